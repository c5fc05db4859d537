import type { ManifestWords } from '../manifest-words.js';

export const MANIFEST: ManifestWords = {
  'command.openPreview': 'Open Preview',
  'command.openPreviewToSide': 'Open Preview to the Side',
  'command.newFile': 'New Journey File',
  'command.newFile.short': 'Journey',
  'command.restartServer': 'Restart Language Server',
  'command.showOutput': 'Show Output',
  'command.openDiagnosticHelp': 'Explain a Problem',
  'command.pinPreview': 'Pin the Preview to Its File',
  'command.unpinPreview': 'Unpin the Preview',
  'command.restartPreview': 'Restart Preview',
  'command.exportSvg': 'Save as SVG',
  'command.exportPng': 'Save as PNG Picture',
  'command.exportPdf': 'Save as PDF',
  'command.exportHtml': 'Save as HTML Page',
  'command.copyPng': 'Copy as PNG Picture',
  'command.copySvg': 'Copy as SVG',
  'command.copyMermaid': 'Copy as Mermaid Text',
  'command.copyMarkdown': 'Copy as Markdown Table',
  'setting.preview.openOnStart': 'Open the preview beside the first `.journey` file of a window.',
  'setting.trace.server': 'Write the messages between VS Code and the language server to the output.',
};
