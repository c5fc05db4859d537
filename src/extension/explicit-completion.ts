import { CompletionTriggerKind } from 'vscode';
import type { CompletionContext, Position, TextDocument, TextDocumentChangeEvent } from 'vscode';

interface LastChange {
  /** Version of the document that the change made. */
  readonly version: number;
  /** Where the inserted text ends; an editor that asks by itself asks there. */
  readonly line: number;
  readonly character: number;
  readonly at: number;
  /** The editor has asked about this version already. */
  asked: boolean;
}

/** A change that follows at once, such as an indentation, may be in another place than what was typed. Milliseconds. */
const AT_ONCE = 300;

/**
 * Tells whether the author asked for a list of suggestions. VS Code says `Invoke` for that and also for its own request on each
 * keystroke. By itself it asks once for a change, right after it, and only at the end or after the first letter of a word that is
 * not a number.
 */
export class ExplicitCompletion {
  private readonly changes = new WeakMap<TextDocument, LastChange>();

  /** `now` is a clock in milliseconds. */
  constructor(private readonly now: () => number) {}

  /** Notes that a document has changed. */
  changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change) return;
    const lines = change.text.split(/\r\n|\r|\n/u);
    const last = lines.at(-1) ?? '';
    const { start } = change.range;
    this.changes.set(document, {
      version: document.version,
      line: start.line + lines.length - 1,
      character: lines.length === 1 ? start.character + last.length : last.length,
      at: this.now(),
      asked: false,
    });
  }

  /** Whether the author asked, so that everything that is allowed at the position is wanted. Call this once for each request. */
  isExplicit(document: TextDocument, position: Position, { triggerKind }: CompletionContext): boolean {
    const change = this.changes.get(document);
    if (triggerKind !== CompletionTriggerKind.Invoke || change?.version !== document.version) {
      if (change) change.asked = true;
      return triggerKind === CompletionTriggerKind.Invoke;
    }
    const asked = change.asked;
    change.asked = true;
    const behindChange = change.line === position.line && change.character === position.character;
    if (asked || !(behindChange || this.now() - change.at < AT_ONCE)) return true;
    return !mayBeAskedByItself(document, position);
  }
}

function mayBeAskedByItself(document: TextDocument, position: Position): boolean {
  const range = document.getWordRangeAtPosition(position);
  if (!range) return false;
  if (range.end.character !== position.character && range.start.character + 1 !== position.character) return false;
  return Number.isNaN(Number(document.getText(range)));
}
