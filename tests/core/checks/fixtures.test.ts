import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../../src/core/checks/all-checks.js';
import type { Problem } from '../../../src/core/checks/check.js';
import { analyse } from '../../../src/language/analyse.js';
import { withoutAnnotations } from '../../helpers/annotate.js';
import { applyFix } from '../../helpers/apply-edits.js';
import { checkDiagnostics } from '../../helpers/check-diagnostics.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/validation');

/** The codes of the first version, each shown in every language. */
const IN_EVERY_LANGUAGE = [
  'after-sale-missing',
  'emotion-out-of-range',
  'low-point-unanswered',
  'missing-persona',
  'stage-not-in-model',
  'unknown-keyword',
  'unknown-persona',
];
/** No `.journey` text has it. */
const NOT_IN_A_TEXT = 'config-invalid';

/** What an author writes where a fix leaves the words to them. */
const WORDS: Readonly<Record<string, string>> = {
  'emotion-out-of-range': '4',
  'importance-range': '8',
  'metric-out-of-range': '18',
  'percent-range': '13 %',
};

const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.journey'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => {
    const annotated = readFileSync(join(FOLDER, file), 'utf8');
    const [code = '', name = ''] = file.split('/');
    return { file, code, name, annotated, text: withoutAnnotations(annotated) };
  });

/** What makes two findings the same although lines have moved, and although there are other names to choose from. */
function signature({ code, message }: Problem): string {
  return `${code}: ${message.replace(/ (?:Possible:|For example|เลือกได้จาก|เช่น|Có thể là|Ví dụ) .*$/u, '')}`;
}

function errorsOf(text: string): readonly string[] {
  return analyse(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map(signature)
    .sort();
}

/** What is in the first list more often than in the second. */
function added(after: readonly string[], before: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each(fixtures)('$file', ({ code, name, annotated, text }) => {
  test('has exactly the diagnostics that are written in it', () => {
    const codes = checkDiagnostics(annotated).map((problem) => problem.code);
    if (name.startsWith('quiet-')) expect(codes).toEqual([]);
    else expect(codes).toContain(code);
  });

  const found = analyse(text).problems.filter((problem) => problem.code === code);
  const cases = found.flatMap((problem, at) => problem.fixes.map((fix) => ({ at, problem, fix, title: fix.title })));

  test.each(cases)('is mended by “$title” ($at)', ({ problem, fix }) => {
    const mended = applyFix(text, fix, WORDS[code]);
    const before = found.filter((other) => signature(other) === signature(problem)).length;
    const after = analyse(mended).problems.filter((other) => signature(other) === signature(problem)).length;
    expect(mended).not.toBe(text);
    expect(after, mended).toBeLessThan(before);
    // What is wrong between the marks that git left is reported once they are gone.
    if (code !== 'conflict-marks') expect(added(errorsOf(mended), errorsOf(text)), mended).toEqual([]);
  });

  test('has at most one preferred fix for each finding', () => {
    for (const problem of found) {
      expect(problem.fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('fixtures', () => {
  const shown = fixtures.filter(({ name }) => !name.startsWith('quiet-'));

  test.each(ALL_CHECKS.map(({ code }) => code).filter((code) => code !== NOT_IN_A_TEXT))('show %s', (code) => {
    expect(shown.map((fixture) => fixture.code)).toContain(code);
  });

  test.each(IN_EVERY_LANGUAGE)('show %s in every language', (code) => {
    const languages = shown.filter((fixture) => fixture.code === code).map(({ text }) => analyse(text).file.language);
    expect([...new Set(languages)].sort()).toEqual(['en', 'th', 'vi']);
  });
});
