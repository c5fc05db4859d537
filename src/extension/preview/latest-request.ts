/**
 * Asks for the newest state of something that changes faster than it can be asked for: one request is under way at a time,
 * and of those that are wanted meanwhile only one follows, made from what holds then. There is no timer: an idle line is
 * asked at once.
 */
export class LatestRequest<Answer> {
  private running = false;
  private wantedAgain = false;
  private stopped = false;

  /** `send` makes the request from the present state; `deliver` says whether the answer is good, or whether to ask once more. */
  constructor(
    private readonly send: () => Promise<Answer>,
    private readonly deliver: (answer: Answer) => 'done' | 'again',
    private readonly fail: (error: unknown) => void,
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
    void this.run();
  }

  /** Answers that are still to come are dropped. */
  stop(): void {
    this.stopped = true;
  }

  private async run(): Promise<void> {
    do {
      this.wantedAgain = false;
      await this.once();
    } while (this.wantedAgain && !this.stopped);
    this.running = false;
  }

  private async once(): Promise<void> {
    try {
      const answer = await this.send();
      if (!this.stopped && this.deliver(answer) === 'again') {
        this.wantedAgain = true;
      }
    } catch (error) {
      if (!this.stopped) {
        this.fail(error);
      }
    }
  }
}
