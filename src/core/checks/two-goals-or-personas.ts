import type { Fact, Journey } from '../model/journey.js';
import { rangeOfFact, rangeOfKeyword, rangeOfSpan } from '../model/range.js';
import type { Range } from '../model/range.js';
import { nameKey } from '../references/name-key.js';
import { wholePeople } from '../references/whole-people.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { asideFix } from './notes.js';
import { recordOf, replaceFix } from '../writing/writing.js';

/**
 * One map, one persona, one goal: two of them need two maps, and the average of their curves would be nobody's (NN/g, Smaply).
 */
export const twoGoalsOrPersonas: Check = {
  code: 'two-goals-or-personas',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) => [...tooManyPersonas(input, journey), ...tooManyGoals(input, journey)]),
};

function tooManyPersonas(input: CheckInput, journey: Journey): readonly Finding[] {
  const people = wholePeople(journey.for, input);
  const names = new Map(people.toReversed().map((reference) => [nameKey(reference.text), reference]));
  const [, second] = [...names.values()].reverse();
  if (!second) return [];
  const record = recordOf(input, second.source.line);
  const isAlone = people.filter(({ source }) => source.line === second.source.line).length === 1;
  const takesPart = input.vocabulary.keywords.with[0];
  const fixes = record && isAlone ? [replaceFix(input, rangeOfKeyword(record), takesPart)] : [];
  return [{ ...toFinding(input, 'for', names.size, rangeOfSpan(second.span)), fixes }];
}

function tooManyGoals(input: CheckInput, journey: Journey): readonly Finding[] {
  const second: Fact | undefined = journey.goal[1];
  if (!second) return [];
  const record = recordOf(input, second.source.line);
  const fixes = record ? [asideFix(input, record)] : [];
  return [{ ...toFinding(input, 'goal', journey.goal.length, rangeOfFact(second.source)), fixes }];
}

function toFinding(input: CheckInput, keyword: 'for' | 'goal', count: number, range: Range): Finding {
  return { message: input.vocabulary.messages.problem['two-goals-or-personas']({ count, keyword }), range };
}
