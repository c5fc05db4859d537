import { DocumentState, URI } from 'langium';
import type { LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { NOTHING_TOLD, saidOf } from '../core/checks/calm.js';
import type { Told } from '../core/checks/calm.js';
import type { Problem } from '../core/checks/check.js';
import { PROBLEMS_NOTIFICATION } from '../protocol/preview-request.js';
import type { ProblemsParams } from '../protocol/preview-request.js';
import { Authors } from './authors.js';
import type { After } from './authors.js';
import { isReleased, modelOfDocument, parsedText } from './document-model.js';
import type { JourneySharedServices } from './services.js';
import { toDiagnostic } from './to-diagnostic.js';

/**
 * Sends the diagnostics of each document as soon as it is checked, and clears those of deleted ones. For a document that is being
 * written, only what its author should see now; the rest once they have moved on. Returns where each is being written.
 */
export function publishDiagnostics(connection: Connection, shared: JourneySharedServices, after: After): Authors {
  const publisher = new Publisher(connection, shared, after);
  const { DocumentBuilder, TextDocuments } = shared.workspace;
  DocumentBuilder.onUpdate((_, deleted) => {
    for (const uri of deleted) publisher.deleted(uri.toString());
  });
  DocumentBuilder.onChecked((document) => publisher.checked(document));
  TextDocuments.onDidOpen(({ document }) => publisher.authors.opened(document.uri, document.getText()));
  TextDocuments.onDidChangeContent(({ document }) => publisher.authors.changed(document.uri, document.getText()));
  TextDocuments.onDidSave(({ document }) => publisher.authors.rest(document.uri));
  TextDocuments.onDidClose(({ document }) => publisher.closed(document.uri));
  return publisher.authors;
}

class Publisher {
  readonly authors: Authors;
  private readonly told = new Map<string, Told>();

  constructor(
    private readonly connection: Connection,
    private readonly shared: JourneySharedServices,
    after: After,
  ) {
    this.authors = new Authors(after, (uri) => this.movedOn(uri));
  }

  checked(document: LangiumDocument): void {
    const uri = document.uri.toString();
    if (this.shared.workspace.TextDocuments.get(uri)) {
      this.publishOpen(document);
      return;
    }
    this.shared.journey.Problems.forget(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: document.diagnostics ?? [] });
  }

  deleted(uri: string): void {
    this.shared.journey.Problems.forget(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  closed(uri: string): void {
    this.authors.closed(uri);
    this.told.delete(uri);
  }

  /** Reports what was held back. A text that is not checked yet is reported by its build. */
  private movedOn(uri: string): void {
    const document = this.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    const isChecked = document && document.state >= DocumentState.Validated && !isReleased(document);
    if (isChecked) this.publishOpen(document);
  }

  private publishOpen(document: LangiumDocument): void {
    const uri = document.uri.toString();
    const open = this.shared.workspace.TextDocuments.get(uri);
    // The text has changed: the next build is on its way, and these positions are no longer those of the editor.
    if (open?.getText() !== parsedText(document)) return;
    const { Client, Problems } = this.shared.journey;
    const model = modelOfDocument(document);
    const { input, problems } = Problems.found(uri, model);
    const told = saidOf(
      problems,
      Problems.withAllNames(uri, input),
      this.authors.of(uri),
      this.told.get(uri) ?? NOTHING_TOLD,
    );
    this.told.set(uri, told);
    const diagnostics = told.said.map((problem) => toDiagnostic(problem, uri, Client.helpAddress));
    void this.connection.sendDiagnostics({ uri, version: open.version, diagnostics });
    const params: ProblemsParams = {
      uri,
      version: open.version,
      problems: told.said.map(withSmallFixes),
      journeys: model.file.journeys.length,
    };
    void this.connection.sendNotification(PROBLEMS_NOTIFICATION, params);
  }
}

/** A fix of thousands of edits is for the editor's light bulb; sent with every keystroke it would only slow the preview down. */
function withSmallFixes(problem: Problem): Problem {
  if (problem.fixes.every(({ edits }) => edits.length <= MOST_EDITS)) return problem;
  return { ...problem, fixes: problem.fixes.filter(({ edits }) => edits.length <= MOST_EDITS) };
}

const MOST_EDITS = 200;
