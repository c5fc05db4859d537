import { DiagnosticSeverity, languages, LanguageStatusSeverity, window } from 'vscode';
import type { Disposable, LanguageStatusItem, Uri } from 'vscode';
import type { Labels } from '../core/vocabulary/labels.js';
import { COMMANDS, LANGUAGE_ID } from '../protocol/names.js';

/** The entry of the language's menu in the status bar: journeys and problems of the file, and whether the server is running. */
export class StatusItem implements Disposable {
  private readonly item: LanguageStatusItem;
  private readonly subscriptions: Disposable[];
  private readonly journeys = new Map<string, number>();
  private running = false;

  constructor(private readonly labels: Labels) {
    this.item = languages.createLanguageStatusItem('journey.status', { language: LANGUAGE_ID });
    this.item.name = 'Journey';
    this.subscriptions = [
      this.item,
      languages.onDidChangeDiagnostics(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    ];
    this.update();
  }

  serverChanged(running: boolean): void {
    this.running = running;
    this.update();
  }

  /** The number of journeys in a document, as the server counted them. */
  journeysCounted(uri: string, count: number): void {
    this.journeys.set(uri, count);
    this.update();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private update(): void {
    const { extension, preview } = this.labels;
    if (!this.running) {
      this.item.text = `$(warning) ${preview.serverStopped}`;
      this.item.severity = LanguageStatusSeverity.Warning;
      this.item.command = { command: COMMANDS.restartServer, title: preview.restart };
      return;
    }
    const uri = window.activeTextEditor?.document.uri;
    const count = uri ? this.journeys.get(uri.toString()) : undefined;
    const problems = uri ? countProblems(uri) : { errors: 0, warnings: 0 };
    this.item.text = count === undefined ? 'Journey' : extension.journeys(count);
    this.item.detail =
      problems.errors + problems.warnings > 0 ? preview.errorsAndWarnings(problems) : extension.noProblems;
    this.item.severity = problems.errors > 0 ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.item.command = { command: COMMANDS.showOutput, title: extension.showOutput };
  }
}

function countProblems(uri: Uri): { errors: number; warnings: number } {
  const diagnostics = languages.getDiagnostics(uri);
  const count = (severity: DiagnosticSeverity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count(DiagnosticSeverity.Error), warnings: count(DiagnosticSeverity.Warning) };
}
