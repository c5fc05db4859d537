import type { LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Problem } from '../core/checks/check.js';
import { PROBLEMS_NOTIFICATION } from '../protocol/preview-request.js';
import type { ProblemsParams } from '../protocol/preview-request.js';
import { modelOfDocument, parsedText } from './document-model.js';
import type { JourneySharedServices } from './services.js';

/** Sends the diagnostics of each document as soon as it is checked, and clears those of deleted ones. */
export function publishDiagnostics(connection: Connection, shared: JourneySharedServices): void {
  const builder = shared.workspace.DocumentBuilder;
  builder.onUpdate((_, deleted) => {
    for (const uri of deleted) {
      shared.journey.Problems.forget(uri.toString());
      void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
    }
  });
  builder.onChecked((document) => publish(connection, document, shared));
}

function publish(connection: Connection, document: LangiumDocument, shared: JourneySharedServices): void {
  const uri = document.uri.toString();
  const open = shared.workspace.TextDocuments.get(uri);
  // The text has moved on: the next build is on its way, and these places are not those of the editor any more.
  if (open && open.getText() !== parsedText(document)) return;
  const diagnostics = document.diagnostics ?? [];
  if (!open) {
    shared.journey.Problems.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
    return;
  }
  void connection.sendDiagnostics({ uri, version: open.version, diagnostics });
  const model = modelOfDocument(document);
  const problems: ProblemsParams = {
    uri,
    version: open.version,
    problems: shared.journey.Problems.of(uri, model).map(withSmallFixes),
    journeys: model.file.journeys.length,
  };
  void connection.sendNotification(PROBLEMS_NOTIFICATION, problems);
}

/** A fix of thousands of edits is for the editor's light bulb; sent with every keystroke it would only slow the preview. */
function withSmallFixes(problem: Problem): Problem {
  if (problem.fixes.every(({ edits }) => edits.length <= MOST_EDITS)) return problem;
  return { ...problem, fixes: problem.fixes.filter(({ edits }) => edits.length <= MOST_EDITS) };
}

const MOST_EDITS = 200;
