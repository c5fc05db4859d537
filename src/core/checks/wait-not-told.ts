import type { Journey, Part, Stage, Step, WaitFact } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import { skipComma } from '../values/words.js';
import { longestPrefix } from '../vocabulary/lookup.js';
import type { Check, CheckInput, Finding, Fix } from './check.js';
import { ownLines, partsOf } from './parts.js';
import { fixOf, insertBelow, replaceFix, textAt, writeFact } from './writing.js';

/**
 * A wait that nobody announces is friction of its own: the customer cannot tell whether they were forgotten. A part with an
 * idea is at work on it.
 */
export const waitNotTold: Check = {
  code: 'wait-not-told',
  severity: 'warning',
  find: (input) => input.file.journeys.flatMap((journey) => partsOf(journey).flatMap((part) => findIn(input, part))),
};

function findIn(input: CheckInput, part: Journey | Stage | Step): readonly Finding[] {
  const untold = part.wait.filter(({ told }) => told === false);
  const [first] = untold;
  if (!first || part.idea.length > 0) return [];
  if (ownLines(input, part, part.source?.line ?? first.source.line).some(({ keyword }) => keyword === 'idea'))
    return [];
  return untold.map((wait) => ({
    message: input.vocabulary.messages.problem['wait-not-told']({ duration: wait.written }),
    range: rangeOfValue(wait.source),
    fixes: [addIdea(input, part, wait), ...makeTold(input, wait)],
  }));
}

function addIdea(
  input: CheckInput,
  part: Part & { readonly stages?: unknown; readonly steps?: unknown },
  wait: WaitFact,
): Fix {
  const kind = part.stages ? 'journey' : part.steps ? 'stage' : 'step';
  const line = writeFact(input, 'idea', '', part.source?.line ?? wait.source.line, kind);
  return fixOf(input, 'addFact', { keyword: 'idea' }, [insertBelow(input, wait.source.lastLine, [line])], 'preferred');
}

/** Changes the words that say so, where they stand on the first line. */
function makeTold(input: CheckInput, wait: WaitFact): readonly Fix[] {
  const { line, valueStart, valueEnd } = wait.source;
  const value = textAt(input, line, valueStart, valueEnd);
  const at = skipComma(value, wait.written.length);
  const found = longestPrefix('particle', value.slice(at));
  if (found?.id !== 'notTold') return [];
  const start = { line, character: valueStart + at };
  const range = { start, end: { line, character: start.character + found.length } };
  return [replaceFix(input, range, input.vocabulary.words.particle.told[0])];
}
