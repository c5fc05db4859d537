import { NameChoices, NameList } from '../references/name-list.js';
import type { Known } from '../vocabulary/messages.js';

/** How many words a message can list and still be read. */
const FEW = 8;
const EXAMPLES = 3;

/**
 * What might be written instead of an unknown word: all names if they are few. If there are many, the message itself names the
 * nearest; without a nearest one, it gives a few examples and how many there are.
 */
export function knownOf(names: Iterable<string>, near: string | undefined): Known {
  return knownAmong(names)(near);
}

/** The same for many words that are looked up among the same names. */
export function knownAmong(names: Iterable<string>): (near: string | undefined) => Known {
  return knownIn(new NameChoices([new NameList(names)]));
}

/** The same for names that are listed already. */
export function knownIn(choices: Pick<NameChoices, 'first' | 'size'>): (near: string | undefined) => Known {
  const known = choices.first(FEW + 1);
  if (known.length <= FEW) {
    // The message already names the nearest by itself.
    return (near) => (known.length === 1 && known[0] === near ? {} : { allowed: known });
  }
  const all = choices.size;
  const alone: Known = { allowed: known.slice(0, EXAMPLES), all };
  const besideNear: Known = { all };
  return (near) => (near === undefined ? alone : besideNear);
}
