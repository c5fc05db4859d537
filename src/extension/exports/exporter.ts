import type * as Main from '../../export/main.js';

/** Makes the files of an export: a bundle of its own, because it contains font shaping and a PDF writer. */
export type Exporter = typeof Main;

/** That bundle, relative to the extension's folder. */
export const EXPORT_FILE = 'dist/extension/export.js';
/** Folder of a font that goes into exports, from the extension's folder: those of pages are packed once, where the preview has them. */
export function fontFolder(name: string): string {
  return name.endsWith('.woff2') ? 'dist/webview' : 'media/fonts';
}
