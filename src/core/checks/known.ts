import { NameChoices, NameList } from '../references/name-list.js';
import type { Known } from '../vocabulary/messages.js';

/** So many words can be read in a message. */
const FEW = 8;
const EXAMPLES = 3;

/**
 * What might stand in the place of a word that is not known: all names when they are few. Of many the nearest is named by the
 * message itself, or without one some as examples, and how many there are.
 */
export function knownOf(names: Iterable<string>, near: string | undefined): Known {
  return knownAmong(names)(near);
}

/** The same for many words that are looked for among the same names. */
export function knownAmong(names: Iterable<string>): (near: string | undefined) => Known {
  return knownIn(new NameChoices([new NameList(names)]));
}

/** The same for names that are listed already. */
export function knownIn(choices: Pick<NameChoices, 'first' | 'size'>): (near: string | undefined) => Known {
  const known = choices.first(FEW + 1);
  if (known.length <= FEW) {
    // The nearest alone is named by the message already.
    return (near) => (known.length === 1 && known[0] === near ? {} : { allowed: known });
  }
  const all = choices.size;
  const alone: Known = { allowed: known.slice(0, EXAMPLES), all };
  const besideNear: Known = { all };
  return (near) => (near === undefined ? alone : besideNear);
}
