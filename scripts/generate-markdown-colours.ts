/** The colours of the map in VS Code's Markdown preview as CSS, made from the palettes. `npm run generate` writes it. */
import { COLOUR_NAMES, PALETTES } from '../src/drawing/kit/palette.js';
import type { ColourName, PaletteKind } from '../src/drawing/kit/palette.js';
import { THEME_PROPERTIES } from '../src/drawing/kit/theme-palette.js';
import type { ThemeColourName, ThemeKind } from '../src/drawing/kit/theme-palette.js';

/**
 * What VS Code sets on the page's body, as a selector; a later one wins, since both kinds of high contrast have the class of the
 * first.
 */
const THEMES: readonly { readonly kind: ThemeKind; readonly selector: string; readonly palette: PaletteKind }[] = [
  { kind: 'light', selector: '', palette: 'light' },
  { kind: 'dark', selector: '.vscode-dark ', palette: 'dark' },
  { kind: 'highContrast', selector: '.vscode-high-contrast ', palette: 'highContrast' },
  { kind: 'highContrastLight', selector: '.vscode-high-contrast-light ', palette: 'print' },
];

/**
 * Taken from the reader's theme: no script can guarantee contrast here, so these are only what a theme itself keeps legible.
 * Everything with a meaning has our colour for the kind of the theme.
 */
const FROM_THEME: readonly ThemeColourName[] = ['canvas', 'ink', 'line', 'focus'];

const OF_OTHERS: Readonly<Partial<Record<ColourName, string>>> = {
  surface: mix(4),
  raised: 'var(--jm-canvas)',
  ink2: mix(82),
  ink3: mix(70),
  lineStrong: mix(55),
  curve: 'var(--jm-ink)',
};
/** With high contrast everything is one of the two. */
const OF_OTHERS_HIGH_CONTRAST: typeof OF_OTHERS = {
  surface: 'var(--jm-canvas)',
  raised: 'var(--jm-canvas)',
  ink2: 'var(--jm-ink)',
  ink3: 'var(--jm-ink)',
  lineStrong: 'var(--jm-line)',
  curve: 'var(--jm-ink)',
};

/** The style sheet as the text of its file. */
export function generateMarkdownColours(): string {
  const rules = THEMES.map(({ kind, selector, palette }) => {
    const lines = COLOUR_NAMES.map((name) => `  --jm-${name}: ${valueOf(name, kind, palette)};`);
    return `${selector}.journey-map-fence {\n${lines.join('\n')}\n}\n`;
  });
  return `/* Generated from src/drawing/kit/palette.ts by scripts/generate-markdown-colours.ts: change it there. */\n${rules.join('\n')}`;
}

function valueOf(name: ColourName, kind: ThemeKind, palette: PaletteKind): string {
  const ours = PALETTES[palette][name];
  const high = kind === 'highContrast' || kind === 'highContrastLight';
  const themed = FROM_THEME.find((each) => each === name);
  if (themed) {
    const { usual, highContrast } = THEME_PROPERTIES[themed];
    return `var(${high ? highContrast : usual}, ${ours})`;
  }
  return (high ? OF_OTHERS_HIGH_CONTRAST : OF_OTHERS)[name] ?? ours;
}

function mix(percent: number): string {
  return `color-mix(in srgb, var(--jm-canvas), var(--jm-ink) ${percent}%)`;
}
