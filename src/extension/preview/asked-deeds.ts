import type { Deed, ToWebview } from '../../protocol/preview-messages.js';

/** What commands of the editor want a page to do. A page that shows nothing yet does it with its first picture. */
export class AskedDeeds {
  private waiting: Deed[] = [];
  private hasPicture = false;

  constructor(private readonly post: (message: ToWebview) => void) {}

  ask(deed: Deed): void {
    if (this.hasPicture) {
      this.post({ type: 'asked', deed });
    } else {
      this.waiting.push(deed);
    }
  }

  painted(): void {
    this.hasPicture = true;
    for (const deed of this.waiting.splice(0)) {
      this.ask(deed);
    }
  }

  /** The page was discarded; the next one has to draw first. */
  pageIsGone(): void {
    this.hasPicture = false;
  }
}
