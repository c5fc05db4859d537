import type { ExportWords } from '../export-words.js';
import { counted, ofNumber } from './counted.js';

export const EXPORT_WORDS: ExportWords = {
  title: 'Export',
  saveAs: 'Save as',
  copyAs: 'Copy as',
  save: { svg: 'SVG', png: 'PNG picture', pdf: 'PDF', html: 'HTML page' },
  copy: { png: 'PNG picture', svg: 'SVG', mermaid: 'Mermaid text', markdown: 'Markdown table' },
  askPalette: 'Which colours?',
  palettes: { light: 'Light', dark: 'Dark', print: 'Print' },
  paletteHelp: {
    light: 'For documents and slides with a white background',
    dark: 'For slides with a dark background',
    print: 'Outlines instead of fills, readable in grey',
  },
  askPaper: 'Which paper?',
  papers: {
    map: 'One page the size of the map',
    a3: 'A3 landscape, divided between stages',
    a4: 'A4 landscape, divided between stages',
  },
  askScale: 'Which size?',
  pixels: ({ width, height }) => `${width} × ${height} pixels`,
  onlyMaps: (name) => `${name} was not written: a .journey file holds a map. Choose another name.`,
  holdsMap: (name) => `${name} holds a journey map, which would be lost. Replace it?`,
  replace: 'Replace',
  saved: (name) => `Saved ${name}.`,
  open: 'Open',
  copied: 'Copied.',
  failed: (reason) => `The export failed: ${reason}`,
  missingLetters: (letters) =>
    `No font in the file has these letters, so they are drawn as boxes with a question mark: ${letters}`,
  letterAt: ({ letter, lines }) => `${letter} (line ${lines})`,
  moreLetters: (count) => `and ${count} more`,
  nothingToExport: 'This file has no journey to export yet.',
  nothingForMermaid: {
    feelings: 'No step has a feeling with a number, so Mermaid has no curve to draw.',
    people: 'No stage has a number of people, so Mermaid has no funnel to draw.',
    points: 'No pain has both a number of people and a feeling, so Mermaid has no point to draw.',
  },
  noFile: 'Open a .journey file first.',
  copyRefused: 'The picture was not put on the clipboard. Click into the preview and copy again, or save it.',
  savePngInstead: 'Save as PNG',
  tooLarge: 'The picture is too large for this size. Choose a smaller one, or save an SVG or a PDF.',
  noAnswer: 'The preview did not answer. Open it and try again.',
  notDrawn: 'The picture could not be drawn.',
  mermaidIsSvgOnly:
    'This view is drawn by Mermaid, so it can only be saved and copied as SVG; its text can be copied too.',
  filtered: ({ values, hidden, steps }) =>
    `Filter: ${values}; ${hidden} of ${counted(steps, 'step', 'steps')} ${ofNumber(hidden, 'does', 'do')} not fit`,
  asTable: 'The same as a table',
};
