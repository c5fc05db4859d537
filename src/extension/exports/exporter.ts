import type * as Main from '../../export/main.js';

/** Makes the files of an export: a bundle of its own, because it contains font shaping and a PDF writer. */
export type Exporter = typeof Main;

/** That bundle, relative to the extension's folder. */
export const EXPORT_FILE = 'dist/extension/export.js';
/** Folder of the fonts that go into exports, relative to the extension's folder. */
export const FONT_FOLDER = 'media/fonts';
