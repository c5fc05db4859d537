import type * as Main from '../../export/main.js';

/** What makes the files of an export: a bundle of its own, because it holds fonts' shaping and a writer of PDF. */
export type Exporter = typeof Main;

/** That bundle, from the extension's folder. */
export const EXPORT_FILE = 'dist/extension/export.js';
/** Folder of the fonts that go into exports, from the extension's folder. */
export const FONT_FOLDER = 'media/fonts';
