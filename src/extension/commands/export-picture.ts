import { Uri } from 'vscode';
import type { ExportAction } from '../../protocol/export-messages.js';
import { COMMANDS } from '../../protocol/names.js';
import type { ExportService } from '../exports/export-service.js';

/** `journey.export…` and `journey.copy…`: for the file that a menu passes, else for the visible one. */
export function exportCommands(exports: ExportService) {
  const run =
    (action: ExportAction) =>
    (argument: unknown): Promise<void> =>
      argument instanceof Uri ? exports.command(action, argument) : exports.command(action);
  return {
    [COMMANDS.exportSvg]: run('save-svg'),
    [COMMANDS.exportPng]: run('save-png'),
    [COMMANDS.exportPdf]: run('save-pdf'),
    [COMMANDS.exportHtml]: run('save-html'),
    [COMMANDS.copyPng]: run('copy-png'),
    [COMMANDS.copySvg]: run('copy-svg'),
    [COMMANDS.copyMermaid]: run('copy-mermaid'),
    [COMMANDS.copyMarkdown]: run('copy-markdown'),
  };
}
