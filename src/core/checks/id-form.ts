import { partsOf } from '../model/parts.js';
import type { Fault, JourneyFile } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { namesMeant } from './names-meant.js';
import { toId } from './ids.js';
import { replaceFix } from '../writing/writing.js';

/** References use an id instead of a long title: one word, so that it fits anywhere. With several words, the first counts. */
export const idForm = faultCheck('id-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word').trim();
  const used = word.split(/\s+/u)[0] ?? word;
  return { data: { word: used }, fixes: fixes(input, fault, word, used) };
});

/** All words as one; only the first if something already refers to it, or if all as one are another's id. */
function fixes(input: CheckInput, fault: Fault, word: string, used: string): readonly Fix[] {
  const id = toId(word);
  const isFree = id !== '' && !idsOf(input.file).has(nameKey(id)) && !namesMeant(input.file).has(nameKey(used));
  return used === '' ? [] : [replaceFix(input, rangeOfFault(fault), isFree ? id : used, 'preferred')];
}

function idsOf({ personas, journeys }: JourneyFile): ReadonlySet<string> {
  const owners = [...personas, ...journeys.flatMap(partsOf)];
  return new Set(owners.flatMap(({ id }) => (id ? [nameKey(id.text)] : [])));
}
