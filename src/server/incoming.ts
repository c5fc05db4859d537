import { delayNextTick } from 'langium';
import type { CancellationToken, Message, MessageStrategy } from 'vscode-languageserver';

/** Awaited repeatedly by long work, so that others get their turn. Throws if the work is no longer wanted. */
export type Pause = () => Promise<void>;

/** For work that nobody waits behind. */
export const NEVER: Pause = () => Promise.resolve();

/**
 * Turns of the event loop without a message after which nothing is waiting on the wire. A message that has reached the process is
 * handled in the turn after the one before it, or in the turn after that if it has to be read from the stream first.
 */
const QUIET_TURNS = 3;
/** Additional turns that work over the whole workspace waits, behind requests that a person waits for and the builds after them. */
const BEHIND_ALL = 2;
/** Milliseconds that such work may take before it lets others have their turn. */
const LONGEST_WORK = 10;
/** Even a client that never stops sending gets answers. */
const MOST_TURNS = 5_000;

/**
 * The incoming messages. One is handled in each turn of the event loop, so code that reads a text at once may read one that the
 * next message changes. After `settled` the texts are those of the last message on its way: edits that came while the server was
 * busy are read as one. It waits for turns, not for time: for a lone message they are over at once.
 */
export class Incoming implements MessageStrategy {
  private handled = 0;

  /** Called by the connection with each message. */
  handleMessage(message: Message, next: (message: Message) => ReturnType<MessageStrategy['handleMessage']>) {
    this.handled++;
    return next(message);
  }

  /** Resolves when no message is waiting any more. `later` makes it wait that many turns longer. */
  async settled(later = 0): Promise<void> {
    let seen = this.handled;
    let quiet = 0;
    for (let turn = 0; turn < MOST_TURNS && quiet < QUIET_TURNS + later; turn++) {
      await delayNextTick();
      quiet = this.handled === seen ? quiet + 1 : 0;
      seen = this.handled;
    }
  }

  /** The pause of long work: before it starts, and every few milliseconds, it lets everything else go first. */
  pauseOf(token: CancellationToken): Pause {
    let since = -Infinity;
    return async () => {
      if (Date.now() - since < LONGEST_WORK) return;
      await this.settled(BEHIND_ALL);
      if (token.isCancellationRequested) throw new Error('The work is not wanted any more.');
      since = Date.now();
    };
  }
}
