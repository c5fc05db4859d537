import { ADDABLE_FACTS } from '../../core/edit/edit-intent.js';
import { isLinesId } from '../../drawing/views/lines-to-add.js';
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
  withParts,
} from '../../core/util/shape.js';
import type { Shape } from '../../core/util/shape.js';
import { VIEWS } from '../../protocol/preview-messages.js';
import type { FromWebview, ShownView } from '../../protocol/preview-messages.js';
import { EXPORT_SHAPES } from '../exports/export-guard.js';

/** The document and its version. A picture of a document that was never open has a version below zero in some hosts. */
const PLACE = { uri: isText, version: isInteger };
const TEXT_EDIT = withParts({
  range: isRange,
  newText: isText,
  slots: maybe(arrayOf(withParts({ from: isCount, to: isCount, number: isCount }))),
});
const STEP_PLACE = either(
  withParts({ stage: isCount }),
  withParts({ step: isCount, side: oneOf(['before', 'after']) }),
);
const INTENT = either(
  withParts({ kind: oneOf(['score']), line: isCount, score: isNumber }),
  withParts({ kind: oneOf(['text']), line: isCount, text: isText }),
  withParts({ kind: oneOf(['move']), line: isCount, to: STEP_PLACE }),
  withParts({
    kind: oneOf(['add']),
    line: isCount,
    keyword: oneOf(['step', 'stage', ...ADDABLE_FACTS]),
    text: isText,
  }),
  withParts({ kind: oneOf(['duplicate', 'remove', 'improve']), line: isCount }),
);
const SHOWN_VIEW = oneOf([...VIEWS, 'table']);

/** The compiler requires an entry for every message of the protocol. */
const SHAPES: Readonly<Record<FromWebview['type'], Shape>> = {
  ...EXPORT_SHAPES,
  ready: withParts({}),
  restartServer: withParts({}),
  restartPreview: withParts({}),
  select: withParts({ ...PLACE, line: isCount, focus: isFlag }),
  edit: withParts({ ...PLACE, edits: arrayOf(TEXT_EDIT) }),
  change: withParts({ ...PLACE, intent: INTENT }),
  history: withParts({ uri: isText, step: oneOf(['undo', 'redo']) }),
  insertSnippet: withParts({ ...PLACE, shown: isInteger, id: isLinesId }),
  pictures: withParts({ uri: isText }),
  view: withParts({ view: SHOWN_VIEW }),
  pin: withParts({ pinned: isFlag }),
  presents: withParts({ presents: isFlag }),
  taken: withParts(PLACE),
  painted: withParts(PLACE),
  failed: withParts({ message: isText }),
};

const IS_MESSAGE = byType(SHAPES);

/** Whether a value from the webview is one of our messages, in every part that the extension acts on. */
export function isFromWebview(value: unknown): value is FromWebview {
  return IS_MESSAGE(value);
}

/** Whether a value names something that the page can show. */
export function isShownView(value: unknown): value is ShownView {
  return SHOWN_VIEW(value);
}
