import markdownIt from 'markdown-it';
import { MarkupContent } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/server/to-diagnostic.js';
import { createTestServer } from './helpers/server.js';

/** Names as a file may have them; each occurs at every place of a file that the server reports. */
const HOSTILE = [
  '[Details](command:workbench.action.openSettings)',
  '![x](https://example.org/x.png)',
  '<img src=https://example.org/x onerror=alert(1)>',
  '$(error) $(sync~spin)',
  '`code` *bold* | cell',
  'https://example.org www.example.org minh@example.org',
  '//127.0.0.1/x',
  'photo\u202egpj \u2066x\u2069',
  'csi\u009b31m esc\u001b[2J',
  '<!-- --> &lt;b&gt; [ref]: https://example.org',
];
const DRESS = [(name: string) => name, (name: string) => `รีวิว ${name} ดี`, (name: string) => `Khách ${name} ổn`];

function textOf(name: string): string {
  return [
    `persona: ${name}`,
    `  who: ${name}`,
    'catalogue: touchpoints',
    `  entry: ${name}`,
    `    note: ${name}`,
    `journey: ${name}`,
    `  for: ${name}`,
    `  owner: ${name}`,
    `stage: ${name}`,
    `  step: ${name}`,
    `    touchpoint: ${name}`,
    `    feels: 2 ${name}`,
    `    pain: ${name}`,
    `    idea: ${name}`,
    `      answers: ${name}`,
    `    goes to: ${name}`,
    `    link: ${name}`,
    `    ${name}`,
    '  step: b',
    `    goes to: no ${name}`,
    '    for: ',
    '    goes to: ',
    '    owner: ',
  ].join('\n');
}

/** A link or an icon as VS Code finds them in plain text, or a mark that hides what is there. */
const ALIVE = /\]\((?:https?:|command:|file:)|\$\([a-z]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;
const SHOWN: ReadonlySet<string> = new Set([
  'label',
  'detail',
  'description',
  'name',
  'containerName',
  'title',
  'message',
]);
const READER = markdownIt({ html: true, linkify: true });

const server = createTestServer();

describe.each(HOSTILE.flatMap((name) => DRESS.map((dress) => [dress(name)] as const)))('with a file of %j', (name) => {
  const document = server.document(textOf(name));

  /** Every place of the text, in steps that meet each word. */
  function* places() {
    for (const { line, length } of document.lines) {
      for (let character = 0; character <= length; character += 4) yield { line, character };
      yield { line, character: length };
    }
  }

  function markdownIn(value: unknown): readonly string[] {
    return MarkupContent.is(value) ? [value.value] : [];
  }

  test('nothing runs, links or loads in a hover or the help of a suggestion', () => {
    const shown = new Set<string>();
    for (const position of places()) {
      for (const text of markdownIn(server.features.hover.hover(document, position)?.contents)) shown.add(text);
    }
    expect(shown.size).toBeGreaterThan(3);
    for (const markdown of shown) {
      const html = READER.render(markdown);
      expect(html).not.toMatch(/<(?:a|img|script|svg|iframe|h\d)\b/iu);
    }
  });

  test('nothing becomes a link or an icon in a suggestion, an outline, a symbol, a fix or a diagnostic', async () => {
    const { completion, symbols, actions, workspaceSymbols } = server.features;
    server.services.shared.journey.Index.set(document.uri, document.file);
    const whole = { start: { line: 0, character: 0 }, end: { line: document.lines.length, character: 0 } };
    const shown: unknown[] = [
      symbols.outline(document),
      await workspaceSymbols.find('', async () => undefined),
      server.services.shared.journey.Problems.of(document.uri, document).map((problem) =>
        toDiagnostic(problem, document.uri, undefined),
      ),
      actions.actions(document, {
        textDocument: { uri: document.uri },
        range: whole,
        context: { diagnostics: [] },
      }),
      ...[6, 7, 10, 14, 15, 19, 20, 21, 22].map((line) =>
        completion.complete(document, { line, character: document.lines[line]?.length ?? 0 }, false, 'explicitly'),
      ),
    ];
    const texts = shown.flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(text).not.toMatch(ALIVE);
  });
});

/** Every text that an editor shows outside of the file itself. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each === 'string') return SHOWN.has(key) ? [each] : [];
    return key === 'edit' || key === 'textEdit' ? [] : textsIn(each);
  });
}
