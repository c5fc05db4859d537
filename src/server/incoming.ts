import { delayNextTick } from 'langium';
import type { CancellationToken, Message, MessageStrategy } from 'vscode-languageserver';

/** Waited for again and again by work that takes long, so that others have their turn. Throws when the work is not wanted any more. */
export type Pause = () => Promise<void>;

/** Of work that nobody waits behind. */
export const NEVER: Pause = () => Promise.resolve();

/**
 * Turns of the event loop without a message after which nothing waits on the wire. A message that has reached the process is
 * handled in the turn after the one before it, or in the turn after that when it has to be taken out of the stream first.
 */
const QUIET_TURNS = 3;
/** Turns that work over the whole workspace waits longer than what a person waits for, and the builds behind that. */
const BEHIND_ALL = 2;
/** Milliseconds that such work may take before it lets others have their turn. */
const LONGEST_WORK = 10;
/** Whoever never stops sending is answered all the same. */
const MOST_TURNS = 5_000;

/**
 * The messages that come in. They are handled one in each turn of the event loop, so whoever reads a text at once reads one that
 * the next message may change. After `settled` the texts are those of the last message that was on its way: edits that came while
 * the server was busy are read as one. It waits for turns, not for time: for a lone message they are over at once.
 */
export class Incoming implements MessageStrategy {
  private handled = 0;

  /** Called by the connection with each message. */
  handleMessage(message: Message, next: (message: Message) => ReturnType<MessageStrategy['handleMessage']>) {
    this.handled++;
    return next(message);
  }

  /** When no message is waiting any more. `later` makes it wait that many turns longer than others do. */
  async settled(later = 0): Promise<void> {
    let seen = this.handled;
    let quiet = 0;
    for (let turn = 0; turn < MOST_TURNS && quiet < QUIET_TURNS + later; turn++) {
      await delayNextTick();
      quiet = this.handled === seen ? quiet + 1 : 0;
      seen = this.handled;
    }
  }

  /** The pause of long work: every few milliseconds, and before it starts, it lets everything else go first. */
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
