import { BLANK_CLASS, INVISIBLE_CLASS, skipBlanks } from '../../../core/util/characters.js';
import type { LineRecord } from '../../../core/reader/line-record.js';
import { behindListMark } from '../../../core/reader/list-mark.js';
import { personaNames } from '../../../core/references/resolve-persona.js';
import { VOCABULARIES } from '../../../core/vocabulary/all.js';
import { foldExact, foldLoose } from '../../../core/vocabulary/fold.js';
import { gluedKeyword } from '../../../core/vocabulary/glued-keyword.js';
import { KEYWORD_IDS } from '../../../core/vocabulary/keyword.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { JourneyDocument } from '../../documents.js';
import { partsAt } from '../place.js';
import { writesColons } from '../words.js';
import { stagesOfModel } from './catalogue-choices.js';
import type { Choice, Offer } from './choice.js';
import { keywordChoices, placeAt, RANK } from './keyword-choices.js';
import { TIER, tierOf, typedForms } from './match.js';
import { missingStagesChoice, snippetChoices } from './snippet-choices.js';
import { startsSome } from './value-query.js';
import type { ValueQuery } from './value-query.js';

/** What a line may start with: keywords, and the snippets that begin there. */
export function offerKeywords(
  document: JourneyDocument,
  record: LineRecord,
  cursor: number,
  words: Vocabulary,
  workspace: ValueQuery['workspace'],
): readonly Offer[] {
  const line = document.text.slice(record.offset, record.offset + record.length);
  const start = Math.min(startOfText(line), cursor);
  const typed = line.slice(start, cursor);
  const end = record.kind === 'keyword' ? record.keywordEnd : cursor;
  const where = whereOn(line, record.line, start, cursor, Math.max(end, cursor));
  const empty = line.slice(cursor).trim() === '';
  const offers = languagesFor(typed, words).map((language): Offer => {
    const keywords = keywordChoices(document, record.line, language, behindKeyword(document, language), typed);
    if (!empty) return { ...where, choices: keywords };
    return { ...where, choices: [...keywords, ...wholePieces(document, record.line, language, workspace)] };
  });
  return [...glued(document, record, where, offers), ...offers];
}

/** `goal` may be the start of a keyword of two words, because a space has been typed after it. */
export function offerLongerKeyword(
  document: JourneyDocument,
  record: LineRecord,
  cursor: number,
  words: Vocabulary,
): readonly Offer[] {
  if (record.colon) return [];
  const line = document.text.slice(record.offset, record.offset + record.length);
  const where = whereOn(line, record.line, record.keywordStart, cursor, cursor);
  const typed = typedForms(where.typed);
  const choices = keywordChoices(document, record.line, words, behindKeyword(document, words)).filter(
    ({ label }) => label.includes(' ') && tierOf(typed, label) <= TIER.loose && foldLoose(label) !== typed.loose.trim(),
  );
  return choices.length > 0 ? [{ ...where, choices }] : [];
}

/** Pieces of several lines: snippets, and the stages that the model still requires. */
function wholePieces(
  document: JourneyDocument,
  line: number,
  words: Vocabulary,
  workspace: ValueQuery['workspace'],
): readonly Choice[] {
  const place = placeAt(document, line);
  const first = place.innermost === 'file' ? RANK.snippetInFile : RANK.snippet;
  const parts = partsAt(document.file, line);
  const { prescribed, stages } = stagesOfModel({ document, words, workspace, parts }, line);
  const known = {
    personas: personaNames(document.file, workspace),
    journeys: [...document.file.journeys, ...workspace.journeys].map(({ title }) => title),
    stage: stages.find(({ missing }) => missing)?.title,
  };
  const snippets = snippetChoices(document, line, place, words, known, first);
  if (place.open.size === 0 || place.innermost === 'catalogue' || place.innermost === 'persona') return snippets;
  return prescribed ? [...missingStagesChoice(document, line, stages, words, RANK.snippet - 1), ...snippets] : snippets;
}

/** A keyword whose value was typed right after it gets its space. */
function glued(
  document: JourneyDocument,
  record: LineRecord,
  where: Omit<Offer, 'choices'>,
  offers: readonly Offer[],
): readonly Offer[] {
  const found = record.kind === 'unknown' ? gluedKeyword(where.typed) : undefined;
  if (!found || begins(where.typed, offers)) return [];
  const language = VOCABULARIES.find(({ keywords }) => keywords[found.keyword].includes(found.word.normalize('NFC')));
  const words = language ?? VOCABULARIES[0];
  const rest = where.typed.slice(found.length);
  const choice = words && keywordChoices(document, record.line, words, '').find(({ id }) => id === found.keyword);
  if (!choice) return [];
  const text = `${found.word}${behindKeyword(document, words)}${rest}`;
  return [{ ...where, choices: [{ ...choice, insert: text, also: [where.typed] }] }];
}

/** Whether a keyword, or a common mistake for one, begins with all that was typed. */
function begins(text: string, offers: readonly Offer[]): boolean {
  return offers.some(({ choices }) => startsSome(text, choices));
}

function whereOn(line: string, number: number, start: number, cursor: number, end: number): Omit<Offer, 'choices'> {
  return {
    line: number,
    start,
    cursor,
    end,
    typed: line.slice(start, cursor),
    rest: line.slice(cursor, end),
    before: '',
    blanks: BLANKS.exec(line)?.[0] ?? '',
    after: line.charAt(skipBlanks(line, end, line.length) < line.length ? end : line.length),
    openness: 'closed',
  };
}

/** The file's language; another one if what was typed only starts a keyword in that one: exactly, or else ignoring marks. */
function languagesFor(typed: string, words: Vocabulary): readonly Vocabulary[] {
  for (const fold of typed === '' ? [] : [foldExact, foldLoose]) {
    if (startsKeyword(typed, words, fold)) return [words];
    const others = VOCABULARIES.filter((other) => other !== words && startsKeyword(typed, other, fold));
    if (others.length > 0) return [words, ...others];
  }
  return [words];
}

function startsKeyword(typed: string, { keywords }: Vocabulary, fold: (text: string) => string): boolean {
  const start = fold(typed);
  return KEYWORD_IDS.some((id) => keywords[id].some((name) => fold(name).startsWith(start)));
}

function behindKeyword(document: JourneyDocument, words: Vocabulary): string {
  return writesColons(document, words) ? ': ' : ' ';
}

const BLANKS = new RegExp(`^[${BLANK_CLASS}]*`, 'u');
const DRESS = new RegExp(`^[${BLANK_CLASS}${INVISIBLE_CLASS}]*`, 'u');

/** Behind the blanks and the list mark that a line starts with. */
function startOfText(line: string): number {
  const blanks = DRESS.exec(line)?.[0].length ?? 0;
  return behindListMark(line, blanks, line.length);
}
