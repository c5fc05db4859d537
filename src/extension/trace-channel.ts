import { EventEmitter, LogLevel, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, ViewColumn } from 'vscode';
import { SETTINGS } from '../protocol/settings.js';

const SETTING = 'journey.trace.server';

/**
 * The output as the language client's trace sees it. The client only traces on a channel whose level is `Trace`, whatever the
 * setting says, so the level here is the setting, and a traced message is written at a level that the output shows by default.
 */
export class TraceChannel implements LogOutputChannel {
  private readonly changed = new EventEmitter<LogLevel>();
  private readonly subscriptions: readonly Disposable[];
  readonly onDidChangeLogLevel = this.changed.event;

  constructor(private readonly output: LogOutputChannel) {
    this.subscriptions = [
      this.changed,
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) {
          this.changed.fire(this.logLevel);
        }
      }),
    ];
  }

  get name(): string {
    return this.output.name;
  }

  get logLevel(): LogLevel {
    const wanted = workspace.getConfiguration().get<string>(SETTING, SETTINGS[SETTING]);
    return wanted === 'off' ? LogLevel.Off : LogLevel.Trace;
  }

  trace(message: string, ...parts: readonly unknown[]): void {
    this.output.info(message, ...parts);
  }

  debug(message: string, ...parts: readonly unknown[]): void {
    this.output.debug(message, ...parts);
  }

  info(message: string, ...parts: readonly unknown[]): void {
    this.output.info(message, ...parts);
  }

  warn(message: string, ...parts: readonly unknown[]): void {
    this.output.warn(message, ...parts);
  }

  error(error: string | Error, ...parts: readonly unknown[]): void {
    this.output.error(error, ...parts);
  }

  append(value: string): void {
    this.output.append(value);
  }

  appendLine(value: string): void {
    this.output.appendLine(value);
  }

  replace(value: string): void {
    this.output.replace(value);
  }

  clear(): void {
    this.output.clear();
  }

  show(columnOrFocus?: ViewColumn | boolean, preserveFocus?: boolean): void {
    this.output.show(typeof columnOrFocus === 'boolean' ? columnOrFocus : preserveFocus);
  }

  hide(): void {
    this.output.hide();
  }

  /** Leaves the output open: it belongs to its creator. */
  dispose(): void {
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }
}
