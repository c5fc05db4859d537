import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/checks/check.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { comparePositions } from '../../../src/core/model/range.js';
import { readLines } from '../../../src/core/reader/read-lines.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { withoutAnnotations } from '../../helpers/annotate.js';
import { applyFix } from '../../helpers/apply-edits.js';
import { cases } from '../../helpers/effort.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/validation');

/** Every line of every fixture: something is wrong with most, and each is in a place where it never was before. */
const LINES = [
  ...new Set(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.journey'))
      .flatMap((file) => withoutAnnotations(readFileSync(join(FOLDER, file), 'utf8')).split('\n')),
  ),
];

const texts = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { maxLength: 40 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\ufeff'),
  )
  .map(([lines, eol, mark]) => mark + lines.join(eol));

function check(text: string): readonly Problem[] {
  const model = readModel(text);
  const input = { ...model, workspace: NO_WORKSPACE, vocabulary: vocabularyOf(model.file.language) };
  return runChecks(input, {
    onError: (code, error) => {
      throw new Error(`${code} failed on ${JSON.stringify(text)}`, { cause: error });
    },
  });
}

describe('in any text', () => {
  test('no check fails, and every range lies in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = readLines(text);
        for (const { code, range } of check(text)) {
          expect(comparePositions(range.start, range.end), code).toBeLessThanOrEqual(0);
          expect(lines[range.start.line]?.length, code).toBeGreaterThanOrEqual(range.start.character);
          expect(lines[range.end.line]?.length, code).toBeGreaterThanOrEqual(range.end.character);
        }
      }),
      { numRuns: cases(200), seed: 7 },
    );
  });

  test('every fix can be applied, changes the text and leaves one that can be checked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fixes } of check(text)) {
          for (const fix of fixes) {
            const mended = applyFix(text, fix);
            expect(mended, fix.title).not.toBe(text);
            check(mended);
          }
        }
      }),
      { numRuns: cases(40), seed: 11 },
    );
  });
});
