/** What a key does while a journey is presented. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'down' | 'up';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  // What the buttons of a remote control send.
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'next',
};

/** The move that a key asks for; undefined for keys that are not ours, also those of the browser and the system. */
export function moveOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): Move | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return event.key === ' ' && event.shiftKey ? 'previous' : MOVES[event.key];
}

/** The stage that a move leads to, from 0; there is none before the first and after the last. */
export function stageAfter(move: Move, at: number, count: number): number {
  const to = { next: at + 1, down: at + 1, previous: at - 1, up: at - 1, first: 0, last: count - 1 }[move];
  return Math.max(0, Math.min(count - 1, to));
}
