/**
 * What `package.json` shows, by the keys it uses between percent signs. They go into files of their own, not into the programs.
 */
export type ManifestWords = Readonly<
  Record<
    | 'command.openPreview'
    | 'command.openPreviewToSide'
    | 'command.newFile'
    | 'command.newFile.short'
    | 'command.restartServer'
    | 'command.showOutput'
    | 'command.openDiagnosticHelp'
    | 'command.pinPreview'
    | 'command.unpinPreview'
    | 'command.restartPreview'
    | 'command.showMap'
    | 'command.showEmotion'
    | 'command.showFunnel'
    | 'command.showFlow'
    | 'command.showBoard'
    | 'command.showOpportunities'
    | 'command.showMermaid'
    | 'command.showTable'
    | 'command.zoomIn'
    | 'command.zoomOut'
    | 'command.zoomReset'
    | 'command.zoomFit'
    | 'command.chooseLanes'
    | 'command.searchPicture'
    | 'command.copyAsImproved'
    | 'command.present'
    | 'command.exportSvg'
    | 'command.exportPng'
    | 'command.exportPdf'
    | 'command.exportHtml'
    | 'command.copyPng'
    | 'command.copySvg'
    | 'command.copyMermaid'
    | 'command.copyMarkdown'
    | 'setting.preview.openOnStart'
    | 'setting.trace.server',
    string
  >
>;
