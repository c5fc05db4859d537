import { beforeEach, expect, test, vi } from 'vitest';
import type { Uri as VsCodeUri } from 'vscode';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { diagnosticsFile } from '../../scripts/generate-diagnostics-docs.js';
import { commands, FakeDocument, FakeEditor, Selection, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { openDiagnosticHelp } = await import('../../src/extension/commands/open-diagnostic-help.js');

const EXTENSION = Uri.parse('file:///extension') as object as VsCodeUri;
const FILE = Uri.parse('file:///w/a.journey');

function problem(code: unknown, line: number, from: number, to: number, severity = 1): object {
  return { code, severity, range: { start: { line, character: from }, end: { line, character: to } } };
}

/** The page that is opened with the cursor in a place. */
async function opened(line: number, character: number, code?: unknown, language: 'en' | 'th' = 'en'): Promise<string> {
  const editor = new FakeEditor(new FakeDocument(FILE, ['journey: A', 'b', 'c', 'd']), 1);
  editor.selection = new Selection(line, character, line, character);
  world.activeEditor = editor;
  const run = vi.spyOn(commands, 'executeCommand');
  await openDiagnosticHelp(EXTENSION, language, code);
  return String(run.mock.calls.at(-1)?.[1]).replace('file:///extension/', '');
}

beforeEach(() => {
  world.reset();
  world.diagnostics.set(FILE.toString(), [
    problem('empty-value', 0, 0, 3),
    problem({ value: 'unknown-keyword', target: '' }, 2, 0, 4),
    problem('unknown-persona', 2, 6, 9),
    problem('missing-goal', 2, 6, 9, 0),
  ] as never);
});

test.each([
  [0, 1, 'empty-value'],
  [2, 2, 'unknown-keyword'],
  [2, 7, 'missing-goal'],
  [3, 0, 'unknown-keyword'],
])('opens at the problem at line %d, character %d: %s', async (line, character, heading) => {
  expect(await opened(line, character)).toBe(`docs/diagnostics.md#${heading}`);
});

test('a code that is passed wins, and nothing else reaches the page', async () => {
  expect(await opened(0, 0, 'duplicate-id')).toBe('docs/diagnostics.md#duplicate-id');
  expect(await opened(0, 0, '../secret')).toBe('docs/diagnostics.md');
  world.diagnostics.clear();
  expect(await opened(0, 0)).toBe('docs/diagnostics.md');
});

test('opens in the language of the reader, and there is a page in each', async () => {
  expect(await opened(0, 1, undefined, 'th')).toBe('docs/diagnostics.th.md#empty-value');
  expect(HUMAN_LANGUAGES.map(diagnosticsFile)).toContain('docs/diagnostics.th.md');
});
