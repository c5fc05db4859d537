/** What a screen reader says about a thing, and the line of the file that it is on. */
import type { MapContext } from '../scene/context.js';

/** A fact, or a part, which has no place when nobody wrote it. */
interface Placed {
  readonly source?: { readonly line: number };
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
