import type { TextEdit } from '../../core/checks/check.js';
import { isLinesId } from '../../core/edit/lines-to-add.js';
import type { EditIntent } from '../../core/edit/edit-intent.js';
import { VIEWS } from '../../protocol/preview-messages.js';
import type { FromWebview, ShownView } from '../../protocol/preview-messages.js';
import { isExportFromWebview } from '../exports/export-guard.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value that came out of the webview is one of our messages, in every part that the extension acts on. */
export function isFromWebview(value: unknown): value is FromWebview {
  if (!isFields(value)) {
    return false;
  }
  switch (value['type']) {
    case 'ready':
    case 'restartServer':
    case 'restartPreview':
      return true;
    case 'select':
      return isPlace(value) && isCount(value['line']) && typeof value['focus'] === 'boolean';
    case 'edit':
      return isPlace(value) && Array.isArray(value['edits']) && value['edits'].every(isTextEdit);
    case 'change':
      return isPlace(value) && isIntent(value['intent']);
    case 'history':
      return typeof value['uri'] === 'string' && (value['step'] === 'undo' || value['step'] === 'redo');
    case 'insertSnippet':
      return isPlace(value) && Number.isInteger(value['shown']) && isLinesId(value['id']);
    case 'view':
      return isShownView(value['view']);
    case 'pin':
      return typeof value['pinned'] === 'boolean';
    case 'taken':
      return isPlace(value);
    case 'painted':
      return isPlace(value) && typeof value['milliseconds'] === 'number';
    case 'failed':
      return typeof value['message'] === 'string';
    default:
      return isExportFromWebview(value);
  }
}

/** Whether a value names something that the page can show. */
export function isShownView(value: unknown): value is ShownView {
  return value === 'table' || VIEWS.some((view) => view === value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The document and its version. A picture of a document that was never open has a version below zero in some hosts. */
function isPlace(value: Fields): boolean {
  return typeof value['uri'] === 'string' && Number.isInteger(value['version']);
}

function isIntent(value: unknown): value is EditIntent {
  if (!isFields(value) || !isCount(value['line'])) {
    return false;
  }
  switch (value['kind']) {
    case 'score':
      return typeof value['score'] === 'number';
    case 'text':
      return typeof value['text'] === 'string';
    case 'move':
      return isFields(value['to']) && isStepPlace(value['to']);
    case 'improve':
      return true;
    default:
      return false;
  }
}

function isStepPlace(value: Fields): boolean {
  return (
    isCount(value['stage']) || (isCount(value['step']) && (value['side'] === 'before' || value['side'] === 'after'))
  );
}

function isTextEdit(value: unknown): value is TextEdit {
  if (!isFields(value) || typeof value['newText'] !== 'string') {
    return false;
  }
  const range = value['range'];
  const slots = value['slots'];
  const areSlots = slots === undefined || (Array.isArray(slots) && slots.every(isSlot));
  return isFields(range) && isPosition(range['start']) && isPosition(range['end']) && areSlots;
}

function isSlot(value: unknown): boolean {
  return isFields(value) && isCount(value['from']) && isCount(value['to']) && isCount(value['number']);
}

function isPosition(value: unknown): boolean {
  return isFields(value) && isCount(value['line']) && isCount(value['character']);
}
