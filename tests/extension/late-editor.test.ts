import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Random } from '../helpers/fuzz/random.js';
import { README_JOURNEYS } from '../helpers/typed-texts.js';
import { events, FakeDocument, FakeEditor, Range, Uri, withText, world } from './fake-vscode.js';
import type { TextEdit } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { TypedLines } = await import('../../src/extension/typing/typed-lines.js');

interface Change {
  readonly range: Range;
  readonly text: string;
  readonly rangeLength: number;
}

const [INDENTING, OUTDENTING] = enterRules();

/** The rules of Enter that the editor is given. */
function enterRules(): readonly RegExp[] {
  const { onEnterRules } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
    onEnterRules: readonly { beforeText: string | { pattern: string; flags: string } }[];
  };
  return onEnterRules.map(({ beforeText }) =>
    typeof beforeText === 'string' ? new RegExp(beforeText, 'u') : new RegExp(beforeText.pattern, beforeText.flags),
  );
}

/**
 * An editor on the other side of a wire, like the real one: the extension hears of each keystroke later, its edits arrive later
 * still, and the editor discards those that were made for another version of the text than it has by then.
 */
class LateEditor extends FakeEditor {
  private lines: readonly string[];
  private version = 0;
  private heard = 0;
  private free = { there: 0, here: 0 };
  /** The line whose spaces are the editor's own, which it takes back when Enter leaves it empty. */
  private own: number | undefined;

  constructor(
    document: FakeDocument,
    /** Milliseconds that the next message takes. */
    private readonly delay: () => number,
  ) {
    super(document, 1);
    this.lines = document.getText().split('\n');
  }

  get text(): string {
    return this.lines.join('\n');
  }

  key(text: string): void {
    const line = this.lines.length - 1;
    const has = this.lines[line] ?? '';
    if (text !== '\n') return this.put([[new Range(line, has.length, line, has.length), text]]);
    const blanks = /^\s*/u.exec(has)?.[0] ?? '';
    const isBlank = has.trim() === '';
    const next = INDENTING?.test(has) ? `${blanks}  ` : OUTDENTING?.test(has) ? blanks.slice(2) : blanks;
    const from = isBlank && this.own === line ? 0 : has.length;
    this.put([[new Range(line, from, line, has.length), `\n${next}`]]);
    this.own = line + 1;
  }

  /** Takes a suggestion for what was begun. */
  take(begun: string, text: string): void {
    const line = this.lines.length - 1;
    const end = (this.lines[line] ?? '').length;
    this.put([[new Range(line, end - begun.length, line, end), text]]);
  }

  /** Saves by hand. Edits that the save is given are made whatever the text is by then, as the real editor makes them. */
  async save(): Promise<void> {
    await new Promise((resolve) => this.later('here', () => resolve(undefined)));
    const asked: Promise<readonly TextEdit[] | undefined>[] = [];
    events.saving.fire({ document: this.document, reason: 1, waitUntil: (edits) => void asked.push(edits) });
    const edits = (await Promise.all(asked)).flatMap((each) => each ?? []);
    await new Promise((resolve) => this.later('there', () => resolve(undefined)));
    if (edits.length > 0) this.put(edits.map(({ range, newText }) => [range, newText]));
  }

  override edit(change: (builder: never) => void): Promise<boolean> {
    const edits: [Range, string][] = [];
    change({ replace: (range: Range, text: string) => edits.push([range, text]) } as never);
    const version = this.heard;
    return new Promise((resolve) => {
      this.later('there', () => {
        const isTaken = version === this.version;
        if (isTaken) this.put(edits);
        this.later('here', () => resolve(isTaken));
      });
    });
  }

  private put(edits: readonly (readonly [Range, string])[]): void {
    const changes = edits
      .map(([range, text]): Change => {
        const isOneLine = range.start.line === range.end.line;
        return { range, text, rangeLength: isOneLine ? range.end.character - range.start.character : 0 };
      })
      .toSorted((left, right) => right.range.start.line - left.range.start.line);
    for (const { range, text } of changes) this.lines = withText(this.lines, range, text);
    this.version += 1;
    const { version, lines } = this;
    this.later('here', () => {
      this.heard = version;
      this.document.type(lines);
      events.text.fire({ document: this.document, contentChanges: changes });
    });
  }

  /** Messages come in the order in which they were sent. */
  private later(way: 'there' | 'here', arrived: () => void): void {
    const now = Date.now();
    this.free[way] = Math.max(this.free[way], now + this.delay());
    setTimeout(arrived, this.free[way] - now);
  }
}

let typing: InstanceType<typeof TypedLines>;

beforeEach(() => {
  vi.useFakeTimers();
  world.reset();
  typing = new TypedLines();
});

afterEach(() => {
  typing.dispose();
  vi.useRealTimers();
});

const graphemes = new Intl.Segmenter();
const SLOWEST = [20, 120, 400, 1500];
const SEEDS = 12;
/** How likely a save follows a word. */
const SAVES = 0.2;

/** Types a text without the spaces at its line starts, saving now and then, as people do, and returns the final text. */
async function typed(meant: string, way: 'keys' | 'suggestions', seed: number, slowest: number): Promise<string> {
  const random = new Random(seed);
  const editor = new LateEditor(new FakeDocument(Uri.parse('file:///w/a.journey'), ['']), () =>
    random.below(slowest + 1),
  );
  world.activeEditor = editor;
  const saves: Promise<void>[] = [];
  const pause = async () => vi.advanceTimersByTimeAsync(30 + random.below(91));
  for (const [at, line] of meant.split('\n').entries()) {
    if (at > 0) editor.key('\n');
    await pause();
    for (const word of line.trimStart().split(/(?<= )/u)) {
      const letters = Array.from(graphemes.segment(word), ({ segment }) => segment);
      const begun = letters.slice(0, 3).join('');
      const isTaken = way === 'suggestions' && begun !== word && random.chance(0.5);
      for (const letter of isTaken ? letters.slice(0, 3) : letters) {
        editor.key(letter);
        await pause();
      }
      if (isTaken) editor.take(begun, word);
      if (random.chance(SAVES)) saves.push(editor.save());
      await pause();
    }
  }
  await vi.advanceTimersByTimeAsync(slowest * 20 + 1000);
  // Nothing follows that distinguishes a taken word from one that is still being composed.
  saves.push(editor.save());
  await vi.advanceTimersByTimeAsync(slowest * 20 + 1000);
  await Promise.all(saves);
  return editor.text;
}

describe.each(['keys', 'suggestions'] as const)('what is typed by %s stands on its level', (way) => {
  const texts = README_JOURNEYS.map((text, at) => [`README ${at}`, text.trimEnd()] as const);
  test.each(texts)('however late the extension hears of it: %s', async (_, meant) => {
    for (const slowest of SLOWEST) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        expect(await typed(meant, way, seed, slowest), `seed ${seed}, up to ${slowest} ms`).toBe(meant);
      }
    }
  });
});
