/** What a screen reader says about a thing, and the line of the file that it is on. */
import { stepNumberOf } from '../scene/context.js';
import type { MapContext } from '../scene/context.js';

/** A fact, or a part, which has no place when nobody wrote it. */
interface Placed {
  readonly source?: { readonly line: number };
}

/** "step 9": a column by the number that it has in every view. */
export function stepWords(context: MapContext, column: number): string {
  return context.words.stepNumber(String(stepNumberOf(context, column).step));
}

/** "step 3" or "step 3–5" for columns up to `to`, which is exclusive; removed steps at the ends do not count if others are there. */
export function stepsWords(context: MapContext, from: number, to: number): string {
  const removed = context.comparison?.removed;
  let [first, last] = [from, to - 1];
  while (first < last && removed?.has(first)) first++;
  while (last > first && removed?.has(last)) last--;
  const [start, end] = [stepNumberOf(context, first).step, stepNumberOf(context, last).step];
  return context.words.stepNumber(start === end ? String(start) : `${start}\u2013${end}`);
}

/** "Line 7."; empty for what is on no line of the file in view. */
export function lineWords({ labels }: Pick<MapContext, 'labels'>, placed: Placed | undefined): string {
  return placed?.source ? labels.spoken.line(placed.source.line + 1) : '';
}

/** What is said, and after it the line. */
export function withLine(context: Pick<MapContext, 'labels'>, said: string, placed: Placed | undefined): string {
  const line = lineWords(context, placed);
  return line === '' ? said : `${said} ${line}`;
}

/** What it is or where it is, the text as a sentence, and the line: "step 4: Goes to Pays. Line 7." */
export function spokenUnder(
  context: Pick<MapContext, 'labels' | 'prose'>,
  head: string,
  text: string,
  placed: Placed | undefined,
): string {
  return withLine(context, context.prose.labelled(head, context.prose.sentence(text)), placed);
}
