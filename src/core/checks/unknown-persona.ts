import { partsOf } from '../model/parts.js';
import type { Journey, Reference } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import type { NameChoices } from '../references/name-list.js';
import { resolvePersona } from '../references/resolve-persona.js';
import { wholePeople } from '../references/whole-people.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import type { Known } from '../vocabulary/messages.js';
import { knownIn } from './known.js';
import { outOfSight } from './out-of-sight.js';
import { choicesOf, nearestOf } from './suggest.js';
import { createPersonaEdit } from './persona-stub.js';
import { fixOf, isOnOneLine, replaceFix, writeItem } from '../writing/writing.js';

/**
 * `for` names a persona; otherwise the facts of that persona would be compared with nothing. Only `for`: those who take part
 * (`with`) may be anybody. A name that other files declare twice is their fault, not that of the file that refers to it.
 */
export const unknownPersona: Check = {
  code: 'unknown-persona',
  severity: 'error',
  find: (input) => {
    const unknown = input.file.journeys.flatMap((journey) =>
      referencesOf(input, journey)
        .filter((reference) => isUnknown(input, reference))
        .map((reference) => ({ journey, reference })),
    );
    if (unknown.length === 0) return [];
    const names = choicesOf(input, 'personas', input.file.personas);
    const choices = { names, known: knownIn(names) };
    return unknown.map(({ journey, reference }) => toFinding(input, choices, journey, reference));
  },
};

function referencesOf(input: CheckInput, journey: Journey): readonly Reference[] {
  return partsOf(journey).flatMap((part) => wholePeople(part.for, input));
}

function isUnknown(input: CheckInput, reference: Reference): boolean {
  if (bareName(reference.text) === '') return false;
  const { target, others } = resolvePersona(reference.text, input.file, input.workspace);
  return !target && others.length === 0;
}

/** The personas that a name could mean. */
interface Choices {
  readonly names: NameChoices;
  readonly known: (near: string | undefined) => Known;
}

function toFinding(input: CheckInput, { names, known }: Choices, journey: Journey, reference: Reference): Finding {
  const name = bareName(reference.text);
  const near = names.nearest(name);
  return {
    message: input.vocabulary.messages.problem['unknown-persona']({
      name,
      ...nearestOf(near),
      ...outOfSight(input, 'personas', name),
      ...known(near),
    }),
    range: rangeOfSpan(reference.span),
    fixes: fixes(input, journey, reference, name, near),
  };
}

/** Short names that differ by one letter are as often two people as a slip. */
const SHORTEST_SLIP = 4;

function fixes(
  input: CheckInput,
  journey: Journey,
  reference: Reference,
  name: string,
  near: string | undefined,
): readonly Fix[] {
  const create = createPersonaEdit(input, name, journey);
  const isSlip = near !== undefined && Math.min(near.length, name.length) >= SHORTEST_SLIP;
  return [
    ...(near === undefined || !isOnOneLine(input, reference)
      ? []
      : [replaceFix(input, rangeOfSpan(reference.span), writeItem(near), isSlip ? 'preferred' : undefined)]),
    fixOf(input, 'createPersona', { name }, [create], near === undefined ? 'preferred' : undefined),
  ];
}
