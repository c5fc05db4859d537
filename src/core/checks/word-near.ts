import { partsOf } from '../model/parts.js';
import type { Fact, Part } from '../model/journey.js';
import { resolveEntry } from '../references/resolve-entry.js';
import { foldLoose } from '../vocabulary/fold.js';
import { longestPrefix, lookUp } from '../vocabulary/lookup.js';
import type { WordSet } from '../vocabulary/lookup.js';
import { distanceWithin, nearestWord } from '../vocabulary/nearest.js';
import type { CheckInput } from '../writing/check-input.js';
import { replaceFix, textAt } from '../writing/writing.js';
import type { Check, Finding } from './check.js';

/**
 * Words of one's own may stand where a known word counts in figures and gets its sign, so another word is no fault. One that a slip of
 * the hand parts from a known word is asked about: it would count nowhere, in silence.
 */
export const wordNear: Check = {
  code: 'word-near',
  severity: 'hint',
  find: (input) => input.file.journeys.flatMap((journey) => partsOf(journey).flatMap((part) => findIn(input, part))),
};

function findIn(input: CheckInput, part: Part): readonly Finding[] {
  const { pain, moment, objective, touchpoint, device, evidence } = part;
  return [
    ...pain.flatMap(({ cause }) => (cause?.cause === 'other' ? ofWhole(input, 'cause', cause) : [])),
    ...moment.flatMap((fact) => ofStart(input, 'moment', fact)),
    ...objective.flatMap((fact) => ofStart(input, 'objective', fact)),
    ...evidence.flatMap((fact) => ofStart(input, 'evidence', fact)),
    ...touchpoint.flatMap((fact) => (fact.id || isOwn(input, fact.text) ? [] : ofWhole(input, 'touchpoint', fact))),
    ...device.flatMap((item) =>
      item.device ? [] : found(input, 'device', item.span.line, item.span.start, item.text),
    ),
  ];
}

function isOwn(input: CheckInput, name: string): boolean {
  const { target, others } = resolveEntry(name, 'touchpoint', input.file, input.workspace);
  return target !== undefined || others.length > 0;
}

/** The whole value, where it stands on one line. */
function ofWhole(input: CheckInput, set: WordSet, { source }: Fact): readonly Finding[] {
  if (source.lastLine > source.line) return [];
  const text = textAt(input, source.line, source.valueStart, source.valueEnd);
  return lookUpAny(set, text) ? [] : found(input, set, source.line, source.valueStart, text);
}

/** Up to three words at the start of a value, the longest run first; none where a known word stands there. */
function ofStart(input: CheckInput, set: 'moment' | 'objective' | 'evidence', { source }: Fact): readonly Finding[] {
  const text = textAt(input, source.line, source.valueStart, source.valueEnd);
  if (longestPrefix(set, text)) return [];
  const ends = [...text.matchAll(/[^\s,;]+/gu)].slice(0, 3).map((match) => match.index + match[0].length);
  for (const end of ends.reverse()) {
    const findings = found(input, set, source.line, source.valueStart, text.slice(0, end));
    if (findings.length > 0) return findings;
  }
  return [];
}

/** Of a fixed set or of names: the overloads of `lookUp` know no union of both. */
function lookUpAny(set: WordSet, text: string): boolean {
  return set === 'cause' || set === 'touchpoint' ? lookUp(set, text) !== undefined : false;
}

function found(input: CheckInput, set: WordSet, line: number, start: number, word: string): readonly Finding[] {
  const near = isSlipOf(word, nearestWord(set, word));
  if (near === undefined) return [];
  const range = { start: { line, character: start }, end: { line, character: start + word.length } };
  return [
    {
      message: input.vocabulary.messages.problem['word-near']({ word, nearest: near }),
      range,
      fixes: [replaceFix(input, range, near, 'preferred')],
    },
  ];
}

/** One letter apart, or two in a long word: more is another word. */
function isSlipOf(word: string, near: string | undefined): string | undefined {
  if (near === undefined) return undefined;
  const [written, known] = [foldLoose(word), foldLoose(near)];
  const shorter = Math.min(written.length, known.length);
  if (shorter < SHORTEST) return undefined;
  const most = shorter < LONG ? 1 : 2;
  return distanceWithin(written, known, most) <= most ? near : undefined;
}

const SHORTEST = 5;
const LONG = 9;
