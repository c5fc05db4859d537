import type { CatalogueEntry, Journey, Stage } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import type { Range } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import { NameChoices, NameList } from '../references/name-list.js';
import { resolveEntry } from '../references/resolve-entry.js';
import type { CatalogueKind } from '../vocabulary/catalogue.js';
import { remember } from '../util/remember.js';
import { specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import { nearestWord } from '../vocabulary/nearest.js';
import type { FixedWords, FixedWordSet } from '../vocabulary/vocabulary.js';
import { addToCatalogueFix } from './catalogue-entry.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultsOf, rangeOfFault, textOf } from './faults.js';
import { knownIn } from './known.js';
import { listsOf, nearestOf } from './suggest.js';
import { ownModels } from './stage-models.js';
import { factsBelow } from './standing.js';
import { openLine, recordOf, replaceFix, writeItem, writeLine } from '../writing/writing.js';
import type { OpenLine } from '../writing/writing.js';

/** A set this small is offered whole when no word of it is near. */
const SMALL_SET = 4;

/**
 * A fact that is one word of a closed set counts in figures and filters; any other word is kept as text and counts in neither.
 * The stage model may also be one of the file's or the workspace's own.
 */
export const choiceUnknown: Check = {
  code: 'choice-unknown',
  severity: 'warning',
  find: (input) => [...ofFaults(input), ...input.file.journeys.flatMap((journey) => ofModel(input, journey))],
};

function ofFaults(input: CheckInput): readonly Finding[] {
  return faultsOf(input.file, 'choice-unknown').map((fault) => {
    const keyword = recordOf(input, fault.line)?.keyword ?? 'state';
    const finding = toFinding(input, keyword, textOf(fault, 'set'), textOf(fault, 'word'), rangeOfFault(fault));
    return keyword === 'catalogue' ? { ...finding, fixes: fixesOfCatalogue(input, fault.lastLine, finding) } : finding;
  });
}

/** A catalogue has entries of one kind: its first entry shows which, whatever word the author meant. */
function fixesOfCatalogue(input: CheckInput, line: number, { fixes = [] }: Finding): readonly Fix[] {
  const facts = factsBelow(input, line);
  const [entry] = facts;
  // Stages belong below an entry, never directly below a catalogue.
  if (!entry) return keywordsOfBlock(input, line).length > 0 ? [] : fixes;
  const kinds: readonly string[] =
    entry in input.vocabulary.words.catalogueKind ? input.vocabulary.words.catalogueKind[entry as CatalogueKind] : [];
  const all = entry === 'model' ? keywordsOfBlock(input, line) : facts;
  if (!all.every((fact) => specOf(fact).places.some((place) => place === 'catalogue'))) return [];
  return fixes.filter(({ edits }) => kinds.includes(edits[0]?.newText ?? ''));
}

/** The keywords below a line, up to the next persona, journey or catalogue. */
function keywordsOfBlock({ lines }: CheckInput, line: number): readonly KeywordId[] {
  const keywords: KeywordId[] = [];
  for (let at = line + 1; at < lines.length; at++) {
    const keyword = lines[at]?.keyword;
    if (keyword === 'persona' || keyword === 'journey' || keyword === 'catalogue') break;
    if (keyword) keywords.push(keyword);
  }
  return keywords;
}

function ofModel(input: CheckInput, { model, stages }: Journey): readonly Finding[] {
  if (!model || model.value !== undefined) return [];
  const { target, others } = resolveEntry(model.text, 'model', input.file, input.workspace);
  if (target || others.length > 0) return [];
  const name = bareName(model.text);
  const finding = toFinding(input, 'model', 'model', name, rangeOfValue(model.source), ownModels(input.file));
  // A name over several lines cannot be one that an entry of one line has.
  const added = model.text.includes('\n') ? [] : [addModel(input, name, stages)];
  return [{ ...finding, fixes: [...(finding.fixes ?? []), ...added] }];
}

/** A custom model has the stages of its journey. */
function addModel(input: CheckInput, name: string, stages: readonly Stage[]): Fix {
  const titles = stages.map(({ title }) => title).filter((title) => title !== '');
  const entry = (near: number): readonly (string | OpenLine)[] => [
    writeLine(input, 'model', writeItem(name), near),
    ...titles.map((title) => writeLine(input, 'stage', title, near)),
    ...(titles.length === 0 ? [openLine(writeLine(input, 'stage', '', near))] : []),
  ];
  return addToCatalogueFix(input, 'model', entry, name);
}

function toFinding(
  input: CheckInput,
  keyword: KeywordId,
  set: string,
  word: string,
  range: Range,
  models?: readonly CatalogueEntry[],
): Finding {
  const { words } = input.vocabulary;
  const isKnown = isFixedSet(words, set);
  const { first, spellings } = isKnown ? listsOfSet(words[set]) : NO_WORDS;
  const own = models ? listsOf(input, 'models', models) : [];
  const near = new NameChoices([...own, spellings]).nearest(word) ?? (isKnown ? nearestWord(set, word) : undefined);
  // Somebody whom we do not know by name: the author says what they are.
  const isSomebody = set === 'party' && near === undefined;
  const offered =
    near !== undefined ? [near] : isSomebody ? first.names.map((name) => `${name} - ${word}`) : first.names;
  return {
    message: input.vocabulary.messages.problem['choice-unknown']({
      word,
      keyword,
      ...nearestOf(near),
      ...knownIn(new NameChoices([first, ...own]))(near),
    }),
    range,
    fixes:
      offered.length > SMALL_SET && !isSomebody
        ? []
        : offered.map((name) => replaceFix(input, range, name, near ? 'preferred' : undefined)),
  };
}

/** The words of a set: the first spelling of each, and all spellings. */
const listsOfSet = remember((set: FixedWords[FixedWordSet]) => {
  const names = Object.values<readonly string[]>(set);
  return { first: new NameList(names.map(([name]) => name ?? '')), spellings: new NameList(names.flat()) };
});

const NO_WORDS = { first: new NameList([]), spellings: new NameList([]) };

function isFixedSet(words: FixedWords, set: string): set is FixedWordSet {
  return Object.hasOwn(words, set);
}
