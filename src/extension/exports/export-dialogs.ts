import { Uri, window, workspace } from 'vscode';
import type { ExportWords } from '../../core/vocabulary/export-words.js';
import type { ExportPalette } from '../../export/picture.js';
import type { Paper } from '../../export/sheets.js';
import { choose } from '../tell.js';
import type { Offered } from '../tell.js';

interface Choice<Value> extends Offered {
  readonly value: Value;
}

const PALETTES: readonly ExportPalette[] = ['light', 'dark', 'print'];
const PAPERS: readonly Paper[] = ['map', 'a3', 'a4'];
/** The default first. */
const SCALES = [2, 1, 3, 4];

/** The colours, light first; undefined if the question is dismissed. */
export async function askPalette(words: ExportWords): Promise<ExportPalette | undefined> {
  const choices = PALETTES.map((value) => ({ value, label: words.palettes[value], detail: words.paletteHelp[value] }));
  return ask(words.title, words.askPalette, choices);
}

/** The paper of a PDF. */
export async function askPaper(words: ExportWords): Promise<Paper | undefined> {
  return ask(
    words.title,
    words.askPaper,
    PAPERS.map((value) => ({ value, label: words.papers[value] })),
  );
}

/** Pixels per px of the picture, with the resulting size. */
export async function askScale(
  words: ExportWords,
  size: { readonly width: number; readonly height: number },
): Promise<number | undefined> {
  const choices = SCALES.map((value) => ({
    value,
    label: `${value} ×`,
    description: words.pixels({ width: String(size.width * value), height: String(size.height * value) }),
  }));
  return ask(words.title, words.askScale, choices);
}

async function ask<Value>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<Value>[],
): Promise<Value | undefined> {
  return (await choose(choices, { title, placeHolder }))?.value;
}

/** The file to write: next to the journey, with its name. */
export async function askFile(source: Uri, name: string, ending: string, words: ExportWords): Promise<Uri | undefined> {
  const folder =
    source.scheme === 'untitled'
      ? workspace.workspaceFolders?.[0]?.uri
      : source.with({ path: source.path.slice(0, source.path.lastIndexOf('/')) || '/' });
  return window.showSaveDialog({
    title: words.title,
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${ending}`) } : {}),
  });
}
