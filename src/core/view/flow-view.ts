import { layoutMap } from '../map/layout-map.js';
import type { ViewDefinition } from './view.js';

export const FLOW_VIEW: ViewDefinition = { layout: layoutMap, lacks: () => undefined };
