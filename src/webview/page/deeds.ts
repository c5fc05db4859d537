import { ZOOM } from '../../protocol/preview-messages.js';
import type { Deed, View } from '../../protocol/preview-messages.js';

/** What keys, buttons and commands of the editor do with the page. */
export interface PageControls {
  readonly view: (view: View) => void;
  readonly table: () => void;
  readonly zoom: () => number;
  /** Zooms around the middle of the window. */
  readonly zoomTo: (zoom: number) => void;
  readonly fit: () => void;
  readonly lanes: () => void;
  readonly search: () => void;
  /** Copies the journey in view as improved, or says why not. */
  readonly improve: () => void;
  /** Presents the picture stage by stage, or says why that view cannot be presented. */
  readonly present: () => void;
}

/** Does what a command of the editor asks for. */
export function carryOut(deed: Deed, controls: PageControls): void {
  switch (deed) {
    case 'table':
      return controls.table();
    case 'zoom-in':
      return controls.zoomTo(controls.zoom() * ZOOM.step);
    case 'zoom-out':
      return controls.zoomTo(controls.zoom() / ZOOM.step);
    case 'zoom-reset':
      return controls.zoomTo(1);
    case 'fit':
      return controls.fit();
    case 'lanes':
      return controls.lanes();
    case 'search':
      return controls.search();
    case 'improve':
      return controls.improve();
    case 'present':
      return controls.present();
    default:
      return controls.view(deed);
  }
}
