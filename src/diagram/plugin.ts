import type { Mermaid } from 'mermaid';
import { counterpartOf } from '../core/compare/counterparts.js';
import { PALETTES } from '../drawing/kit/palette.js';
import { cssVariablesOf } from '../drawing/kit/svg-painter.js';
import { NO_WORKSPACE } from '../core/references/workspace-names.js';
import { readModel } from '../language/read-model.js';
import { customerJourney as defineCustomerJourney } from './customer-journey.js';
import { registerWhole } from './register.js';
import type { Scene } from './scene-registry.js';

/** Px. A map in a foreign page is laid out for this size and scaled by the page. */
const WIDTH = 1200;

/**
 * The diagram type for other people's pages: the text is a first line `customerJourney` and then a `.journey` text, of which the
 * first journey is drawn. `registerCustomerJourney(mermaid)` registers it. See docs/mermaid-plugin.md.
 */
export const customerJourney = defineCustomerJourney({
  readScene,
  colours: ({ darkMode = false, theme = '' }) => {
    const palette = darkMode || theme.includes('dark') ? PALETTES.dark : PALETTES.light;
    return Object.entries(cssVariablesOf(palette))
      .map(([name, colour]) => `${name}: ${colour};`)
      .join(' ');
  },
  filledBy: 'mermaid',
});

/**
 * Registers the type with a page's Mermaid. From then on Mermaid interprets no directive, comment, entity or tag in a journey's
 * text, at any security level; what is above the line `customerJourney` is still Mermaid's.
 */
export async function registerCustomerJourney(mermaid: Mermaid): Promise<void> {
  return registerWhole(mermaid, customerJourney);
}

function readScene(body: string, offset: number, title: string): Scene {
  // Empty lines in place of those before the text give every fact the line that it has in the author's text.
  const { file } = readModel('\n'.repeat(offset) + body);
  const [journey] = file.journeys;
  if (!journey) {
    throw Object.assign(new Error('customerJourney: the text has no journey to draw'), {
      hash: { loc: { first_line: offset + 1 } },
    });
  }
  // As in Mermaid's own journeys, the title in the text takes precedence over the one in the front matter.
  const titled = journey.title.trim() === '' ? { ...journey, title } : journey;
  const counterpart = counterpartOf(journey, { file, names: NO_WORKSPACE, journeyAt: () => undefined });
  const scene = { journey: titled, personas: file.personas, language: file.language, width: WIDTH };
  return counterpart ? { ...scene, counterpart } : scene;
}
