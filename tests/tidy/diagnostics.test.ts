import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../src/core/checks/all-checks.js';
import type { Severity } from '../../src/core/checks/check.js';
import { VOCABULARIES } from '../../src/core/vocabulary/all.js';
import type { DiagnosticCode } from '../../src/core/vocabulary/messages.js';

/** Every diagnostic has a code; the code names a file, a heading in the reference and a folder of fixtures. */

const ROOT = join(import.meta.dirname, '../..');
const CODES: readonly DiagnosticCode[] = ALL_CHECKS.map(({ code }) => code);
const MESSAGES = Object.keys(VOCABULARIES[0]?.messages.problem ?? {}).sort();

/** Codes without a fixture in the folder: no `.journey` text has them. */
const NOT_IN_A_TEXT: readonly DiagnosticCode[] = ['config-invalid'];

/** Words that a message of each severity must have, and must not have, in English. */
const WORDING: Readonly<Partial<Record<Severity, { readonly has: RegExp; readonly hasNot: RegExp }>>> = {
  error: { has: /\bmust\b/u, hasNot: /\bshould\b/u },
  warning: { has: /\bshould\b/u, hasNot: /\bmust\b/u },
};

function sourceOf(code: string): string {
  return readFileSync(join(ROOT, 'src/core/checks', `${code}.ts`), 'utf8');
}

describe('codes of diagnostics', () => {
  test('are kebab-case ASCII, unique and in alphabetical order', () => {
    expect(CODES.filter((code) => !/^[a-z]+(-[a-z]+)*$/u.test(code))).toEqual([]);
    expect(CODES).toEqual([...new Set(CODES)].sort());
  });

  test('are exactly those that have messages', () => {
    expect(CODES).toEqual(MESSAGES);
  });

  test('each name a file with the check and the reason for it', () => {
    for (const code of CODES) {
      expect(existsSync(join(ROOT, 'src/core/checks', `${code}.ts`)), code).toBe(true);
      expect(sourceOf(code), code).toMatch(
        new RegExp(`\\*/\\nexport const \\w+(?:: Check = \\{\\n  code: '${code}'| = faultCheck\\('${code}')`, 'u'),
      );
    }
  });

  test('are all in the table, which has no logic', () => {
    const table = readFileSync(join(ROOT, 'src/core/checks/all-checks.ts'), 'utf8');
    expect(table.replaceAll(/^import .*;$/gmu, '').trim()).toMatch(
      /^\/\*\*[^*]*\*\/\nexport const ALL_CHECKS: readonly Check\[\] = \[\n(?: {2}\w+,\n)+\];$/u,
    );
  });

  test('each name a folder of fixtures', () => {
    const folders = readdirSync(join(ROOT, 'tests/fixtures/validation')).sort();
    expect(folders).toEqual(CODES.filter((code) => !NOT_IN_A_TEXT.includes(code)));
  });

  test('each name a heading of the reference', () => {
    const headings = [...readFileSync(join(ROOT, 'docs/diagnostics.md'), 'utf8').matchAll(/^## (.+)$/gmu)].map(
      ([, heading]) => heading,
    );
    expect(headings).toEqual(CODES);
  });
});

describe('messages of diagnostics', () => {
  const messages = readFileSync(join(ROOT, 'src/core/vocabulary/en/messages.ts'), 'utf8');

  /** The source of one message: from its code to the next. */
  function wordingOf(code: string): string {
    const start = messages.indexOf(`'${code}':`);
    const next = messages.slice(start + 1).search(/^ {4}'[a-z-]+': |^ {2}\},/mu);
    return messages.slice(start, start + 1 + next);
  }

  test.each(ALL_CHECKS.map(({ code, severity }) => ({ code, severity })))(
    'say in $code what fits its severity, $severity',
    ({ code, severity }) => {
      const wording = WORDING[severity];
      const text = wordingOf(code);
      expect(text.length).toBeGreaterThan(20);
      if (wording) {
        expect(text).toMatch(wording.has);
        expect(text).not.toMatch(wording.hasNot);
      }
    },
  );
});
