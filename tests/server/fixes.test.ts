import type { CodeAction, InitializeParams } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { createTestServer, HERE } from './helpers/server.js';

const WITH_SNIPPETS: InitializeParams['capabilities'] = {
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};
const WITH_VERSIONS: InitializeParams['capabilities'] = { workspace: { workspaceEdit: { documentChanges: true } } };

/** The fixes of a text at a line, as a client gets them. */
function fixesAt(text: string, line: number, capabilities: InitializeParams['capabilities']): readonly CodeAction[] {
  const server = createTestServer();
  server.services.shared.journey.Client.read({ processId: null, rootUri: null, workspaceFolders: null, capabilities });
  const place = { line, character: 0 };
  const range = { start: place, end: { line, character: 100 } };
  return server.features.actions.actions(server.document(text), {
    textDocument: { uri: HERE },
    range,
    context: { diagnostics: [] },
  });
}

function edited(action: CodeAction | undefined): unknown {
  const [change] = action?.edit?.documentChanges ?? [];
  return change && 'edits' in change ? change.edits : action?.edit?.changes?.[HERE];
}

const GOALLESS =
  'persona: Ploy\njourney: Buy\n  for: Ploy\n  objective: learn\n  owner: Sales\nstage: Order\n  step: Pays\n';

describe('a fix that waits for words', () => {
  test('puts the cursor where they go, in an editor that can', () => {
    const [fix] = fixesAt(GOALLESS, 1, WITH_SNIPPETS);
    expect(edited(fix)).toEqual([
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } },
        snippet: { kind: 'snippet', value: '  for: Ploy\n  goal: ${1}' },
      },
    ]);
    expect(fix?.isPreferred).toBeUndefined();
  });

  test('writes the line and nothing else in another', () => {
    const at = { line: 2, character: 11 };
    expect(edited(fixesAt(GOALLESS, 1, WITH_VERSIONS)[0])).toEqual([
      { range: { start: at, end: at }, newText: '\n  goal:' },
    ]);
    expect(edited(fixesAt(GOALLESS, 1, {})[0])).toEqual([{ range: { start: at, end: at }, newText: '\n  goal:' }]);
  });

  test('is not offered where it would change nothing', () => {
    const text = 'step: Waits\n  feels: 9\n  thinks:';
    expect(fixesAt(text, 1, WITH_SNIPPETS).map(({ title }) => title)).toEqual(['Write something other than “9”']);
    expect(fixesAt(text, 1, WITH_VERSIONS)).toEqual([]);
    expect(fixesAt(text, 2, WITH_SNIPPETS).map(({ title }) => title)).toEqual(['Fill in “thinks”', 'Remove the line']);
    expect(fixesAt(text, 2, {}).map(({ title }) => title)).toEqual(['Remove the line']);
  });

  test('keeps what a snippet would read as its own: dollar signs, braces, backslashes', () => {
    const text = GOALLESS.replaceAll('Ploy', 'P${1}$loy\\');
    expect(edited(fixesAt(text, 1, WITH_SNIPPETS)[0])).toMatchObject([
      { snippet: { value: '  for: P\\${1\\}\\$loy\\\\\n  goal: ${1}' } },
    ]);
  });

  test('asks for one name once, wherever it goes', () => {
    const text = 'journey: Mua giày\n  mục tiêu: Giày vừa\ngiai đoạn: Đặt hàng\n  bước: Trả tiền\n';
    const persona = fixesAt(text, 0, WITH_SNIPPETS).find(({ title }) => title === 'Tạo chân dung');
    expect(edited(persona)).toMatchObject([
      { snippet: { value: 'chân dung: ${1}\n\n' } },
      { snippet: { value: 'journey: Mua giày\n  của: ${1}' } },
    ]);
  });
});

describe('edits of fixes', () => {
  test('carry the version of the text that they are for', () => {
    const [fix] = fixesAt('journey: Buy\nstge: Order\n', 1, WITH_VERSIONS);
    expect(fix?.edit?.documentChanges).toEqual([expect.objectContaining({ textDocument: { uri: HERE, version: 1 } })]);
  });

  test('that are the same are offered once, others of the same title say where', () => {
    const text = 'step: Waits\n  lasts: 2 min\n  lasts: 2 min\n  lasts: 2 min\n';
    const server = createTestServer();
    const fixes = server.features.actions.actions(server.document(text), {
      textDocument: { uri: HERE },
      range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } },
      context: { diagnostics: [] },
    });
    const titles = fixes.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('Remove the line (Line 3)');
    expect(titles).toContain('Remove the line (Line 4)');
  });
});
