import { commands, languages, Uri, window } from 'vscode';
import type { Diagnostic } from 'vscode';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { LANGUAGE_ID } from '../../protocol/names.js';

/**
 * `journey.openDiagnosticHelp`: the page about diagnostics that ships with the extension, in the reader's language, at the heading
 * of a code; without one, of the problem at the cursor or the nearest to it.
 */
export async function openDiagnosticHelp(extensionUri: Uri, language: HumanLanguage, code: unknown): Promise<void> {
  const page = Uri.joinPath(extensionUri, 'docs', language === 'en' ? 'diagnostics.md' : `diagnostics.${language}.md`);
  const known = typeof code === 'string' && code !== '' ? code : codeAtCursor();
  const heading = known !== undefined && /^[a-z][a-z-]*$/.test(known) ? known : '';
  await commands.executeCommand('markdown.showPreview', page.with({ fragment: heading }));
}

function codeAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) {
    return undefined;
  }
  const { line, character } = editor.selection.active;
  // First the line, then the place in it; of two at the same distance the more severe one.
  const [nearest] = languages
    .getDiagnostics(editor.document.uri)
    .toSorted(
      (one, other) =>
        away(line, one.range.start.line, one.range.end.line) -
          away(line, other.range.start.line, other.range.end.line) ||
        inLine(one, character) - inLine(other, character) ||
        one.severity - other.severity,
    );
  const code = typeof nearest?.code === 'object' ? nearest.code.value : nearest?.code;
  return typeof code === 'string' ? code : undefined;
}

function inLine({ range }: Diagnostic, character: number): number {
  return away(character, range.start.character, range.end.character);
}

/** How far a number is from a range; 0 within it. */
function away(at: number, from: number, to: number): number {
  return Math.max(0, from - at, at - to);
}
