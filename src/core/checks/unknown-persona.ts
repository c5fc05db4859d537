import type { Journey, Reference } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import { personaNames, resolvePersona } from '../references/resolve-persona.js';
import { nearest } from '../vocabulary/nearest.js';
import type { Check, CheckInput, Finding } from './check.js';
import { createPersonaEdit } from './persona-stub.js';
import { partsOf } from './parts.js';
import { fixOf, replaceFix, writeItem } from './writing.js';

/**
 * `for` names a persona, or the facts of that persona are compared with nothing. Only `for`: whoever takes part (`with`) may be
 * anybody. A name that other files declare twice is their fault, not that of whoever refers to it.
 */
export const unknownPersona: Check = {
  code: 'unknown-persona',
  severity: 'error',
  find: (input) => {
    const names = personaNames(input.file, input.workspace);
    return input.file.journeys.flatMap((journey) =>
      referencesOf(journey)
        .filter((reference) => isUnknown(input, reference))
        .map((reference) => toFinding(input, names, journey, reference)),
    );
  },
};

function referencesOf(journey: Journey): readonly Reference[] {
  return partsOf(journey).flatMap((part) => part.for);
}

function isUnknown(input: CheckInput, reference: Reference): boolean {
  if (bareName(reference.text) === '') return false;
  const { target, others } = resolvePersona(reference.text, input.file, input.workspace);
  return !target && others.length === 0;
}

function toFinding(input: CheckInput, names: readonly string[], journey: Journey, reference: Reference): Finding {
  const name = bareName(reference.text);
  const range = rangeOfSpan(reference.span);
  const near = nearest(name, names);
  const create = createPersonaEdit(input, name, journey);
  return {
    message: input.vocabulary.messages.problem['unknown-persona']({
      name,
      ...(near === undefined ? {} : { nearest: near }),
    }),
    range,
    fixes: [
      ...(near === undefined ? [] : [replaceFix(input, range, writeItem(near), 'preferred')]),
      fixOf(input, 'createPersona', { name }, [create], near === undefined ? 'preferred' : undefined),
    ],
  };
}
