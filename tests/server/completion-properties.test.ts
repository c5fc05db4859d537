import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem, Position } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import type { JourneyDocument } from '../../src/server/documents.js';
import { accept, createTestServer, HERE } from './helpers/server.js';

const folder = path.resolve(import.meta.dirname, '../../examples');
const EXAMPLES = readdirSync(folder)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

const server = createTestServer({ 'people.journey': 'persona: Mai\n' });
const { completion, hover, symbols, folding, selection, definition, references, actions } = server.features;
const { Problems } = server.services.shared.journey;

/** Codes that say that a line is where it may not be. */
const MISPLACED = ['keyword-wrong-place', 'duplicate-attribute', 'nothing-above', 'missing-parent', 'unknown-keyword'];

const misplaced = (text: string): number =>
  Problems.check(HERE, server.document(text)).filter(({ code }) => MISPLACED.includes(code)).length;

const isKeyword = ({ kind }: CompletionItem): boolean =>
  kind === CompletionItemKind.Keyword || kind === CompletionItemKind.Class;

describe('a keyword that is offered may stand there', () => {
  test.each(EXAMPLES)(
    'at ends of lines all over $name',
    ({ text }) => {
      const lines = text.split('\n');
      const before = misplaced(text);
      for (let line = 0; line < lines.length; line += 17) {
        const blank = [...lines.slice(0, line + 1), '', ...lines.slice(line + 1)].join('\n');
        const document = server.document(blank);
        const items = completion.complete(document, { line: line + 1, character: 0 }).items.filter(isKeyword);
        // A block would take the facts below it along; of the facts, different ones at each line.
        const facts = items.filter(({ kind }) => kind === CompletionItemKind.Keyword);
        for (const item of facts.filter((_, at) => at % 4 === line % 4)) {
          const changed = accept(document, item).replace(/(\S)[ \t]*(?=\n|$)/gu, '$1');
          expect({ line, keyword: item.label, misplaced: misplaced(changed) }).toEqual({
            line,
            keyword: item.label,
            misplaced: before,
          });
        }
      }
    },
    60_000,
  );
});

describe('wherever the cursor is, in whatever text', () => {
  const anyExample = fc.constantFrom(...EXAMPLES.map(({ text }) => text));
  const damaged = fc
    .tuple(anyExample, fc.nat(), fc.nat(60), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.boolean())
    .map(([text, at, cut, put, decompose]) => {
      const start = at % text.length;
      const mixed = text.slice(0, start) + put + text.slice(start + cut);
      return { text: decompose ? mixed.normalize('NFD') : mixed, start };
    });

  test('every request is answered, and every completion stays in its line', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ text, start }) => {
        const document = server.document(text);
        const position = positionAt(document, Math.min(start, text.length));
        for (const item of completion.complete(document, position).items) {
          expect(rangeFits(item, position, document)).toBe(true);
        }
        hover.hover(document, position);
        symbols.outline(document);
        folding.fold(document);
        selection.select(document, [position]);
        definition.define(document, position);
        await references.find(document, position, true);
        references.highlight(document, position);
        const range = { start: position, end: position };
        actions.actions(document, { textDocument: { uri: HERE }, range, context: { diagnostics: [] } });
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

function positionAt({ lines }: JourneyDocument, offset: number): Position {
  const record = lines.filter((line) => line.offset <= offset).at(-1);
  return { line: record?.line ?? 0, character: Math.min(offset - (record?.offset ?? 0), record?.length ?? 0) };
}

/** As editors demand: on one line, around the cursor. */
function rangeFits({ textEdit }: CompletionItem, { line, character }: Position, { lines }: JourneyDocument): boolean {
  if (!textEdit || !('insert' in textEdit)) return false;
  const { insert, replace } = textEdit;
  return (
    insert.start.line === line &&
    insert.end.line === line &&
    replace.end.line === line &&
    insert.start.character <= character &&
    insert.end.character === character &&
    replace.start.character === insert.start.character &&
    replace.end.character >= character &&
    replace.end.character <= (lines[line]?.length ?? 0)
  );
}
