import { findText } from '../../core/vocabulary/find-text.js';
import { cardAt } from './marks.js';
import type { CardElement } from './marks.js';

const SVG = 'http://www.w3.org/2000/svg';

/** One match: the frames around its letters, one for each line of text that it spans. */
export interface Found {
  readonly frames: readonly SVGRectElement[];
  /** The card around it; a title or a head of a lane may have none. */
  readonly card: CardElement | undefined;
}

/** Removes all frames and puts new ones around the letters that match (S7), in the order of the picture. */
export function markFound(container: HTMLElement, sought: string): readonly Found[] {
  for (const frame of container.querySelectorAll('.jm-found')) {
    frame.remove();
  }
  return sought.trim() === '' ? [] : passagesOf(container).flatMap((passage) => findIn(passage, sought));
}

/** Shows which of the matches the reader is at. */
export function markCurrent(found: readonly Found[], current: number): void {
  found.forEach(({ frames }, index) => {
    for (const frame of frames) {
      frame.classList.toggle('jm-found-current', index === current);
    }
  });
}

/** Lines of text that belong together: a sentence may be broken over several of them. */
type Passage = readonly SVGTextElement[];

function passagesOf(container: HTMLElement): readonly Passage[] {
  const passages = new Map<Element, SVGTextElement[]>();
  for (const text of container.querySelectorAll<SVGTextElement>('svg text')) {
    const owner = text.closest('g') ?? text;
    // Texts outside of any card are passages by themselves.
    const key = owner.hasAttribute('data-role') || owner.hasAttribute('data-line') ? owner : text;
    const list = passages.get(key);
    if (list) {
      list.push(text);
    } else {
      passages.set(key, [text]);
    }
  }
  return [...passages.values()];
}

function findIn(passage: Passage, sought: string): readonly Found[] {
  let whole = '';
  const starts = passage.map((text) => {
    const words = text.textContent;
    // Lines of scripts without spaces continue without one.
    whole += whole === '' || isJoined(whole, words) ? '' : ' ';
    const start = whole.length;
    whole += words;
    return start;
  });
  return findText(whole, sought).flatMap(({ start, end }): Found[] => {
    const frames = passage.flatMap((text, index) => {
      const offset = starts[index] ?? 0;
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, text.textContent.length);
      return from < to ? frame(text, from, to) : [];
    });
    return frames.length === 0 ? [] : [{ frames, card: cardAt(frames[0] ?? null) }];
  });
}

const WITHOUT_BLANKS = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;

function isJoined(before: string, behind: string): boolean {
  return WITHOUT_BLANKS.test(before.slice(-1)) && WITHOUT_BLANKS.test(behind.slice(0, 1));
}

/** A frame behind letters of a text; undefined if the browser cannot say where they are. */
function frame(text: SVGTextElement, from: number, to: number): readonly SVGRectElement[] {
  const letters = text.getNumberOfChars();
  if (letters === 0 || from >= letters) {
    return [];
  }
  const boxes = [text.getExtentOfChar(from), text.getExtentOfChar(Math.min(to, letters) - 1)];
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const rect = document.createElementNS(SVG, 'rect');
  const place = { x: left - 1.5, y: top, width: right - left + 3, height: bottom - top, rx: 3 };
  for (const [name, value] of Object.entries(place)) {
    rect.setAttribute(name, String(value));
  }
  rect.setAttribute('class', 'jm-found');
  text.before(rect);
  return [rect];
}
