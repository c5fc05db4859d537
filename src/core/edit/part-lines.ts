/** Which lines a step or a stage consists of, and what separates it from its neighbours. */
import type { Journey, Stage } from '../model/journey.js';
import { isOpener } from '../reader/openers.js';
import { depthOf, isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { topOfComments } from '../writing/moving.js';
import { removeLines, textAt } from '../writing/writing.js';

/** The first and last line of something, both from 0. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of a part up to the next one: from the comments directly above it to its last line that is not empty. A comment
 * directly above the next part belongs to that part.
 */
export function contentOf(input: CheckInput, opening: number): Run {
  const { lines } = input;
  let end = opening + 1;
  while (end < lines.length && !isOpener(lines[end])) end++;
  let last = end < lines.length ? topOfComments(input, end) - 1 : end - 1;
  while (last > opening && lines[last]?.kind === 'blank') last--;
  return { first: topOfComments(input, opening), last };
}

/** `counts as` within a step is about its stage, and `improves` about its journey: elsewhere they would be about another one. */
export function holdsLineOfItsStage({ lines }: CheckInput, { first, last }: Run): boolean {
  return lines.slice(first, last + 1).some(({ keyword }) => {
    if (keyword === undefined || keyword === 'step') return false;
    const { places } = specOf(keyword);
    return !places.includes('step') && (places.includes('stage') || places.includes('journey'));
  });
}

interface Moved {
  readonly run: Run;
  /** The empty lines that move with the step. */
  readonly blanks: readonly string[];
  /** The same, if they separate two steps: that is how the author separates steps. */
  readonly between?: readonly string[];
}

/** A step or stage with the empty lines up to the next one; before another part, or at the end, with those above it. */
export function withBlanks(input: CheckInput, { first, last }: Run, keyword: 'stage' | 'step' = 'step'): Moved {
  const { lines } = input;
  let below = last + 1;
  while (lines[below]?.kind === 'blank') below++;
  let next = below;
  while (lines[next]?.kind === 'comment') next++;
  if (lines[next]?.keyword === keyword) {
    const blanks = textsOfLines(input, { first: last + 1, last: below - 1 });
    return { run: { first, last: below - 1 }, blanks, between: blanks };
  }
  let above = first;
  while (above > 0 && lines[above - 1]?.kind === 'blank') above--;
  return { run: { first: above, last }, blanks: textsOfLines(input, { first: above, last: first - 1 }) };
}

/** The empty lines between the first two steps of the journey that are in the same stage. */
export function commonGap(input: CheckInput, journey: Journey): readonly string[] | undefined {
  for (const { steps } of journey.stages) {
    const [one, two] = steps;
    if (!one?.source || !two?.source) continue;
    const above = contentOf(input, one.source.line).last;
    const below = contentOf(input, two.source.line).first;
    const between = input.lines.slice(above + 1, below);
    if (between.every(({ kind }) => kind === 'blank')) {
      return textsOfLines(input, { first: above + 1, last: below - 1 });
    }
  }
  return undefined;
}

export function isIn({ first, last }: Run, line: number): boolean {
  return line >= first && line <= last;
}

/** Whole lines, as edits that each stay within one line. */
export function textsOfLines(
  input: CheckInput,
  { first, last }: Run,
  edits: readonly TextEdit[] = [],
): readonly string[] {
  const byLine = new Map(edits.map((edit) => [edit.range.start.line, edit]));
  const texts: string[] = [];
  for (let line = first; line <= last; line++) {
    const end = input.lines[line]?.length ?? 0;
    const edit = byLine.get(line);
    const text = edit
      ? textAt(input, line, 0, edit.range.start.character) +
        edit.newText +
        textAt(input, line, edit.range.end.character, end)
      : textAt(input, line, 0, end);
    texts.push(text.replace(line === 0 ? /^\ufeff/u : '', ''));
  }
  return texts;
}

/** A byte order mark stays at the start of the file. */
export function takeOut(input: CheckInput, { first, last }: Run): TextEdit {
  const edit = removeLines(input, first, last);
  if (first > 0 || !input.text.startsWith('\ufeff')) return edit;
  return { ...edit, range: { ...edit.range, start: { line: 0, character: 1 } } };
}

/**
 * The lines of a stage with its steps; undefined if a persona or a catalogue is among them, or a line that belongs to the journey.
 */
export function stageRun(input: CheckInput, { source, steps }: Stage): Run | undefined {
  if (!source) return undefined;
  const { first } = contentOf(input, source.line);
  const { last } = contentOf(input, steps.at(-1)?.source?.line ?? source.line);
  const isForeign = input.lines.slice(first, last + 1).some(({ keyword }) => {
    if (keyword === undefined || keyword === 'stage' || keyword === 'step') return false;
    if (isBlockKeyword(keyword)) return depthOf(keyword) === 0;
    const { places } = specOf(keyword);
    return places.includes('journey') && !places.includes('stage') && !places.includes('step');
  });
  return isForeign ? undefined : { first, last };
}
