import type { Palette } from '../drawing/kit/palette.js';
import { languageOfTag } from '../core/vocabulary/language-of-tag.js';
import { PreviewPage } from './page/page.js';
import { openChannel } from './state/messaging.js';
import { registerDiagram, setUpMermaid } from './page/render.js';
import { initialState } from './state/state.js';
import './style.css';
import { followTheme, mermaidColours } from './state/theme.js';

/** Entry of the preview's page. */
async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app) {
    return;
  }
  const channel = openChannel();
  const language = languageOfTag(document.documentElement.lang) ?? 'en';
  const page = new PreviewPage(app, channel, initialState(channel.saved), language, timeOfDay);
  loadFonts();
  await registerDiagram();
  followTheme((palette: Palette, dark: boolean) => {
    setUpMermaid(mermaidColours(palette), dark);
    page.themeChanged();
  });
  page.start();
}

/** A font is only fetched when a text first needs it; requested now, it is there when the first picture comes. */
function loadFonts(): void {
  for (const weight of [400, 500, 600]) {
    for (const family of ['Noto Sans', 'Noto Sans Thai']) {
      // A font that does not arrive is replaced by the system's, as the style says.
      void document.fonts.load(`${weight} 12px "${family}"`, 'a\u0e01').catch(() => undefined);
    }
  }
}

/** The page's clock keeps running when the machine's own is changed, so the two are compared at the time of asking. */
function timeOfDay(moment: number): Date {
  return new Date(Date.now() - (performance.now() - moment));
}

void start();
