import { OBJECTIVES } from '../vocabulary/catalogue.js';
import type { Check } from './check.js';
import { isAnywhere, lineBehind, rangeOfTitle, writtenJourneys } from './parts.js';
import { fixOf, insertBelow, writeFact } from '../writing/writing.js';

/**
 * Why the map is made decides its form, its analysis and the data it needs. Advice only: a map is worth drawing before the
 * business has said what it is for. The objective of a stage counts, and an improved map has the objective of its base.
 */
export const missingObjective: Check = {
  code: 'missing-objective',
  severity: 'information',
  find: (input) =>
    writtenJourneys(input)
      .filter((journey) => !journey.improves && !isAnywhere(journey, 'objective'))
      .map((journey) => {
        const below = lineBehind(input, journey, ['for', 'goal']);
        const lines = OBJECTIVES.map((kind) => {
          const word = input.vocabulary.words.objective[kind][0];
          return writeFact(input, 'objective', word, journey.source.line, 'journey', below);
        });
        return {
          message: input.vocabulary.messages.problem['missing-objective']({ title: journey.title }),
          range: rangeOfTitle(journey.source),
          fixes: lines.map((line) =>
            fixOf(input, 'addLine', { line: line.trim() }, [insertBelow(input, below, [line])]),
          ),
        };
      }),
};
