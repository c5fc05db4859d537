import { byType, isBytes, isInteger, isText, arrayOf, maybe, oneOf, withParts } from '../../core/util/shape.js';
import type { Shape } from '../../core/util/shape.js';
import { FILTER_CATEGORIES } from '../../drawing/scene/filter.js';
import { LANE_IDS } from '../../core/vocabulary/lanes.js';
import { EXPORT_ACTIONS } from '../../protocol/export-messages.js';
import type { ExportFromWebview } from '../../protocol/export-messages.js';
import { VIEWS } from '../../protocol/preview-messages.js';

const LANES = arrayOf(oneOf(LANE_IDS));
const LOOK = withParts({
  view: oneOf(VIEWS),
  filter: withParts(Object.fromEntries(FILTER_CATEGORIES.map((category) => [category, arrayOf(isText)]))),
  laneOrder: LANES,
  hiddenLanes: LANES,
  foldedLanes: LANES,
});

/** What a page says about exports, by type. */
export const EXPORT_SHAPES: Readonly<Record<ExportFromWebview['type'], Shape>> = {
  export: withParts({ uri: isText, action: oneOf(EXPORT_ACTIONS), look: LOOK }),
  rasterised: withParts({ id: isInteger, png: maybe(isBytes) }),
  mermaidDrawn: withParts({ id: isInteger, svg: isText }),
  exportFailed: withParts({ id: isInteger, why: oneOf(['too-large', 'refused', 'other']), reason: isText }),
};

const IS_EXPORT = byType(EXPORT_SHAPES);

/** Whether a value from the webview is a message about an export, in every part that is acted on. */
export function isExportFromWebview(value: unknown): value is ExportFromWebview {
  return IS_EXPORT(value);
}
