import type { Locator, Page } from 'playwright-core';

/** How long a typist who wants a suggestion looks for it, in milliseconds, before continuing by hand. */
const LOOKS = 1500;
/** How long a keystroke may take on a busy machine, in milliseconds. */
const PATIENCE = 20_000;
/** After this many letters a suggestion is looked for. */
const LETTERS = 3;

/** Someone at the keyboard, who types no spaces at the start of a line and presses Enter at its end. */
export class Typist {
  /** How often a suggestion was taken. */
  taken = 0;
  private readonly list: Locator;

  constructor(
    private readonly page: Page,
    /** Milliseconds between two keys. */
    private readonly pace: number,
  ) {
    this.list = page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Key by key, as on a keyboard. */
  async typeKeys(text: string): Promise<void> {
    await this.page.keyboard.type(withoutIndentation(text).join('\n'), { delay: this.pace });
  }

  /** Letter by letter with its marks, as an input method delivers them. */
  async typeClusters(text: string): Promise<void> {
    for (const [at, line] of withoutIndentation(text).entries()) {
      if (at > 0) await this.key('Enter');
      for (const cluster of clustersOf(line)) await this.insert(cluster);
    }
  }

  /** Composes each word and then delivers it, as Vietnamese and Japanese input methods do. */
  async typeComposed(text: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const [at, line] of withoutIndentation(text).entries()) {
      if (at > 0) await this.key('Enter');
      for (const word of line.split(/(?<= )|(?= )/u)) {
        let begun = '';
        for (const letter of word === ' ' ? [] : clustersOf(word)) {
          begun += letter;
          const end = begun.length;
          await session.send('Input.imeSetComposition', { text: begun, selectionStart: end, selectionEnd: end });
          await this.page.waitForTimeout(this.pace);
        }
        await this.insert(word);
      }
    }
    await session.detach();
  }

  /**
   * Types three letters of each word that may be offered, takes the first suggestion with Tab if it is the intended one, and
   * continues.
   */
  async typeAccepting(text: string): Promise<void> {
    for (const [at, line] of withoutIndentation(text).entries()) {
      if (at > 0) await this.key('Enter');
      let rest = line;
      while (rest !== '') {
        const begun = clustersOf(rest).slice(0, LETTERS).join('');
        for (const cluster of clustersOf(begun)) await this.insert(cluster);
        const label = await this.offered(rest, begun);
        if (label === undefined) {
          const word = endOfWord(rest, begun.length);
          for (const cluster of clustersOf(rest.slice(begun.length, word))) await this.insert(cluster);
          rest = rest.slice(word);
          continue;
        }
        const before = await this.line();
        await this.key('Tab');
        this.taken += 1;
        const written = await this.changedLine(before);
        const done = line.length - rest.length + label.length;
        if (!`${line} `.startsWith(written) || written.length < done) {
          throw new Error(
            `Taking ${JSON.stringify(label)} wrote ${JSON.stringify(written)} for ${JSON.stringify(line)}.`,
          );
        }
        rest = line.slice(Math.min(written.length, line.length));
      }
    }
  }

  /**
   * The first suggestion, if it is how the rest of the line begins. A complete word is not taken: its list is about to close, and
   * Tab would move the line.
   */
  private async offered(rest: string, begun: string): Promise<string | undefined> {
    const until = Date.now() + LOOKS;
    while (Date.now() < until) {
      const label = await this.list
        .first()
        .locator('.label-name')
        .innerText({ timeout: 200 })
        .catch(() => '');
      const meant = label.replaceAll('\u00a0', ' ').normalize('NFC');
      if (meant.length > begun.length && rest.startsWith(meant) && endsAWord(rest, meant.length)) return meant;
      if (meant !== '') return undefined;
      await this.page.waitForTimeout(50);
    }
    return undefined;
  }

  /** The text of the line with the cursor once it has changed; unchanged if it stays the same for too long. */
  private async changedLine(before: string): Promise<string> {
    const until = Date.now() + PATIENCE;
    let now = await this.line();
    while (now === before && Date.now() < until) {
      await this.page.waitForTimeout(50);
      now = await this.line();
    }
    return now;
  }

  /** The text of the line with the cursor, without the spaces before it. */
  private async line(): Promise<string> {
    const text = await this.page.evaluate(() => {
      const editor = document.querySelector('.editor-group-container .monaco-editor.focused');
      const top = editor?.querySelector<HTMLElement>('.cursors-layer .cursor')?.style.top;
      const lines = [...(editor?.querySelectorAll<HTMLElement>('.view-lines > .view-line') ?? [])];
      return lines.find((each) => each.style.top === top)?.textContent ?? '';
    });
    return text.replaceAll('\u00a0', ' ').trimStart();
  }

  private async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page.waitForTimeout(this.pace);
  }

  private async insert(text: string): Promise<void> {
    if (text === '') return;
    await this.page.keyboard.insertText(text);
    await this.page.waitForTimeout(this.pace);
  }
}

/** Lines as they are typed. */
function withoutIndentation(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trimStart());
}

function clustersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

/** Where the word ends that `from` is in or at, with the spaces after it. */
function endOfWord(text: string, from: number): number {
  const found = /[ ,:]+/gu;
  found.lastIndex = Math.max(from - 1, 0);
  return found.exec(text) ? found.lastIndex : text.length;
}

function endsAWord(text: string, at: number): boolean {
  return at === text.length || /^[\s,:]/u.test(text.slice(at));
}
