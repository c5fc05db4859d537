/** Lines that a small map lacks, so that a beginner sees what to write next (N2). */
import { answersOf } from '../../../../core/insight/answered-pains.js';
import { emotionCurve } from '../../../../core/insight/emotion-curve.js';
import { columnsOf } from '../../../../core/insight/parts.js';
import { partsOf } from '../../../../core/model/parts.js';
import type { Column } from '../../../../core/insight/parts.js';
import type { Journey, PainFact, Part } from '../../../../core/model/journey.js';
import { VOCABULARIES, vocabularyOf } from '../../../../core/vocabulary/all.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import type { NextSamples } from '../../../../core/vocabulary/density-words.js';
import { foldExact } from '../../../../core/vocabulary/fold.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import type { HumanLanguage } from '../../../../core/vocabulary/vocabulary.js';
import { graphemesOf } from '../../../kit/wrap.js';
import { lastLineOf } from '../../../../core/insight/pains.js';

/** What a next line is about; each occurs at most once. */
export type NextLineId = keyof NextSamples;

/** A line that could be written, and where. */
export interface NextLine {
  /** Names the line in the action `add:…` of its button. */
  readonly id: NextLineId;
  /** What would be added, in a few words. */
  readonly text: string;
  /** The line as it would be in the file, without its indentation. */
  readonly sentence: string;
  /** The same in VS Code's snippet form, with a placeholder. */
  readonly snippet: readonly string[];
  /** The line after which it belongs, from 0. */
  readonly afterLine: number;
}

/** A map with more steps than this is not small. */
const SMALL = 6;

/** A long list would feel like homework. */
export const MOST_NEXT_LINES = 5;

interface Languages {
  /** Language of the words on the buttons. */
  readonly shown: HumanLanguage;
  /** Language of the lines that are written. */
  readonly written: HumanLanguage;
}

/**
 * At most five lines that a journey lacks, the most important first, and before them the line that names the persona if there is
 * none. Empty for a journey without steps, which has an empty view of its own, and for one with more than six.
 */
export function nextLinesOf(
  journey: Journey,
  language: HumanLanguage,
  written: HumanLanguage = language,
): readonly NextLine[] {
  const columns = columnsOf(journey);
  if (columns.length === 0 || columns.length > SMALL) return [];
  const languages = { shown: language, written };
  const persona = personaLine(journey, language, written);
  const lines = [
    goalLine(languages, journey),
    feelsLine(languages, columns),
    painLine(languages, journey, columns),
    openPainLine(languages, journey),
    waitLine(languages, columns),
    thinksLine(languages, columns),
    ownerLine(languages, journey),
    touchpointLine(languages, columns),
    peopleLine(languages, journey),
  ].filter((line) => line !== undefined);
  return [...(persona ? [persona] : []), ...lines.slice(0, MOST_NEXT_LINES)];
}

/** The line that says whose journey it is: any map that asks for a persona offers it (H3), however many steps it has. */
export function personaLine(
  journey: Journey,
  language: HumanLanguage,
  written: HumanLanguage = language,
): NextLine | undefined {
  return journey.for.length === 0 ? headLine({ shown: language, written }, journey, 'for', 'persona') : undefined;
}

/**
 * The line of an idea after the pain whose last line is given, which is the number in an action `add-idea:…`; undefined if no
 * pain ends there.
 */
export function ideaLineBehind(
  journey: Journey,
  line: number,
  language: HumanLanguage,
  written: HumanLanguage = language,
): NextLine | undefined {
  const pain = partsOf(journey)
    .flatMap((part) => part.pain)
    .find((each) => lastLineOf(each) === line);
  return pain && ideaLine({ shown: language, written }, pain);
}

function lineOf({ written }: Languages, id: NextLineId, keyword: KeywordId, text: string, afterLine: number): NextLine {
  const { keywords, colon } = vocabularyOf(written);
  const word = keywords[keyword][0];
  const sample = densityWordsOf(written).next.samples[id];
  // A pain keeps its level: what is selected, to be written over, are its words.
  const level = id === 'pain' ? (/^\S+ /u.exec(sample)?.[0] ?? '') : '';
  return {
    id,
    text,
    sentence: `${word}${colon} ${sample}`,
    snippet: [`${word}${colon} ${level}\${1:${sample.slice(level.length)}}`],
    afterLine,
  };
}

function headLine(
  languages: Languages,
  part: Part,
  keyword: KeywordId,
  id: 'persona' | 'goal' | 'people',
): NextLine | undefined {
  // After the line that opens the part, where its own facts are.
  if (!part.source) return undefined;
  return lineOf(languages, id, keyword, densityWordsOf(languages.shown).next[id], part.source.lastLine);
}

function goalLine(languages: Languages, journey: Journey): NextLine | undefined {
  return journey.goal.length > 0 ? undefined : headLine(languages, journey, 'goal', 'goal');
}

