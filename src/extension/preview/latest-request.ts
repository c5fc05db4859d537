/** Whether the newest state is known now, or is to be asked for once more. */
export type Outcome = 'done' | 'again';

/**
 * Asks for the newest state of something that changes faster than it can be asked for: one request is under way at a time,
 * from its start until its answer was taken in, and of those that are wanted meanwhile only one follows, made from what holds
 * then. There is no timer: an idle line is asked at once.
 */
export class LatestRequest<Answer> {
  private running = false;
  private wantedAgain = false;
  private stopped = false;
  /** Counts the times that what was under way was given up. */
  private round = 0;

  /**
   * `send` makes the request from the present state. `deliver` ends when the answer was taken in; it says whether the answer is
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

  /** Whoever was asked is there no longer, and may never answer: nobody waits for that any more, and another one is asked. */
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
