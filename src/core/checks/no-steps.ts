import { MODELS } from '../vocabulary/catalogue.js';
import type { Check } from './check.js';
import { rangeOfTitle, writtenJourneys } from './parts.js';
import { builtIn, modelOf } from './stage-models.js';
import { fixOf, insertBelow, writePart } from './writing.js';

/**
 * A journey without a single stage or step cannot be drawn. A stage alone is enough: it counts as one step of its own title.
 * A journey without a title has only been begun, and is asked for that first.
 */
export const noSteps: Check = {
  code: 'no-steps',
  severity: 'error',
  find: (input) =>
    writtenJourneys(input)
      .filter((journey) => journey.stages.length === 0 && journey.title !== '')
      .map((journey) => {
        const stages = modelOf(input, journey)?.stages ?? MODELS['service-6'].map((name) => builtIn(input, name));
        const lines = stages.map(({ title }) => writePart(input, 'stage', title, journey.lastLine));
        const titles = stages.map(({ title }) => title).join(', ');
        return {
          message: input.vocabulary.messages.problem['no-steps']({ title: journey.title }),
          range: rangeOfTitle(journey.source),
          fixes: [fixOf(input, 'addStages', { titles }, [insertBelow(input, journey.lastLine, lines)], 'preferred')],
        };
      }),
};