/** The first step without a feeling; a curve needs them before anything else. */
function feelsLine(languages: Languages, columns: readonly Column[]): NextLine | undefined {
  const column = columns.find(({ part, stage }) => part.feels.length === 0 && stage.feels.length === 0);
  if (!column) return undefined;
  const text = densityWordsOf(languages.shown).next.feels(shortTitle(languages, column));
  return lineOf(languages, 'feels', 'feels', text, column.part.lastLine);
}

/** A pain at the lowest point if nothing explains it; without a point below neutral, any pain if there is none at all. */
function painLine(languages: Languages, journey: Journey, columns: readonly Column[]): NextLine | undefined {
  const words = densityWordsOf(languages.shown).next;
  const points = emotionCurve(journey).points.filter((point) => point.to - point.from === 1);
  const [lowest] = points.toSorted((left, right) => left.score - right.score || left.from - right.from);
  const column = columns[lowest?.from ?? 0];
  if (!column) return undefined;
  const low = lowest !== undefined && lowest.score < 3;
  const told = low
    ? [journey, column.stage, column.part].some((part) => part.pain.length > 0)
    : partsOf(journey).some((part) => part.pain.length > 0);
  return told
    ? undefined
    : lineOf(languages, 'pain', 'pain', low ? words.painAtLowest : words.pain, column.part.lastLine);
}

/** An idea for the first unanswered pain. */
function openPainLine(languages: Languages, journey: Journey): NextLine | undefined {
  const { ideasOf } = answersOf(journey);
  const pain = partsOf(journey)
    .flatMap((part) => part.pain)
    .find((each) => !ideasOf.has(each));
  return pain && ideaLine(languages, pain);
}

function ideaLine(languages: Languages, pain: PainFact): NextLine {
  const text = densityWordsOf(languages.shown).next.idea(short(pain.text));
  return lineOf(languages, 'idea', 'idea', text, lastLineOf(pain));
}

/** A step that is about waiting, by its title or the cause of its pain, but does not say how long. */
function waitLine(languages: Languages, columns: readonly Column[]): NextLine | undefined {
  const waiting = VOCABULARIES.map(({ keywords }) => foldExact(keywords.wait[0]));
  const column = columns.find(({ part }) => {
    if (part.wait.length > 0) return false;
    const title = foldExact(part.title);
    return waiting.some((word) => title.includes(word)) || part.pain.some((pain) => pain.cause?.cause === 'waiting');
  });
  if (!column) return undefined;
  const text = densityWordsOf(languages.shown).next.wait(shortTitle(languages, column));
  return lineOf(languages, 'wait', 'wait', text, column.part.lastLine);
}

function thinksLine(languages: Languages, columns: readonly Column[]): NextLine | undefined {
  if (columns.some(({ part, stage }) => part.thinks.length > 0 || stage.thinks.length > 0)) return undefined;
  const [column] = columns.toSorted((left, right) => leastScore(left) - leastScore(right) || left.index - right.index);
  return (
    column && lineOf(languages, 'thinks', 'thinks', densityWordsOf(languages.shown).next.thinks, column.part.lastLine)
  );
}

/** What somebody thinks matters most where the feeling is worst. */
function leastScore({ part }: Column): number {
  return Math.min(6, ...part.feels.map((feeling) => feeling.score ?? 6));
}

function ownerLine(languages: Languages, journey: Journey): NextLine | undefined {
  if (journey.owner.length > 0) return undefined;
  const stage = journey.stages.find(
    (each) => each.owner.length === 0 && each.steps.every((step) => step.owner.length === 0),
  );
  if (!stage?.source) return undefined;
  const text = densityWordsOf(languages.shown).next.owner(
    short(stage.title || vocabularyOf(languages.shown).labels.map.untitled),
  );
  return lineOf(languages, 'owner', 'owner', text, stage.source.lastLine);
}

function touchpointLine(languages: Languages, columns: readonly Column[]): NextLine | undefined {
  const column = columns.find(({ part }) => part.touchpoint.length === 0 && part.channel.length === 0);
  if (!column) return undefined;
  const text = densityWordsOf(languages.shown).next.touchpoint(shortTitle(languages, column));
  return lineOf(languages, 'touchpoint', 'touchpoint', text, column.part.lastLine);
}

function peopleLine(languages: Languages, journey: Journey): NextLine | undefined {
  const [first] = journey.stages;
  if (!first || journey.stages.length < 2 || journey.stages.some((stage) => stage.people !== undefined)) {
    return undefined;
  }
  return headLine(languages, first, 'people', 'people');
}

function shortTitle({ shown }: Languages, { part }: Column): string {
  return short(part.title.trim() === '' ? vocabularyOf(shown).labels.map.untitled : part.title);
}

const LONGEST = 32;

/** A name shortened to fit on a button. */
function short(text: string): string {
  const letters = graphemesOf(text.replace(/\s+/gu, ' ').trim().slice(0, 1000));
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('').trimEnd()}\u2026`;
}
