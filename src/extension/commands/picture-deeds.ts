import { ViewColumn } from 'vscode';
import { COMMANDS } from '../../protocol/names.js';
import type { Deed } from '../../protocol/preview-messages.js';
import type { PreviewManager } from '../preview/preview-manager.js';

/** What each command asks the page of a preview to do. */
const DEED_OF = {
  [COMMANDS.showMap]: 'map',
  [COMMANDS.showEmotion]: 'emotion',
  [COMMANDS.showFunnel]: 'funnel',
  [COMMANDS.showFlow]: 'flow',
  [COMMANDS.showBoard]: 'board',
  [COMMANDS.showOpportunities]: 'opportunities',
  [COMMANDS.showMermaid]: 'mermaid-journey',
  [COMMANDS.showTable]: 'table',
  [COMMANDS.zoomIn]: 'zoom-in',
  [COMMANDS.zoomOut]: 'zoom-out',
  [COMMANDS.zoomReset]: 'zoom-reset',
  [COMMANDS.zoomFit]: 'fit',
  [COMMANDS.chooseLanes]: 'lanes',
  [COMMANDS.searchPicture]: 'search',
  [COMMANDS.copyAsImproved]: 'improve',
  [COMMANDS.present]: 'present',
} as const satisfies Readonly<Record<string, Deed>>;

/** The commands that do in a preview what its keys and buttons do. Without a preview, one is opened to the side. */
export function deedCommands(previews: PreviewManager): Readonly<Record<keyof typeof DEED_OF, () => void>> {
  const run = (deed: Deed) => (): void => {
    const uri = previews.current();
    const preview = previews.active();
    if (!uri || preview?.uri.toString() === uri.toString()) {
      preview?.ask(deed);
      return;
    }
    previews.open(uri, ViewColumn.Beside);
    previews.find(uri)?.ask(deed);
  };
  // The keys are those of the table, which the compiler forgets.
  return Object.fromEntries(Object.entries(DEED_OF).map(([command, deed]) => [command, run(deed)])) as Record<
    keyof typeof DEED_OF,
    () => void
  >;
}
