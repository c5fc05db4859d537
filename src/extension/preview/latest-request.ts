/** Whether the newest state is now known, or should be requested once more. */
export type Outcome = 'done' | 'again';

/**
 * Requests the newest state of something that changes faster than it can be requested: one request is in flight at a time, from
 * its start until its answer was received, and of those wanted meanwhile only one follows, made from the state at that time.
 * There is no timer: if nothing is in flight, the request is made at once.
 */
export class LatestRequest<Answer> {
  private running = false;
  private wantedAgain = false;
  private stopped = false;
  /** Counts how often the request in flight was given up. */
  private round = 0;

  /**
   * `send` makes the request from the current state. `deliver` ends when the answer was received; it says whether the answer is
   * good, or whether to ask once more, and so does `fail`.
   */
  constructor(
    private readonly send: () => Promise<Answer>,
    private readonly deliver: (answer: Answer) => Promise<Outcome>,
    private readonly fail: (error: unknown) => Outcome,
  ) {}

  /** Something changed. */
  ask(): void {
    if (this.stopped) {
      return;
    }
    if (this.running) {
      this.wantedAgain = true;
      return;
    }
    this.running = true;
    void this.run(this.round);
  }

  /** The receiver of the request is gone, and may never answer: nobody waits for that any more, and another request is made. */
  askAnew(): void {
    this.round += 1;
    this.running = false;
    this.ask();
  }

  /** Answers that are still to come are dropped. */
  stop(): void {
    this.stopped = true;
  }

  private async run(round: number): Promise<void> {
    do {
      this.wantedAgain = false;
      const outcome = await this.once(round);
      if (!this.isWaitedFor(round)) {
        return;
      }
      if (outcome === 'again') {
        this.wantedAgain = true;
      }
    } while (this.wantedAgain);
    this.running = false;
  }

  private async once(round: number): Promise<Outcome> {
    try {
      const answer = await this.send();
      return this.isWaitedFor(round) ? await this.deliver(answer) : 'done';
    } catch (error) {
      return this.isWaitedFor(round) ? this.fail(error) : 'done';
    }
  }

  private isWaitedFor(round: number): boolean {
    return !this.stopped && round === this.round;
  }
}
