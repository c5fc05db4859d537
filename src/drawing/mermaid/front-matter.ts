import { PALETTES } from '../kit/palette.js';
import type { ColourName } from '../kit/palette.js';

/**
 * The lines above a diagram that give it our colours, for pages whose theme would leave points black or lines unseen. They only
 * contain names and colours of our own, no text of the author.
 */
export function themeFrontMatter(variables: Readonly<Record<string, ColourName>>): readonly string[] {
  const { light } = PALETTES;
  const lines = Object.entries(variables).map(([name, colour]) => `    ${name}: "${light[colour]}"`);
  return ['---', 'config:', '  theme: base', '  themeVariables:', ...lines, '---'];
}
