import type { ManifestWords } from '../manifest-words.js';

export const MANIFEST: ManifestWords = {
  'command.openPreview': 'Open Preview',
  'command.openPreviewToSide': 'Open Preview to the Side',
  'command.newFile': 'New Journey File',
  'command.newFile.short': 'Journey',
  'command.restartServer': 'Restart Language Server',
  'command.showOutput': 'Show Output',
  'command.openDiagnosticHelp': 'Explain a Problem',
  'setting.preview.openOnStart': 'Open the preview beside the first `.journey` file of a window.',
  'setting.trace.server': 'Write the messages between VS Code and the language server to the output.',
};
