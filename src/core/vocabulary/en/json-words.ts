import type { JsonWords } from '../json-words.js';

export const JSON_WORDS: JsonWords = {
  'not-json': () => 'This is not JSON text.',
  'wrong-type': ({ wanted = '', found = '' }) =>
    `A value of type "${wanted}" must be here, but this is of type "${found}".`,
  'missing-property': ({ name = '' }) => `The property "${name}" is missing.`,
  'unknown-property': ({ name = '' }) => `No property "${name}" is known here.`,
  'not-a-choice': ({ found = '', choices = '' }) => `"${found}" is not one of: ${choices}.`,
  'out-of-range': ({ found = '', least = '', most = '' }) =>
    most === '' ? `${found} must be at least ${least}.` : `${found} is outside the range ${least} to ${most}.`,
  'pains-above': ({ found = '', least = '', most = '' }) =>
    `The number of pains above this idea must be ${least} to ${most}, not ${found}.`,
};
