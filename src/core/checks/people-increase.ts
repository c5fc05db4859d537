import { conversionsOf } from '../insight/conversion.js';
import type { Journey } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { writeNumber } from '../writing/writing.js';

/**
 * More people in a stage than in the one before: some joined later, or the two numbers were counted differently. Both happen, so
 * it is only mentioned and nothing is changed.
 */
export const peopleIncrease: Check = {
  code: 'people-increase',
  severity: 'information',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  return conversionsOf(journey).flatMap(({ from, to, share }) => {
    const before = journey.stages[from];
    const stage = journey.stages[to];
    if (share <= 1 || !before?.people || !stage?.people) return [];
    const data = {
      title: stage.title,
      people: writeNumber(input, stage.people.value ?? 0),
      before: before.title,
      peopleBefore: writeNumber(input, before.people.value ?? 0),
    };
    return [
      {
        message: input.vocabulary.messages.problem['people-increase'](data),
        range: rangeOfValue(stage.people.source),
      },
    ];
  });
}
