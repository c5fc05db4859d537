import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { JsonDocument } from '../../src/core/interchange/json.js';
import { catalogue, persona } from './model-arbitrary/blocks.js';
import { journey } from './model-arbitrary/parts.js';

/** Documents of every keyword and value form, whose words are such that a `.journey` text can express them. */
export const documents: Arbitrary<JsonDocument> = fc.record({
  journeys: fc.array(journey, { maxLength: 2 }),
  personas: fc.array(persona, { maxLength: 2 }),
  catalogues: fc.array(catalogue, { maxLength: 2 }),
});
