import { COLOUR_NAMES } from '../../drawing/kit/palette.js';
import type { Palette } from '../../drawing/kit/palette.js';
import { paletteOfTheme, THEME_PROPERTIES } from '../../drawing/kit/theme-palette.js';
import type { ThemeColourName, ThemeColours, ThemeKind } from '../../drawing/kit/theme-palette.js';

/** The kind of the reader's theme, as VS Code writes it on the body. */
export function themeKind(classes: { contains(name: string): boolean }): ThemeKind {
  if (classes.contains('vscode-high-contrast-light')) {
    return 'highContrastLight';
  }
  if (classes.contains('vscode-high-contrast')) {
    return 'highContrast';
  }
  return classes.contains('vscode-dark') ? 'dark' : 'light';
}

/** Sets the map's colours from the theme, now and whenever it changes. The picture is not redrawn for that. */
export function followTheme(changed: (palette: Palette, dark: boolean) => void): void {
  let shown = '';
  const apply = (): void => {
    const kind = themeKind(document.body.classList);
    const palette = paletteOfTheme(kind, readTheme(kind));
    const key = JSON.stringify(palette);
    // VS Code writes class and style one after the other when the theme changes, and the class for other reasons too.
    if (key !== shown) {
      shown = key;
      for (const name of COLOUR_NAMES) {
        document.body.style.setProperty(`--jm-${name}`, palette[name]);
      }
      changed(palette, kind === 'dark' || kind === 'highContrast');
    }
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
}

function readTheme(kind: ThemeKind): ThemeColours {
  const style = getComputedStyle(document.documentElement);
  const high = kind === 'highContrast' || kind === 'highContrastLight';
  const theme: Partial<Record<ThemeColourName, string>> = {};
  for (const [name, { usual, highContrast }] of Object.entries(THEME_PROPERTIES) as [
    ThemeColourName,
    { usual: string; highContrast: string },
  ][]) {
    const value = style.getPropertyValue(high ? highContrast : usual).trim();
    if (value !== '') {
      theme[name] = value;
    }
  }
  return theme;
}

/** What Mermaid's own diagrams should look like next to our map. */
export function mermaidColours(palette: Palette): Readonly<Record<string, string>> {
  // Mermaid writes the names of stages and tasks in the colour of its text, so their boxes must be pale.
  const boxes = [
    palette.owner1,
    palette.owner2,
    palette.owner3,
    palette.owner4,
    palette.owner5,
    palette.owner6,
    palette.owner1,
    palette.owner2,
  ];
  const actors = [
    palette.emotion1,
    palette.emotion2,
    palette.emotion3,
    palette.emotion4,
    palette.emotion5,
    palette.accent,
  ];
  return {
    background: palette.canvas,
    primaryColor: palette.raised,
    primaryTextColor: palette.ink,
    primaryBorderColor: palette.lineStrong,
    secondaryColor: palette.surface,
    tertiaryColor: palette.surface,
    lineColor: palette.lineStrong,
    textColor: palette.ink,
    titleColor: palette.ink,
    faceColor: palette.starFill,
    ...Object.fromEntries(boxes.map((colour, index) => [`fillType${index}`, colour])),
    ...Object.fromEntries(actors.map((colour, index) => [`actor${index}`, colour])),
  };
}
