import type { WrittenText } from '../reader/text-model.js';
import { factDress, hasColonNear, layoutOf, partDress } from '../writing/writing.js';
import type { PartKind } from '../writing/writing.js';
import type { LineRecord } from '../reader/line-record.js';
import { readLines } from '../reader/read-lines.js';

/**
 * The lines of a snippet as a file would write them after a line, counted from 0; after its last line if none is given. Each gets
 * the indentation and list mark that such lines have there, whatever it had, and a colon if its neighbours have one. A line
 * without a keyword stays below the one above it. In a text without keyword lines the snippet is right as it is.
 */
export function dressSnippet(text: string, snippet: string, afterLine = Number.POSITIVE_INFINITY): string {
  return dressSnippetIn({ text, lines: readLines(text) }, snippet, afterLine);
}

/** The same for a text whose lines have been read; its layout is worked out once for all snippets. */
export function dressSnippetIn(file: WrittenText, snippet: string, afterLine: number): string {
  if (!file.lines.some(({ kind }) => kind === 'keyword')) return snippet;
  const after = Math.min(afterLine, file.lines.length - 1);
  const colon = hasColonNear(file, Math.max(after, 0)) ? ':' : '';
  let owner = ownerAbove(file, after);
  let opened: PartKind | undefined;
  let dress = '';
  return readLines(snippet)
    .map((record) => {
      const line = snippet.slice(record.offset, record.offset + record.length);
      if (record.kind !== 'keyword') return line.trim() === '' ? '' : dress + line.trim();
      const kind = partKindOf(record);
      if (kind) {
        opened = kind;
        owner = undefined;
        dress = kind === 'stage' || kind === 'step' ? partDress(file, kind) : '';
      } else if (owner) {
        dress = factDress(file, owner.line, owner.kind);
      } else if (opened) {
        const { facts, unit } = layoutOf(file);
        const own = opened === 'stage' || opened === 'step' ? partDress(file, opened) : '';
        dress = facts.get(opened) ?? unit + own;
      }
      const word = line.slice(record.keywordStart, record.keywordEnd);
      const value = line.slice(record.valueStart);
      return `${dress}${word}${colon}${value === '' ? '' : ` ${value}`}`;
    })
    .join('\n');
}

/** The line that opens the part that a line is in. */
function ownerAbove(
  { lines }: WrittenText,
  line: number,
): { readonly line: number; readonly kind: PartKind } | undefined {
  for (let at = line; at >= 0; at--) {
    const record = lines[at];
    const kind = record?.kind === 'keyword' && partKindOf(record);
    if (kind) return { line: at, kind };
  }
  return undefined;
}

function partKindOf({ keyword }: LineRecord): PartKind | undefined {
  switch (keyword) {
    case 'persona':
    case 'journey':
    case 'stage':
    case 'step':
    case 'catalogue':
      return keyword;
    default:
      return undefined;
  }
}
