/** What a picture leaves out of its journey: it never says less than the file without saying so. */
import { partsOf } from '../../core/model/parts.js';
import type { Journey } from '../../core/model/journey.js';
import { remember } from '../../core/util/remember.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import type { GroupItem, Item } from '../kit/display-list.js';
import type { Block } from '../kit/shapes.js';
import { drawParagraph, paragraph } from '../kit/text.js';
import type { MapContext } from '../scene/context.js';
import type { BlockPlace } from '../scene/view.js';
import { tableEntriesOf } from '../table/entries.js';
import { formatNumber } from '../words/format.js';
import { group } from './groups.js';

/** What only references and colours use. */
const NOT_READ: ReadonlySet<KeywordId> = new Set(['id', 'countsAs', 'model']);

/** Facts that a sign may stand for: without their words they are not drawn. */
const IN_WORDS: ReadonlySet<KeywordId> = new Set(['feels', 'pain', 'moment', 'doneBy']);

/**
 * Facts whose words may stand apart from their lines: neighbours with the same owner share one card and other views name owners
 * beside something else, and the words of several feelings of a column are listed below their faces.
 */
const ANYWHERE: ReadonlySet<KeywordId> = new Set(['owner', 'feels']);

/** A fact of the journey: its line, from 0, and the author's words as letters. */
interface Told {
  readonly keyword: KeywordId;
  readonly line: number;
  readonly letters: string;
}

/** Letters by which words are recognised, even where a card cuts them. */
const ENOUGH = 12;

const factsTold = remember((journey: Journey): readonly Told[] => {
  const entries = tableEntriesOf('en');
  const facts = partsOf(journey).flatMap((part) =>
    entries.entriesOf(part).flatMap(({ keyword, fact }): readonly Told[] => {
      // What is taken from another file has no line of this one.
      if (NOT_READ.has(keyword) || fact.source.line < 0) return [];
      const letters = 'text' in fact && typeof fact.text === 'string' ? lettersOf(fact.text) : '';
      return [{ keyword, line: fact.source.line, letters: [...letters].slice(0, ENOUGH).join('') }];
    }),
  );
  return facts.toSorted((left, right) => left.line - right.line);
});

/** Lines of the facts of a journey that a picture does not show, from 0; one for each fact. */
export function linesNotDrawn(journey: Journey, items: readonly Item[]): readonly number[] {
  const texts = new Map<number, string>();
  const look = (group: GroupItem): string => {
    const own = group.items.map((item) => (item.shape === 'group' ? look(item) : textOf(item))).join('');
    for (const line of group.lines ?? []) texts.set(line, (texts.get(line) ?? '') + own);
    return own;
  };
  const all = items.map((item) => (item.shape === 'group' ? look(item) : textOf(item))).join('');
  const isDrawn = ({ keyword, line, letters }: Told): boolean => {
    const text = texts.get(line);
    if (text !== undefined && (!IN_WORDS.has(keyword) || text.includes(letters))) return true;
    // Last, because it searches the whole picture.
    return ANYWHERE.has(keyword) && letters !== '' && all.includes(letters);
  };
  return factsTold(journey).flatMap((fact) => (isDrawn(fact) ? [] : [fact.line]));
}

function textOf(item: Item): string {
  return item.shape === 'text' ? lettersOf(item.text) : '';
}

/** Without spaces and signs, which breaking, hyphens and quotation marks change. */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** "Not in this picture: 12 facts (lines 4, 7–9)" under a picture; nothing where all is drawn. */
export function notDrawn(context: MapContext, items: readonly Item[], place: BlockPlace): Block {
  const lines = linesNotDrawn(context.input.journey, items);
  if (lines.length === 0) return { height: 0, items: [] };
  const count = formatNumber(lines.length, context.language);
  const said = context.words.notDrawn({ count, lines: context.prose.list(rangesOf(lines)) });
  const words = paragraph(context.typography, said, 'meta', place.width);
  const box = { ...place, y: place.y + 8, height: words.height };
  return {
    height: words.height + 8,
    items: [group('legend', box, drawParagraph(words, place.x, box.y, place.width, 'ink3'), { label: said })],
  };
}

/** Lines as people count them, neighbours as ranges: "4", "7–9". */
function rangesOf(lines: readonly number[]): readonly string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const line of new Set(lines)) {
    const last = ranges.at(-1);
    if (last && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1}\u2013${to + 1}`));
}
