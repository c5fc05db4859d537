/** Language id, commands and view types; `package.json` is checked against this. */
export const LANGUAGE_ID = 'journey';
export const PREVIEW_VIEW_TYPE = 'journey.preview';
export const COMMANDS = {
  openPreview: 'journey.openPreview',
  openPreviewToSide: 'journey.openPreviewToSide',
  newFile: 'journey.newFile',
  restartServer: 'journey.restartServer',
  showOutput: 'journey.showOutput',
  openDiagnosticHelp: 'journey.openDiagnosticHelp',
  pinPreview: 'journey.pinPreview',
  unpinPreview: 'journey.unpinPreview',
  restartPreview: 'journey.restartPreview',
  exportSvg: 'journey.exportSvg',
  exportPng: 'journey.exportPng',
  exportPdf: 'journey.exportPdf',
  exportHtml: 'journey.exportHtml',
  copyPng: 'journey.copyPng',
  copySvg: 'journey.copySvg',
  copyMermaid: 'journey.copyMermaid',
  copyMarkdown: 'journey.copyMarkdown',
} as const;
