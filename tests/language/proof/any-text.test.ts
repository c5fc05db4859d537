import { describe, expect, test } from 'vitest';
import { troublesOf } from '../../helpers/fuzz/run.js';
import { cases } from '../../helpers/effort.js';

/** Number of texts in each run of the tests; `npm run fuzz` tries as many as you like. */
const TEXTS = cases(2000);
const PARTS = 4;
const SEED = 9;

describe('a text that was changed in any way', () => {
  test.each(Array.from({ length: PARTS }, (_, part) => part))(
    'is read, checked, drawn, written and edited without a fault (part %i)',
    (part) => {
      const from = (part * TEXTS) / PARTS;
      const troubles: string[] = [];
      for (let index = from; index < from + TEXTS / PARTS; index++) troubles.push(...troublesOf(SEED, index));
      expect(troubles).toEqual([]);
    },
  );
});
