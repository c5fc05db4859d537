import { delayNextTick } from 'langium';
import type { Message, MessageStrategy } from 'vscode-languageserver';

/**
 * Turns of the event loop without a message after which nothing waits on the wire. A message that has reached the process is
 * handled in the turn after the one before it, or in the turn after that when it has to be taken out of the stream first.
 */
const QUIET_TURNS = 3;
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
}
