import { SAID_IN_WORDS } from './by-language/said-in-words.generated.js';
import { foldExact } from './fold.js';

const OTHERWISE = new Set(Object.values(SAID_IN_WORDS).flatMap(({ otherwise }) => otherwise.map(foldExact)));

/** With a blank behind them, except in scripts that write none. */
const STARTS = Object.values(SAID_IN_WORDS).flatMap((words) =>
  words.startsOfConditions.map((start) =>
    /\p{Script=Latin}$/u.test(start) ? `${foldExact(start)} ` : foldExact(start),
  ),
);

/** Whether the condition of a way stands for every case that no other way names. */
export function meansOtherwise(condition: string): boolean {
  return OTHERWISE.has(foldExact(condition).replace(/[.!]$/u, ''));
}

/** Whether a condition says itself that it is one, as "if it rains" and "otherwise" do: "when if it rains" would say it twice. */
export function saysThatItIsOne(condition: string): boolean {
  const folded = foldExact(condition);
  return meansOtherwise(condition) || STARTS.some((start) => folded.startsWith(start));
}
