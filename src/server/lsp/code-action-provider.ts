import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { inertText } from '../../core/util/inert-text.js';
import type { Fix } from '../../core/writing/edit.js';
import { changesText, hasSlots, toSnippetEdit } from '../../core/writing/slots.js';
import { rangesTouch } from '../../core/model/range.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import type { Problems } from '../problems.js';
import { toDiagnostic } from '../to-diagnostic.js';

/** The fixes that the checks offer, as edits of the text that is in the editor now. */
export class JourneyCodeActionProvider {
  constructor(
    private readonly problems: Problems,
    private readonly client: ClientTraits,
  ) {}

  actions(document: JourneyDocument, { range, context }: CodeActionParams): CodeAction[] {
    if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
    const offers = this.problems
      .of(document.uri, document)
      .filter((problem) => rangesTouch(problem.range, range))
      .flatMap((problem) => {
        const diagnostic = toDiagnostic(problem, document.uri, this.client.helpAddress);
        return problem.fixes.map((fix) => ({ fix, diagnostics: [diagnostic] }));
      })
      .filter(({ fix }) => this.client.takesSnippetEdits || changesText(fix, document));
    return withDistinctTitles(offers, document).map((offer) => this.toAction(offer, document));
  }

  private toAction({ fix, title, diagnostics }: Titled, document: JourneyDocument): CodeAction {
    return {
      title: inertText(title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [...diagnostics],
      ...(fix.preferred ? { isPreferred: true } : {}),
      edit: this.toEdit(fix, document),
    };
  }

  /** With the version of the text that it was made for, so that a client can refuse it for another. */
  private toEdit(fix: Fix, document: JourneyDocument): WorkspaceEdit {
    const plain = fix.edits.map(({ range, newText }) => ({ range, newText }));
    if (!this.client.takesVersionedEdits) return { changes: { [document.uri]: plain } };
    const asSnippets = this.client.takesSnippetEdits && hasSlots(fix);
    const edits = asSnippets ? fix.edits.map((edit) => toLspSnippet(edit, document)) : plain;
    const version = document.version > 0 ? document.version : null;
    return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] };
  }
}

interface Offer {
  readonly fix: Fix;
  readonly diagnostics: readonly Diagnostic[];
}

interface Titled extends Offer {
  readonly title: string;
}

function toLspSnippet(edit: Fix['edits'][number], document: JourneyDocument) {
  const { range, snippet } = toSnippetEdit(edit, document);
  return { range, snippet: { kind: 'snippet' as const, value: snippet } };
}

/** Fixes that do the same are offered once, for all that they fix; those that do something else under the same title say where. */
function withDistinctTitles(offers: readonly Offer[], document: JourneyDocument): readonly Titled[] {
  const merged = new Map<string, Offer>();
  for (const offer of offers) {
    const key = JSON.stringify([offer.fix.title, offer.fix.edits]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, diagnostics: [...known.diagnostics, ...offer.diagnostics] } : offer);
  }
  const all = [...merged.values()];
  const { line } = vocabularyOf(document.file.language).labels.preview;
  return all.map((offer) => {
    const { title, edits } = offer.fix;
    const isAlone = all.every((other) => other === offer || other.fix.title !== title);
    const place = line((edits[0]?.range.start.line ?? 0) + 1);
    return { ...offer, title: isAlone ? title : `${title} (${place})` };
  });
}
