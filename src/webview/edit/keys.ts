import type { MoveDirection } from '../../core/edit/step-moves.js';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key changes on a card: its score by one, or the place of a step by one or, with Shift, by a stage. */
export function changeOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): 1 | -1 | MoveDirection | undefined {
  if (!altKey || ctrlKey || metaKey) {
    return undefined;
  }
  switch (key) {
    case 'ArrowUp':
      return shiftKey ? undefined : 1;
    case 'ArrowDown':
      return shiftKey ? undefined : -1;
    case 'ArrowLeft':
      return shiftKey ? 'previous-stage' : 'left';
    case 'ArrowRight':
      return shiftKey ? 'next-stage' : 'right';
    default:
      return undefined;
  }
}

/** Whether a key adds a card behind another, copies it or removes it. */
export function partKeyOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Key): 'add' | 'duplicate' | 'remove' | undefined {
  const command = ctrlKey || metaKey;
  if (shiftKey) {
    return undefined;
  }
  if (command) {
    return key.toLowerCase() === 'd' && !altKey ? 'duplicate' : undefined;
  }
  if (altKey) {
    return key === 'Enter' ? 'add' : undefined;
  }
  if (key === 'Insert') {
    return 'add';
  }
  return key === 'Delete' || key === 'Backspace' ? 'remove' : undefined;
}

/** Whether a key means undo or redo, as on all systems. */
export function historyOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) {
    return undefined;
  }
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? undefined : 'redo';
    default:
      return undefined;
  }
}

/** Whether a key asks for the menu of the focused element. */
export function isMenuKey({ key, shiftKey }: Key): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}
