import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

/** What may only be written in one place, so that no untrusted text gets there as it is. */
const WALLS: readonly { readonly what: string; readonly pattern: RegExp; readonly only: readonly string[] }[] = [
  {
    what: 'messages, questions and the status bar of VS Code',
    pattern:
      /\b(?:show(?:Information|Warning|Error)Message|showQuickPick|createQuickPick|showInputBox|createInputBox|withProgress|setStatusBarMessage|createStatusBarItem|createTreeView|registerTreeDataProvider)\b/u,
    only: ['src/extension/tell.ts'],
  },
  {
    what: 'messages that a server asks its editor to show',
    pattern: /\bShowMessage\w*|\bShowDocument\w*|window\/showMessage|\bconnection\.window\b/u,
    only: [],
  },
  { what: 'Markdown of VS Code', pattern: /\bMarkdownString\b|\bisTrusted\b|\bsupportHtml\b/u, only: [] },
  {
    what: 'Markdown of LSP',
    pattern: /kind: ?'markdown'/u,
    only: ['src/server/lsp/completion/choice.ts', 'src/server/lsp/hover-provider.ts'],
  },
  { what: 'titles of panels', pattern: /panel\.title ?=/u, only: ['src/extension/preview/preview.ts'] },
  {
    what: 'snippets',
    pattern: /\bnew SnippetString\b/u,
    only: [
      'src/extension/preview/insert-lines.ts',
      'src/extension/preview/picture-edits.ts',
      'src/extension/commands/new-file.ts',
    ],
  },
  {
    what: 'HTML as text in a page',
    pattern: /\b(?:inner|outer)HTML ?=|insertAdjacentHTML|document\.write|\bsetHTML/u,
    only: ['src/diagram/fill-picture.ts', 'src/webview/page/render.ts'],
  },
  {
    what: 'the terminal',
    pattern: /\bprocess\.std(?:out|err)\b|(?<![.\w])console\.\w+\(/u,
    only: ['src/cli/node-io.ts'],
  },
];

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu;
const CODE = sourceFiles('src/**/*.ts').map(({ path, text }) => ({ path, code: text.replace(COMMENT, '') }));

describe.each(WALLS)('$what', ({ pattern, only }) => {
  test('have one place', () => {
    const found = CODE.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(found.filter((file) => !only.includes(file))).toEqual([]);
    expect(only.filter((file) => !found.includes(file))).toEqual([]);
  });
});
