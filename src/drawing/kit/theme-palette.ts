import { contrastOf, guardContrast, mixColours } from './contrast.js';
import { PALETTES } from './palette.js';
import type { ColourName, Palette, PaletteKind } from './palette.js';

/** Kinds of themes that an editor distinguishes. */
export type ThemeKind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** The colours of an editor's theme, by the map's names for them; those that the theme does not set are missing. */
export type ThemeColours = Readonly<Partial<Record<ThemeColourName, string>>>;
export type ThemeColourName =
  | 'canvas'
  | 'surface'
  | 'raised'
  | 'line'
  | 'ink'
  | 'ink2'
  | 'accent'
  | 'accentSoft'
  | 'accentInk'
  | 'focus'
  | 'error';

/** The CSS property of the editor that holds each colour, for themes without and with high contrast. */
export const THEME_PROPERTIES: Readonly<
  Record<ThemeColourName, { readonly usual: string; readonly highContrast: string }>
> = {
  canvas: both('--vscode-editor-background'),
  surface: both('--vscode-sideBar-background'),
  raised: both('--vscode-editorWidget-background'),
  line: { usual: '--vscode-panel-border', highContrast: '--vscode-contrastBorder' },
  ink: both('--vscode-editor-foreground'),
  ink2: both('--vscode-descriptionForeground'),
  accent: both('--vscode-textLink-foreground'),
  accentSoft: { usual: '--vscode-list-inactiveSelectionBackground', highContrast: '--vscode-editor-background' },
  accentInk: both('--vscode-textLink-activeForeground'),
  focus: { usual: '--vscode-focusBorder', highContrast: '--vscode-contrastActiveBorder' },
  error: both('--vscode-errorForeground'),
};

function both(property: string): { readonly usual: string; readonly highContrast: string } {
  return { usual: property, highContrast: property };
}

/** Colours that are lines where a theme has no fills. */
const LINES = [
  'stripeAware',
  'stripeConsider',
  'stripeDecide',
  'stripeBuy',
  'stripeUse',
  'stripeLoyal',
  'stripeAdvocate',
  'way',
  'discLine',
] as const;

const BASE: Readonly<Record<ThemeKind, PaletteKind>> = {
  light: 'light',
  dark: 'dark',
  highContrast: 'highContrast',
  highContrastLight: 'print',
};

/**
 * The palette of a reader's theme: neutral colours, accent and focus are the theme's, colours with a meaning are ours for the
 * theme's kind, and every pair has enough contrast.
 */
export function paletteOfTheme(kind: ThemeKind, theme: ThemeColours): Palette {
  const base = PALETTES[BASE[kind]];
  const highContrast = kind === 'highContrast' || kind === 'highContrastLight';
  const palette: Record<ColourName, string> = { ...base, ...opaque(theme, theme.canvas ?? base.canvas) };
  const mix = (share: number): string => mixColours(palette.canvas, palette.ink, share);
  if (!highContrast && contrastOf(palette.surface, palette.canvas) < 1.02) palette.surface = mix(0.04);
  palette.lineStrong = highContrast ? palette.line : mix(0.55);
  palette.ink3 = highContrast ? palette.ink : mix(0.7);
  palette.curve = palette.ink;
  palette.curveNew = palette.accent;
  palette.discLine = palette.accentSoft;
  if (highContrast) {
    for (const name of LINES) palette[name] = palette.line;
    palette.surface = palette.canvas;
    palette.raised = palette.canvas;
    palette.ink2 = palette.ink;
    palette.accentInk = palette.ink;
  }
  return guardContrast(palette);
}

/** Themes give some colours an alpha channel; on the page they are what shows through. */
function opaque(theme: ThemeColours, canvas: string): Partial<Record<ThemeColourName, string>> {
  const colours: Partial<Record<ThemeColourName, string>> = {};
  for (const [name, value] of Object.entries(theme) as [ThemeColourName, string | undefined][]) {
    if (value === undefined || value.trim() === '') continue;
    const colour = value.trim();
    colours[name] = mixColours(canvas, colour, alphaOf(colour));
  }
  return colours;
}

function alphaOf(colour: string): number {
  const long = /^#[0-9a-f]{6}([0-9a-f]{2})$/iu.exec(colour);
  if (long) return Number.parseInt(long[1] ?? 'ff', 16) / 255;
  const named = /^rgba\(.*[,/]\s*([\d.]+)\s*\)$/iu.exec(colour);
  return named ? Number(named[1]) : 1;
}
