import type { Journey, Stage } from '../model/journey.js';
import { rangeOfSpan, rangeOfValue } from '../model/range.js';
import type { Range } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import { resolveEntry } from '../references/resolve-entry.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import { nearest, nearestWord } from '../vocabulary/nearest.js';
import type { FixedWords, FixedWordSet } from '../vocabulary/vocabulary.js';
import { addToCatalogueFix } from './catalogue-entry.js';
import type { Check, CheckInput, Finding, Fix } from './check.js';
import { faultsOf, rangeOfFault, textOf } from './faults.js';
import { partsOf } from './parts.js';
import { knownOf } from './known.js';
import { nearestOf } from './suggest.js';
import { openLine, recordOf, replaceFix, writeItem, writeLine } from './writing.js';

/** So few words of a set are all offered when none is near. */
const SMALL_SET = 4;

/**
 * A fact that is one word of a closed set counts in figures and filters; another word is kept as text and counts in none. The
 * stage model may also be one of the file's or the workspace's own.
 */
export const choiceUnknown: Check = {
  code: 'choice-unknown',
  severity: 'warning',
  find: (input) => [
    ...ofFaults(input),
    ...input.file.journeys.flatMap((journey) => [...ofModel(input, journey), ...ofDevices(input, journey)]),
  ],
};

function ofFaults(input: CheckInput): readonly Finding[] {
  return faultsOf(input.file, 'choice-unknown').map((fault) => {
    const keyword = recordOf(input, fault.line)?.keyword ?? 'state';
    return toFinding(input, keyword, textOf(fault, 'set'), textOf(fault, 'word'), rangeOfFault(fault));
  });
}

function ofModel(input: CheckInput, { model, stages }: Journey): readonly Finding[] {
  if (!model || model.value !== undefined) return [];
  const { target, others } = resolveEntry(model.text, 'model', input.file, input.workspace);
  if (target || others.length > 0) return [];
  const own = [
    ...input.file.catalogues.flatMap(({ lists, entries }) => (lists === 'model' ? entries : [])),
    ...input.workspace.models,
  ];
  const titles = own.map(({ title }) => title);
  const name = bareName(model.text);
  const finding = toFinding(input, 'model', 'model', name, rangeOfValue(model.source), titles);
  return [{ ...finding, fixes: [...(finding.fixes ?? []), addModel(input, name, stages, model.source.line)] }];
}

/** A model of one's own has the stages that its journey has. */
function addModel(input: CheckInput, name: string, stages: readonly Stage[], line: number): Fix {
  const titles = stages.map(({ title }) => title).filter((title) => title !== '');
  const head = writeLine(input, 'model', writeItem(name), line);
  const written = titles.map((title) => writeLine(input, 'stage', title, line));
  const first = openLine(writeLine(input, 'stage', '', line));
  return addToCatalogueFix(input, 'model', [head, ...(written.length > 0 ? written : [first])], name);
}

function ofDevices(input: CheckInput, journey: Journey): readonly Finding[] {
  const unknown = partsOf(journey).flatMap((part) => part.device.filter(({ device }) => device === undefined));
  return unknown.map(({ text, span }) => toFinding(input, 'device', 'device', text, rangeOfSpan(span)));
}

function toFinding(
  input: CheckInput,
  keyword: KeywordId,
  set: string,
  word: string,
  range: Range,
  ownNames: readonly string[] = [],
): Finding {
  const { words } = input.vocabulary;
  const isKnown = isFixedSet(words, set);
  const names = isKnown ? Object.values<readonly string[]>(words[set]) : [];
  const near = nearest(word, [...ownNames, ...names.flat()]) ?? (isKnown ? nearestWord(set, word) : undefined);
  const allowed = [...names.map(([name]) => name ?? ''), ...ownNames];
  const offered = near === undefined ? names.map(([name]) => name ?? '') : [near];
  return {
    message: input.vocabulary.messages.problem['choice-unknown']({
      word,
      keyword,
      ...nearestOf(near),
      ...knownOf(allowed, near),
    }),
    range,
    fixes:
      offered.length > SMALL_SET
        ? []
        : offered.map((name) => replaceFix(input, range, name, near ? 'preferred' : undefined)),
  };
}

function isFixedSet(words: FixedWords, set: string): set is FixedWordSet {
  return Object.hasOwn(words, set);
}
