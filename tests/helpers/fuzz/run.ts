/** One run over mutated texts: the short one of the tests, and the long one of `npm run fuzz`. */
import { mutatedText } from './mutated-texts.js';
import { Random } from './random.js';
import { tryEverything } from './try-everything.js';
import { tryFixes } from './unsound-fixes.js';
import type { Unsound } from './unsound-fixes.js';

/** Seeds of runs are so far apart that no text of one recurs in the next. */
const APART = 1_000_003;

/** Text number `index` of a run, and the remaining random state for what is done with it. */
export function caseOf(seed: number, index: number): { readonly text: string; readonly random: Random } {
  const random = new Random(Math.imul(seed, APART) + index);
  return { text: mutatedText(random), random };
}

/** What goes wrong with a text, including an exception. */
export function troublesOf(seed: number, index: number): readonly string[] {
  const { text, random } = caseOf(seed, index);
  try {
    return tryEverything(text, random).map((what) => `${what}\n${JSON.stringify(text)}`);
  } catch (error) {
    return [`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${JSON.stringify(text)}`];
  }
}

/** What the fixes of a text do that they must not, and how many there are. */
export function unsoundOf(
  seed: number,
  index: number,
): { readonly fixes: number; readonly unsound: readonly string[] } {
  const { text } = caseOf(seed, index);
  try {
    const { fixes, unsound } = tryFixes(text);
    return { fixes, unsound: unsound.map(inWords) };
  } catch (error) {
    return {
      fixes: 0,
      unsound: [`${error instanceof Error ? error.message : String(error)}\n${JSON.stringify(text)}`],
    };
  }
}

function inWords({ what, detail, title, before, after }: Unsound): string {
  return `${what}\n${detail}\n“${title}”\n--- before\n${before}\n--- after\n${after}`;
}
