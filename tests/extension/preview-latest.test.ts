import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextDocument } from 'vscode';
import { model, URI } from '../webview/helpers.js';
import { world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { openPreview, settle, changed } = await import('./open-preview.js');
type Opened = ReturnType<typeof openPreview>;

beforeEach(() => world.reset());

/** A preview with a server and a page that take their time: each does its next piece of work when it is told to. */
class Slow {
  /** The text as the server has it, which hears of a keystroke after the editor did. */
  private heard = 1;
  /** The oldest model that the page has not received, and how many there are. */
  private readonly arrived: number[] = [];
  private seen = 0;
  /** The version of the last picture in the page. */
  drawn = -1;

  private constructor(readonly opened: Opened) {
    opened.page.takes = false;
  }

  static async open(): Promise<Slow> {
    const slow = new Slow(openPreview());
    await slow.opened.say({ type: 'ready' });
    slow.look();
    return slow;
  }

  get version(): number {
    return this.opened.document.version;
  }

  /** A keystroke: the editor has its text at once, the server hears of it, and the preview is told. */
  async key(): Promise<void> {
    const { document, preview } = this.opened;
    document.type(['journey: Shoes', `  stage: ${document.version}`]);
    this.heard = document.version;
    preview.textChanged(changed(document));
    await settle();
    this.look();
  }

  async serverWorks(): Promise<void> {
    if (this.opened.waiting() > 0) await this.opened.answer(model(this.heard));
    this.look();
  }

  async serverFails(): Promise<void> {
    if (this.opened.waiting() > 0) await this.opened.answer(new Error('busy'));
    this.look();
  }

  async pageWorks(): Promise<void> {
    const version = this.arrived.shift();
    if (version !== undefined) {
      this.drawn = version;
      await this.opened.say({ type: 'taken', uri: URI, version });
    }
    this.look();
  }

  /** A server that never answers again, and another one that knows the text. */
  async serverIsAnother(): Promise<void> {
    this.opened.lose();
    this.opened.preview.serverChanged(false);
    this.opened.preview.serverChanged(true);
    await settle();
    this.look();
  }

  async pageIsAnother(): Promise<void> {
    this.opened.preview.hidden();
    this.arrived.length = 0;
    await this.opened.say({ type: 'ready' });
    this.look();
  }

  /** The document was closed and opened: its versions start again. */
  async documentIsAnother(): Promise<void> {
    const { document, preview } = this.opened;
    document.version = 1;
    this.heard = 1;
    this.drawn = -1;
    preview.documentOpened(document as object as TextDocument);
    await settle();
    this.look();
  }

  async rest(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) {
      await this.serverWorks();
      await this.pageWorks();
    }
  }

  /** What holds at each moment: never more than one request, never more than one picture that waits, never both. */
  private look(): void {
    for (const message of this.opened.posted.slice(this.seen)) {
      if (message.type === 'document') this.arrived.length = 0;
      if (message.type === 'model') this.arrived.push(message.model.version);
    }
    this.seen = this.opened.posted.length;
    expect(this.opened.waiting() + this.arrived.length).toBeLessThanOrEqual(1);
  }
}

describe('the picture of a text that is typed faster than it can be drawn', () => {
  test.each([1, 2, 7, 50, 250])('has the last of 250 keys when server and page work once in %i keys', async (pace) => {
    const slow = await Slow.open();
    for (let key = 1; key <= 250; key++) {
      await slow.key();
      if (key % pace === 0) await slow.serverWorks();
      if (key % pace === 0) await slow.pageWorks();
    }
    // What was in flight, and one more: the picture is never further behind than that.
    await slow.serverWorks();
    await slow.pageWorks();
    await slow.serverWorks();
    await slow.pageWorks();
    expect(slow.drawn).toBe(slow.version);
    const asked = slow.opened.asked.length;
    await slow.rest();
    expect(slow.opened.asked).toHaveLength(asked);
  });

  test('has the last key after a page that drew for long: nothing piled up in front of it', async () => {
    const slow = await Slow.open();
    await slow.serverWorks();
    for (let key = 0; key < 250; key++) {
      await slow.key();
      await slow.serverWorks();
    }
    expect(slow.opened.posted.filter(({ type }) => type === 'model')).toHaveLength(1);
    await slow.pageWorks();
    await slow.serverWorks();
    await slow.pageWorks();
    expect(slow.drawn).toBe(slow.version);
  });

  test('goes on after a server that never answered', async () => {
    const slow = await Slow.open();
    await slow.key();
    await slow.serverIsAnother();
    await slow.rest();
    expect(slow.drawn).toBe(slow.version);
  });

  test('drops the late answer of a server that was replaced', async () => {
    const { preview, document, answer, say, posted, page } = openPreview();
    await say({ type: 'ready' });
    document.version = 4;
    preview.textChanged(changed(document));
    preview.serverChanged(true);
    await settle();
    await answer(model(9));
    expect(posted.filter(({ type }) => type === 'model')).toEqual([]);
    await answer(model(4));
    expect(posted.filter(({ type }) => type === 'model')).toHaveLength(1);
    expect(page.takes).toBe(true);
  });

  test('is asked for once more when the last request failed, and not for ever', async () => {
    const slow = await Slow.open();
    await slow.rest();
    await slow.key();
    await slow.serverFails();
    expect(slow.opened.waiting()).toBe(1);
    await slow.serverFails();
    expect(slow.opened.waiting()).toBe(0);
    await slow.key();
    await slow.serverFails();
    await slow.rest();
    expect(slow.drawn).toBe(slow.version);
  });

  test('is not asked of a server that does not run', async () => {
    const slow = await Slow.open();
    await slow.rest();
    slow.opened.server.runs = false;
    await slow.key();
    await slow.serverFails();
    expect(slow.opened.waiting()).toBe(0);
  });

  test('is of the document that is open now, not of the one whose answer came late', async () => {
    const slow = await Slow.open();
    slow.opened.document.version = 30;
    await slow.key();
    await slow.documentIsAnother();
    await slow.rest();
    expect(slow.drawn).toBe(1);
  });

  test('does not wait for a page that was hidden before it took its picture in', async () => {
    const slow = await Slow.open();
    await slow.serverWorks();
    await slow.pageIsAnother();
    await slow.key();
    await slow.rest();
    expect(slow.drawn).toBe(slow.version);
  });

  test('is the last text, whatever comes between, with one request at a time', async () => {
    const acts = ['key', 'key', 'serverWorks', 'serverFails', 'pageWorks', 'serverIsAnother', 'pageIsAnother'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 60 }), async (what) => {
        world.reset();
        const slow = await Slow.open();
        for (const act of what) await slow[act]();
        // The keystroke that ends the typing; the server may have failed entirely before.
        await slow.key();
        await slow.rest();
        expect(slow.drawn).toBe(slow.version);
      }),
      { numRuns: 150 },
    );
  });
});
