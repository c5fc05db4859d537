/**
 * Finds regular expressions whose time may be quadratic in the length of a text: those that try the same run of letters again
 * from each of its letters. A rule of thumb about the pattern alone; it does not know how long a text can be.
 */

export interface PatternInCode {
  readonly source: string;
  readonly flags: string;
  /** From 1. */
  readonly line: number;
}

interface Item {
  /** A letter, an escape, a class or a group, as written. */
  readonly atom: string;
  readonly least: number;
  readonly unbounded: boolean;
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const LITERAL =
  /(?<=[=(,:!&|?[\s]|^)\/(?![*/ ])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[.,;)\]\s]|$)/gm;

/** The regular expressions in a module. */
export function patternsIn(code: string): readonly PatternInCode[] {
  const bare = code.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  return Array.from(bare.matchAll(LITERAL), ({ 1: source = '', 2: flags = '', index }) => ({
    source,
    flags,
    line: bare.slice(0, index).split('\n').length,
  }));
}

/** Why a pattern may take quadratic time; undefined if it does not look like it. */
export function slownessOf({ source, flags }: Pick<PatternInCode, 'source' | 'flags'>): string | undefined {
  for (const alternative of alternativesOf(source)) {
    const found = slownessOfItems(itemsOf(alternative), flags);
    if (found !== undefined) return found;
  }
  return undefined;
}

function slownessOfItems(items: readonly Item[], flags: string): string | undefined {
  const isFixed = flags.includes('y') || /^(?:\^|\(\?<[=!])/.test(items[0]?.atom ?? '');
  const prefix: string[] = [];
  for (const [at, { atom, least, unbounded }] of items.entries()) {
    const rest = items.slice(at + 1);
    if (
      unbounded &&
      !isFixed &&
      rest.some((each) => each.least > 0) &&
      prefix.every((letter) => fits(atom, letter, flags))
    ) {
      return `${atom} is tried from each of its letters`;
    }
    // The next one that accepts the same letters: the border between both is tried everywhere.
    const second = rest.findIndex((each) => each.least > 0 || each.unbounded);
    const other = rest[second];
    if (unbounded && other?.unbounded && second + 1 < rest.length && overlap(atom, other.atom, flags)) {
      return `${atom} and ${other.atom} take the same letters`;
    }
    const inside = insideOf(atom);
    if (inside !== undefined && !isFixed && prefix.length === 0) {
      for (const alternative of alternativesOf(inside)) {
        const found = slownessOfItems([...itemsOf(alternative), ...rest], flags);
        if (found !== undefined) return found;
      }
    }
    if (isWidthless(atom)) continue;
    if (least > 0) prefix.push(atom);
  }
  return undefined;
}

function isWidthless(atom: string): boolean {
  return /^(?:\^|\$|\\[bB]|\(\?<?[=!])/.test(atom);
}

/** Letters that distinguish the classes of our patterns. */
const LETTERS = [
  ...' \t\n\u00a0\u3000aZ_09\u0e01\u0e48\u0e51\u00e9\u0301\u4e00.,;:/\\|-+*#&<>()[]{}$"\'@%=~`\u2019\u{1f469}',
];

function overlap(one: string, other: string, flags: string): boolean {
  return LETTERS.some((letter) => takes(one, letter, flags) && takes(other, letter, flags));
}

/** Whether a repeated atom accepts what another one stands for, so that it passes each possible start of that one. */
function fits(repeated: string, atom: string, flags: string): boolean {
  const letters = [...LETTERS, atom.replace(/^\\/, '')].filter((letter) => takes(atom, letter, flags));
  return letters.some((letter) => takes(repeated, letter, flags));
}

function takes(atom: string, letter: string, flags: string): boolean {
  return new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, '')).test(letter);
}

/** The alternatives of a pattern, outside of any group. */
function alternativesOf(source: string): readonly string[] {
  const found: string[] = [''];
  for (const part of partsOf(source)) {
    if (part === '|') found.push('');
    else found[found.length - 1] += part;
  }
  return found;
}

/** The atoms of an alternative, one after the other; a group that occurs once and has no bar is replaced by its contents. */
function itemsOf(alternative: string): readonly Item[] {
  return quantified(alternative).flatMap((item): readonly Item[] => {
    const inside = insideOf(item.atom);
    const isOnce = item.least === 1 && !item.unbounded;
    return inside !== undefined && isOnce && alternativesOf(inside).length === 1 ? itemsOf(inside) : [item];
  });
}

function insideOf(atom: string): string | undefined {
  const open = /^\((?:\?:|\?<[^>=!]*>|(?!\?))/.exec(atom);
  return open ? atom.slice(open[0].length, -1) : undefined;
}

function quantified(alternative: string): readonly Item[] {
  const items: Item[] = [];
  for (const part of partsOf(alternative)) {
    const last = items.at(-1);
    const times = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??$/.exec(part);
    if (!times || !last) {
      items.push({ atom: part, least: 1, unbounded: false });
      continue;
    }
    const [, sign, least, comma, most] = times;
    const isMany = sign === '*' || sign === '+' || (comma === ',' && most === '');
    items[items.length - 1] = {
      atom: last.atom,
      least: sign === undefined ? Number(least) : sign === '+' ? 1 : 0,
      unbounded: isMany,
    };
  }
  return items;
}

/** Letters, escapes, classes, groups, bars and quantifiers, in order. */
function partsOf(source: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < source.length;) {
    const end = source[at] === '(' ? endOfGroup(source, at) : at + lengthOfPart(source.slice(at));
    parts.push(source.slice(at, end));
    at = end;
  }
  return parts;
}

const PART =
  /^(?:\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[pPk][{<][^}>]*[}>]|\\.|\[(?:[^\]\\]|\\.)*\]|(?:[*+?]|\{\d+,?\d*\})\??|[\s\S])/i;

function lengthOfPart(rest: string): number {
  return PART.exec(rest)?.[0].length ?? 1;
}

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length;) {
    if (source[at] === '(') depth++;
    if (source[at] === ')' && --depth === 0) return at + 1;
    at += source[at] === '(' ? 1 : lengthOfPart(source.slice(at));
  }
  return source.length;
}
