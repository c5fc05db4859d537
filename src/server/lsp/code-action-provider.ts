import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { Fix, Problem } from '../../core/checks/check.js';
import { rangesTouch } from '../../core/model/range.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import type { Problems } from '../problems.js';
import { toDiagnostic } from '../to-diagnostic.js';

/** The fixes that the checks state, as edits of the text that is in the editor now. */
export class JourneyCodeActionProvider {
  constructor(
    private readonly problems: Problems,
    private readonly client: ClientTraits,
  ) {}

  actions(document: JourneyDocument, { range, context }: CodeActionParams): CodeAction[] {
    if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
    return this.problems
      .of(document.uri, document)
      .filter((problem) => rangesTouch(problem.range, range))
      .flatMap((problem) => this.toActions(problem, document.uri));
  }

  private toActions(problem: Problem, uri: string): readonly CodeAction[] {
    const diagnostic = toDiagnostic(problem, uri, this.client.helpAddress);
    return problem.fixes.map((fix) => toAction(fix, diagnostic, uri));
  }
}

function toAction({ title, edits, preferred }: Fix, diagnostic: Diagnostic, uri: string): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(preferred ? { isPreferred: true } : {}),
    edit: { changes: { [uri]: edits.map(({ range, newText }) => ({ range, newText })) } },
  };
}
