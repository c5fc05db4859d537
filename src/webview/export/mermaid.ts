import mermaid from 'mermaid';
import { PALETTES } from '../../drawing/kit/palette.js';
import { mermaidColours } from '../state/theme.js';

let count = 0;

/** Mermaid's drawing of a text as an SVG file, in the colours of an export and not of the theme. */
export async function drawMermaidFile(text: string, palette: 'light' | 'dark' | 'print'): Promise<string> {
  count += 1;
  const colours = PALETTES[palette];
  const themeVariables = mermaidColours(colours);
  const directive = `%%{init: ${JSON.stringify({ theme: 'base', themeVariables })}}%%`;
  const { svg } = await mermaid.render(`journey-export-${count}`, `${directive}\n${text}`);
  const page = new DOMParser().parseFromString(svg, 'text/html');
  const picture = page.querySelector('svg');
  if (!picture) {
    throw new Error('Mermaid drew nothing');
  }
  picture.style.background = colours.canvas;
  // Mermaid returns HTML; a file must be XML.
  return `${new XMLSerializer().serializeToString(picture)}\n`;
}
