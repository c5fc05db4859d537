import { lacksSteps } from './board/board-view.js';
import { lacksFeelings } from './emotion/emotion-view.js';
import { lacksWays } from './flow/flow-view.js';
import { lacksPeople } from './funnel/funnel-view.js';
import { lacksPains } from './opportunities/opportunities-view.js';
import type { LackingInput, Missing } from '../scene/view.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';

/** Separate from the layouts of the views: code that only writes the lines draws nothing. */
const LACKS: Readonly<Record<PictureView, (input: LackingInput) => Missing | undefined>> = {
  map: () => undefined,
  emotion: lacksFeelings,
  funnel: lacksPeople,
  flow: lacksWays,
  board: lacksSteps,
  opportunities: lacksPains,
};

/** What the journey lacks for a view; undefined if the view can be drawn. */
export function missingFor(view: PictureView, input: LackingInput): Missing | undefined {
  return LACKS[view](input);
}
