import { FILTER_CATEGORIES } from '../../core/view/filter.js';
import { LANE_IDS } from '../../core/map/map-input.js';
import { EXPORT_ACTIONS } from '../../protocol/export-messages.js';
import type { ExportFromWebview, ExportLook } from '../../protocol/export-messages.js';
import { VIEWS } from '../../protocol/preview-messages.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value that came out of the webview is a message about an export, in every part that is acted on. */
export function isExportFromWebview(value: Fields): value is ExportFromWebview & Fields {
  switch (value['type']) {
    case 'export':
      return typeof value['uri'] === 'string' && isOneOf(EXPORT_ACTIONS, value['action']) && isLook(value['look']);
    case 'rasterised':
      return isId(value['id']) && (value['png'] === undefined || value['png'] instanceof Uint8Array);
    case 'mermaidDrawn':
      return isId(value['id']) && typeof value['svg'] === 'string';
    case 'exportFailed':
      return (
        isId(value['id']) &&
        isOneOf(['too-large', 'refused', 'other'], value['why']) &&
        typeof value['reason'] === 'string'
      );
    default:
      return false;
  }
}

function isLook(value: unknown): value is ExportLook {
  if (!isFields(value) || !isOneOf(VIEWS, value['view'])) {
    return false;
  }
  const { filter } = value;
  return (
    isFields(filter) &&
    FILTER_CATEGORIES.every((category) => isListOf(filter[category], (key) => typeof key === 'string')) &&
    ['laneOrder', 'hiddenLanes', 'foldedLanes'].every((list) =>
      isListOf(value[list], (lane) => isOneOf(LANE_IDS, lane)),
    )
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value);
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

function isListOf(value: unknown, fits: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
