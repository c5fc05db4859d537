import { layoutMap } from '../map/layout-map.js';
import type { ViewDefinition } from './view.js';

export const BOARD_VIEW: ViewDefinition = { layout: layoutMap, lacks: () => undefined };
