import { layoutMap } from '../map/layout-map.js';
import type { ViewDefinition } from './view.js';

export const FUNNEL_VIEW: ViewDefinition = { layout: layoutMap, lacks: () => undefined };
