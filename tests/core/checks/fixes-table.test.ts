import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../../src/core/checks/all-checks.js';
import type { Problem } from '../../../src/core/checks/check.js';
import type { Fix } from '../../../src/core/writing/edit.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../src/language/read-model.js';
import { applyFix } from '../../helpers/apply-edits.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/fixes');

/** Codes without a fix: only the author knows what is meant. */
const WITHOUT_FIXES = ['config-invalid', 'overrides-built-in', 'people-increase'];

/** Fills the places of the author's words. */
const SLOT = '‹…›';

interface Row {
  readonly code: string;
  readonly before: string;
}

/** One file for each code: texts below `=== en`, each with the fixes of its first problem of that code. */
const files = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ code: name.replace('.txt', ''), path: join(FOLDER, name) }));
const rows = files.map(({ code, path }) => ({ code, path, befores: beforesOf(readFileSync(path, 'utf8')) }));

function beforesOf(table: string): readonly string[] {
  return table
    .split(/^=== \w\w\n/mu)
    .slice(1)
    .map((row) => row.split(/\n→ |\n\(no fix\)/u)[0] ?? '');
}

/** The kinds of fixes that were put into words. */
const kinds = new Map<HumanLanguage, Set<string>>(HUMAN_LANGUAGES.map((code) => [code, new Set()]));

function check(text: string): { readonly language: HumanLanguage; readonly problems: readonly Problem[] } {
  const model = readModel(text);
  const vocabulary = vocabularyOf(model.file.language);
  const { messages, code } = vocabulary;
  const fix = new Proxy(messages.fix, {
    get(target, kind, receiver): unknown {
      if (typeof kind === 'string') kinds.get(code)?.add(kind);
      return Reflect.get(target, kind, receiver);
    },
  });
  const heard = { ...vocabulary, messages: { ...messages, fix } };
  return { language: code, problems: runChecks({ ...model, workspace: NO_WORKSPACE, vocabulary: heard }) };
}

function render({ code, before }: Row): string {
  const { language, problems } = check(before);
  const fixes = problems.find((problem) => problem.code === code)?.fixes ?? [];
  const said = fixes.map((fix) => renderFix(before, fix)).join('');
  return `=== ${language}\n${before}\n${said === '' ? '(no fix)\n' : said}`;
}

function renderFix(before: string, fix: Fix): string {
  const after = applyFix(before, fix, SLOT).split('\n');
  const lines = before.split('\n');
  let from = 0;
  while (from < lines.length && lines[from] === after[from]) from++;
  let same = 0;
  const most = Math.min(lines.length, after.length) - from;
  while (same < most && lines.at(-1 - same) === after.at(-1 - same)) same++;
  const gone = lines.slice(from, lines.length - same).map((line) => `  - ${line}\n`);
  const come = after.slice(from, after.length - same).map((line) => `  + ${line}\n`);
  return `→ ${fix.title}${fix.preferred ? ' ★' : ''}\n  @ ${from + 1}\n${gone.join('')}${come.join('')}`;
}

describe('the table of every fix', () => {
  test.each(rows)('of $code is what the fixes do', async ({ code, path, befores }) => {
    const rendered = befores.map((before) => render({ code, before })).join('\n');
    await expect(rendered).toMatchFileSnapshot(path);
  });

  test.each(rows)('of $code has a fix in every language', ({ code, befores }) => {
    const fixed = befores
      .map(check)
      .filter(({ problems }) => problems.some((problem) => problem.code === code && problem.fixes.length > 0));
    expect(new Set(fixed.map(({ language }) => language))).toEqual(new Set(HUMAN_LANGUAGES));
  });

  test('has every code that states fixes', () => {
    const codes = ALL_CHECKS.map(({ code }) => code).filter((code) => !WITHOUT_FIXES.includes(code));
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });

  test('has every kind of fix in every language', () => {
    for (const { befores } of rows) befores.forEach(check);
    for (const [code, heard] of kinds) {
      expect([...heard].sort(), code).toEqual(Object.keys(vocabularyOf(code).messages.fix).sort());
    }
  });

  test.each(rows)(
    'of $code: fixes of one problem have different titles, and a preferred one waits for no words',
    ({ befores }) => {
      for (const { fixes } of befores.flatMap((before) => check(before).problems)) {
        expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
        expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
        for (const fix of fixes) if (fix.preferred) expect(fix.edits.flatMap(({ slots = [] }) => slots)).toEqual([]);
      }
    },
  );
});
