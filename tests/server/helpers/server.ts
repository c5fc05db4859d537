import { CompletionItemKind, MarkupContent } from 'vscode-languageserver';
import type { CompletionItem, CompletionList, InitializeParams, Position } from 'vscode-languageserver';
import type { JourneyDocument } from '../../../src/server/documents.js';
import { createLanguageFeatures } from '../../../src/server/language-features.js';
import type { LanguageFeatures } from '../../../src/server/language-features.js';
import { createServerServices } from '../../../src/server/module.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';

/** A server without a connection, with some files of its workspace. */
export interface TestServer {
  readonly features: LanguageFeatures;
  /** A document of a text, and where `<|>` was in it. */
  readonly at: (marked: string, uri?: string) => { readonly document: JourneyDocument; readonly position: Position };
  readonly document: (text: string, uri?: string) => JourneyDocument;
  readonly services: ReturnType<typeof createServerServices>;
}

export const HERE = 'file:///ws/here.journey';

/** What VS Code can do. */
export const FULL_CLIENT: InitializeParams['capabilities'] = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
    definition: { linkSupport: true },
  },
};

/** Makes a server whose workspace `/ws` holds some files, for a client that speaks a language. */
export function createTestServer(
  files: Readonly<Record<string, string>> = {},
  language: HumanLanguage = 'en',
): TestServer {
  const services = createServerServices({});
  const { Client, Index, Models } = services.shared.journey;
  Client.read({
    processId: null,
    rootUri: null,
    capabilities: FULL_CLIENT,
    workspaceFolders: null,
    initializationOptions: { files: 'disk', displayLanguage: language },
  });
  Index.scopes.setFolders(['file:///ws']);
  for (const [name, text] of Object.entries(files)) Index.set(`file:///ws/${name}`, Models.of(text).file);
  const document = (text: string, uri = HERE): JourneyDocument => ({ uri, version: 1, ...Models.of(text) });
  return {
    services,
    features: createLanguageFeatures(services.shared.journey, () => new Date(2026, 10, 30)),
    document,
    at: (marked, uri) => {
      const { text, position } = readMarked(marked);
      return { document: document(text, uri), position };
    },
  };
}

export const CURSOR = '<|>';

/** A text without its cursor mark, and where that was. */
export function readMarked(marked: string): { readonly text: string; readonly position: Position } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error(`The text has no cursor ${CURSOR}.`);
  const before = marked.slice(0, offset);
  const line = before.split('\n').length - 1;
  return {
    text: before + marked.slice(offset + CURSOR.length),
    position: { line, character: offset - before.lastIndexOf('\n') - 1 },
  };
}

/** What is shown at the cursor of a text, and the stretch that it is shown for. */
export function hoverAt(
  server: TestServer,
  marked: string,
): { readonly says: string; readonly of: string } | undefined {
  const { document, position } = server.at(marked);
  const shown = server.features.hover.hover(document, position);
  if (!shown?.range || !MarkupContent.is(shown.contents)) return undefined;
  const { start, end } = shown.range;
  const line = document.text.split('\n')[start.line] ?? '';
  return { says: shown.contents.value, of: line.slice(start.character, end.character) };
}

/** What completion offers, sorted as in the editor. */
export function sorted(list: CompletionList): readonly CompletionItem[] {
  return list.items.toSorted((left, right) =>
    (left.sortText ?? left.label) < (right.sortText ?? right.label) ? -1 : 1,
  );
}

/** The usual names of what completion offers, in the order of the editor, without snippets. */
export function labels(list: CompletionList): readonly string[] {
  return sorted(list)
    .filter(({ kind }) => kind !== CompletionItemKind.Snippet)
    .map(({ label, labelDetails }) => labelDetails?.description ?? label);
}

/** The document's text after a completion item was accepted. */
export function accept(document: JourneyDocument, item: CompletionItem, how: 'insert' | 'replace' = 'insert'): string {
  const { textEdit } = item;
  if (!textEdit) throw new Error(`${item.label} has no edit.`);
  const range = 'range' in textEdit ? textEdit.range : textEdit[how];
  const record = document.lines[range.start.line];
  if (!record) throw new Error('The edit is outside of the text.');
  const start = record.offset + range.start.character;
  const end = record.offset + range.end.character;
  return document.text.slice(0, start) + textEdit.newText + document.text.slice(end);
}

/** Like `accept`, with the other changes of the item in its line. */
export function acceptAll(
  document: JourneyDocument,
  item: CompletionItem,
  how: 'insert' | 'replace' = 'insert',
): string {
  let text = accept(document, item, how);
  for (const { range, newText } of item.additionalTextEdits ?? []) {
    const record = document.lines[range.start.line];
    if (!record) throw new Error('The edit is outside of the text.');
    text =
      text.slice(0, record.offset + range.start.character) + newText + text.slice(record.offset + range.end.character);
  }
  return text;
}
