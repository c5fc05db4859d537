import type { DisplayList } from '../kit/display-list.js';
import { layoutMap } from './map/layout-map.js';
import { completeFromBase } from '../scene/complete-from-base.js';
import type { MapInput } from '../scene/scene.js';
import { BOARD_VIEW } from './board/board-view.js';
import { EMOTION_VIEW } from './emotion/emotion-view.js';
import { FLOW_VIEW } from './flow/flow-view.js';
import { FUNNEL_VIEW } from './funnel/funnel-view.js';
import { OPPORTUNITIES_VIEW } from './opportunities/opportunities-view.js';
import type { ViewDefinition } from '../scene/view.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';

const DEFINITIONS: Readonly<Record<PictureView, ViewDefinition>> = {
  map: { layout: layoutMap },
  emotion: EMOTION_VIEW,
  funnel: FUNNEL_VIEW,
  flow: FLOW_VIEW,
  board: BOARD_VIEW,
  opportunities: OPPORTUNITIES_VIEW,
};

/** A view of a journey, as shapes. */
export function layoutView(view: PictureView, input: MapInput): DisplayList {
  return DEFINITIONS[view].layout(completeFromBase(input));
}
