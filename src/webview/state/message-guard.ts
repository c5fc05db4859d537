/** Whether a message to the page, or what the page saved, has the form that the page works with: anything else is dropped. */
import { PICTURE_FAULTS } from '../../drawing/scene/pictures.js';
import { DENSITIES } from '../../drawing/scene/scene.js';
import { LANE_IDS } from '../../core/vocabulary/lanes.js';
import { NO_FACTS } from '../../core/model/no-facts.js';
import {
  byType,
  either,
  isCount,
  isFlag,
  isInteger,
  isNumber,
  isRange,
  isText,
  arrayOf,
  maybe,
  oneOf,
  dictionaryOf,
  withParts,
} from '../../core/util/shape.js';
import type { Shape } from '../../core/util/shape.js';
import { HUMAN_LANGUAGES } from '../../core/vocabulary/human-languages.generated.js';
import { FILTER_CATEGORIES } from '../../drawing/scene/filter.js';
import { EXPORT_ACTIONS } from '../../protocol/export-messages.js';
import type { ExportToWebview } from '../../protocol/export-messages.js';
import { DEEDS, VIEWS } from '../../protocol/preview-messages.js';
import type { Choices, PreviewState, ToWebview } from '../../protocol/preview-messages.js';

const LANES = arrayOf(oneOf(LANE_IDS));
const SOURCE = withParts({ line: isCount, lastLine: isCount });
const FACTS = arrayOf(withParts({ source: SOURCE }));
const PART = {
  title: isText,
  source: maybe(SOURCE),
  lastLine: isInteger,
  ...Object.fromEntries(Object.keys(NO_FACTS).map((name) => [name, FACTS])),
};
const WAYS = { goesTo: FACTS };
const JOURNEY = withParts({
  ...PART,
  stages: arrayOf(withParts({ ...PART, ...WAYS, steps: arrayOf(withParts({ ...PART, ...WAYS })) })),
});
const PROBLEM = withParts({
  code: isText,
  severity: oneOf(['error', 'warning', 'information', 'hint']),
  message: isText,
  range: isRange,
  fixes: arrayOf(withParts({ title: isText, edits: arrayOf(withParts({ range: isRange, newText: isText })) })),
});
const MODEL = withParts({
  uri: isText,
  version: isInteger,
  language: oneOf(HUMAN_LANGUAGES),
  journeys: arrayOf(withParts({ title: isText, firstLine: isInteger, lastLine: isInteger })),
  shown: isInteger,
  journey: maybe(JOURNEY),
  personas: arrayOf(withParts({ title: isText })),
  counterpart: maybe(withParts({ journey: JOURNEY })),
  counterpartUri: maybe(isText),
  others: maybe(arrayOf(JOURNEY)),
  lanes: maybe(LANES),
  empty: maybe(oneOf(['file', 'journey', 'steps'])),
  example: maybe(
    withParts({ taken: withParts({ personas: arrayOf(isText), journeys: arrayOf(isText) }), persona: maybe(isText) }),
  ),
  hold: maybe(withParts({ reason: oneOf(['half-typed', 'conflict']), line: isInteger })),
});

/** A picture is data of a kind that is no document, and no address that could be fetched. */
const isPictureData: Shape = (value) =>
  typeof value === 'string' && /^data:image\/(?:png|jpeg|gif|webp);base64,/u.test(value);
const PICTURE = either(
  withParts({ fault: oneOf(PICTURE_FAULTS) }),
  withParts({ href: isPictureData, width: isNumber, height: isNumber, turn: oneOf([1, 2, 3, 4, 5, 6, 7, 8]) }),
);

/** The compiler requires an entry for every message of the protocol. */
const SHAPES: Readonly<Record<ToWebview['type'], Shape>> = {
  model: withParts({ model: MODEL }),
  problems: withParts({ problems: withParts({ uri: isText, version: isInteger, problems: arrayOf(PROBLEM) }) }),
  cursor: withParts({ uri: isText, line: isCount }),
  document: withParts({ uri: isText, fileName: isText }),
  gone: withParts({ uri: isText }),
  back: withParts({ uri: isText }),
  server: withParts({ running: isFlag }),
  changed: withParts({ uri: isText, version: isInteger, line: maybe(isCount), refused: maybe(isText) }),
  asked: withParts({ deed: oneOf(DEEDS) }),
  pictures: withParts({ uri: isText, pictures: dictionaryOf(PICTURE) }),
  pinned: withParts({ pinned: isFlag }),
};
const IS_MESSAGE = byType(SHAPES);

/** Whether a value is a message to this page. */
export function isToWebview(value: unknown): value is ToWebview {
  return IS_MESSAGE(value);
}

const PALETTE = oneOf(['light', 'dark', 'print']);
const EXPORT_SHAPES: Readonly<Record<ExportToWebview['type'], Shape>> = {
  exportAsked: withParts({ uri: isText, action: oneOf(EXPORT_ACTIONS) }),
  rasterise: withParts({
    id: isInteger,
    list: withParts({ width: isNumber, height: isNumber, items: arrayOf(withParts({ shape: isText })) }),
    palette: PALETTE,
    scale: isNumber,
    to: oneOf(['bytes', 'clipboard']),
  }),
  drawMermaid: withParts({ id: isInteger, text: isText, palette: PALETTE }),
};
const IS_EXPORT = byType(EXPORT_SHAPES);

/** Whether a value asks this page for its part in an export. */
export function isExportToWebview(value: unknown): value is ExportToWebview {
  return IS_EXPORT(value);
}

const CHOICES = withParts({
  filter: withParts(Object.fromEntries(FILTER_CATEGORIES.map((category) => [category, arrayOf(isText)]))),
  lanes: maybe(withParts({ order: LANES, hidden: LANES, folded: LANES })),
  density: oneOf([...DENSITIES, 'automatic']),
  openedStage: maybe(isInteger),
  nextLinesClosed: maybe(oneOf([true])),
});

/** Whether a value is what a page, perhaps an older version of it, saved as the choices for a file. */
export function isChoices(value: unknown): value is Choices {
  return CHOICES(value);
}

const SCROLL = withParts({ x: isNumber, y: isNumber });
const STATE = withParts({
  uri: isText,
  view: oneOf(VIEWS),
  zoom: isNumber,
  zooms: maybe(dictionaryOf(isNumber)),
  scrolls: maybe(dictionaryOf(SCROLL)),
  table: maybe(isFlag),
  pinned: maybe(isFlag),
  headerOpen: maybe(isFlag),
  scroll: SCROLL,
  model: maybe(MODEL),
});

/** Whether a value is what this page, perhaps an older version of it, saved. Its choices are checked one by one. */
export function isPreviewState(value: unknown): value is PreviewState {
  return STATE(value);
}
