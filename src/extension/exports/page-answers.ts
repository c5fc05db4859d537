import type { ExportFromWebview } from '../../protocol/export-messages.js';

/** An answer of the page. */
export type PageAnswer = Exclude<ExportFromWebview, { type: 'export' }>;

/** Milliseconds after which a page that does not answer counts as gone. A large picture takes some seconds. */
export const LONGEST = 30_000;

/** Requests to pages by number, and what waits for their answers. */
export class PageAnswers {
  private last = 0;
  private readonly waiting = new Map<number, (answer: PageAnswer) => void>();

  /** Makes a request; the answer comes later. A page that cannot be reached, or does not answer, gives a failure. */
  async ask(post: (id: number) => boolean): Promise<PageAnswer> {
    this.last += 1;
    const id = this.last;
    const failure = (reason: string): PageAnswer => ({ type: 'exportFailed', id, why: 'no-answer', reason });
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.receive(failure('the preview did not answer')), LONGEST);
      this.waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      if (!post(id)) {
        this.receive(failure('the preview is not in sight'));
      }
    });
  }

  /** Passes an answer on; one that nobody waits for is dropped. */
  receive(answer: PageAnswer): void {
    const resolve = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    resolve?.(answer);
  }
}
