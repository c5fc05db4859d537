/** What can be done about a duplicate name. No fix removes a fact that appears nowhere else. */
import { partsOf } from '../model/parts.js';
import { renameReferences } from '../writing/rename-references.js';
import { rangeOfValue } from '../model/range.js';
import { saySame } from '../model/say-same.js';
import { keywordBelow } from '../reader/openers.js';
import { isBlockKeyword } from '../vocabulary/keyword.js';
import { bareName, nameKey } from '../references/name-key.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix, TextEdit } from '../writing/edit.js';
import type { Repeat } from './repeat.js';
import type { Declaration, Owner } from './repeat.js';
import type { NamedElsewhere } from '../references/workspace-names.js';
import { groupBy } from '../util/group-by.js';
import { remember } from '../util/remember.js';
import { toId } from './ids.js';
import {
  fixOf,
  insertBelow,
  linesOfFact,
  recordOf,
  removeEach,
  removeLines,
  textAt,
  writeFact,
  writeNumber,
} from '../writing/writing.js';

/** How many names are tried before a fix is left out. */
const MOST_NUMBERS = 100;

/** `place` is the file or the line of the first one. For a stage or step, only the id must be unique. */
export function fixesOf(input: CheckInput, repeat: Repeat, place: string): readonly Fix[] {
  if (repeat.declaration.kind === 'part') return giveId(input, repeat);
  return [...useFirst(input, repeat, place), ...giveId(input, repeat), ...rename(input, repeat)];
}

/** Removes the second declaration; what only it says stays, as comments. */
function useFirst(input: CheckInput, { declaration, first }: Repeat, place: string): readonly Fix[] {
  const { owner, kind } = declaration;
  const { source } = owner;
  const firstOwner = 'uri' in first ? input.declaredAt?.(first) : first.owner;
  const firstTitle = 'uri' in first ? first.title : first.owner.title;
  if (!source || nameKey(owner.title) !== nameKey(firstTitle)) return [];
  const lastLine = lastLineOf(owner);
  // Lines that no declaration accepts would become part of what is above.
  const next = keywordBelow(input.lines, lastLine);
  if (next?.keyword && !isBlockKeyword(next.keyword) && next.keyword !== recordOf(input, source.line)?.keyword) {
    return [];
  }
  // Conflict marks pair with each other, not with a declaration.
  if (input.lines.slice(source.line, lastLine + 2).some(({ kind: line }) => line === 'conflict')) return [];
  const saysMore = linesThatSayMore(input, declaration, firstOwner, source.line, lastLine);
  const data = { name: bareName(owner.title), place };
  if (saysMore.size === 0) {
    return [fixOf(input, 'useOtherOf', data, removeBlock(input, source.line, lastLine), 'preferred')];
  }
  // Nobody wants a whole map turned into comments, nor one that the first does not have.
  if (kind === 'journey' || !firstOwner) return [];
  const edits: TextEdit[] = [];
  const gone: number[] = [];
  for (let line = source.line; line <= lastLine; line++) {
    const record = input.lines[line];
    if (record?.kind === 'blank' || record?.kind === 'comment') continue;
    const isContinued = record?.kind !== 'keyword';
    if (line === source.line || saysMore.has(line) || (isContinued && saysMore.has(ownerLine(input, line)))) {
      const at = { line, character: indentOf(input, line) };
      edits.push({ range: { start: at, end: at }, newText: '// ' });
    } else if (!isContinued) {
      gone.push(...linesOfFact(input, line));
    }
  }
  return [fixOf(input, 'useOtherKeeping', data, [...edits, ...removeEach(input, gone)])];
}

/** An id of its own makes it distinct, even if both keep their titles. */
function giveId(input: CheckInput, { declaration }: Repeat): readonly Fix[] {
  const { kind, by, name, source, owner } = declaration;
  const id = freeId(input, name);
  if (id === undefined) return [];
  if (by === 'id') return [fixOf(input, 'changeTo', { text: id }, [{ range: rangeOfValue(source), newText: id }])];
  if (owner.id || (kind !== 'persona' && kind !== 'journey')) return [];
  const line = writeFact(input, 'id', id, source.line, kind);
  return [fixOf(input, 'addLine', { line: line.trim() }, [insertBelow(input, source.lastLine, [line])])];
}

/** Another title; the references of the file are updated with it. */
function rename(input: CheckInput, { declaration }: Repeat): readonly Fix[] {
  const { kind, by, name, source } = declaration;
  // The title of an entry is a list of names.
  if (by !== 'title' || kind === 'entry' || source.lastLine > source.line) return [];
  const bare = bareName(name);
  const title = firstFree(input, (number) => `${bare} ${writeNumber(input, number)}`);
  if (title === undefined) return [];
  const written = textAt(input, source.line, source.valueStart, source.valueEnd);
  const newText = bare === name.trim() ? title : written.replace(bare, () => title);
  const edits = [{ range: rangeOfValue(source), newText }, ...renameReferences(input, source.line, name, title)];
  return [
    fixOf(
      input,
      'changeTo',
      { text: title },
      edits.map((edit) => asSlot(edit, title)),
    ),
  ];
}

/** Nobody keeps a name with a number: an editor that can lets the author type over all its places at once. */
function asSlot(edit: TextEdit, title: string): TextEdit {
  const from = edit.newText.indexOf(title);
  return from < 0 ? edit : { ...edit, slots: [{ from, to: from + title.length, number: 1 }] };
}

function freeId(input: CheckInput, name: string): string | undefined {
  const id = toId(bareName(name));
  // Not the bare word: an id wins over titles, and this is the title of the first one.
  return id === '' ? undefined : firstFree(input, (number) => `${id}-${number}`);
}

/** The first name, counting from 2, that is not taken. */
function firstFree(input: CheckInput, nameOf: (number: number) => string): string | undefined {
  const taken = takenNames(input);
  for (let number = 2; number < MOST_NUMBERS; number++) {
    const name = nameOf(number);
    if (!taken.has(nameKey(name)) && !input.isNamed?.(name)) return name;
  }
  return undefined;
}

const takenNames = remember(({ file, workspace }: CheckInput): ReadonlySet<string> => {
  const named = [
    ...file.personas,
    ...file.journeys.flatMap(partsOf),
    ...file.catalogues.flatMap(({ entries }) => entries),
  ];
  const elsewhere = Object.values<readonly NamedElsewhere[]>({ ...workspace }).flat();
  return new Set([
    ...named.flatMap(({ title, id }) => [nameKey(title), nameKey(id?.text ?? '')]),
    ...elsewhere.flatMap(({ title, id }) => [nameKey(title), nameKey(id ?? '')]),
  ]);
});

/** A declaration with the empty lines after it; comments in it stay. */
function removeBlock(input: CheckInput, first: number, last: number): readonly TextEdit[] {
  const lines = input.lines.slice(first, last + 1);
  if (lines.some(({ kind }) => kind === 'comment')) {
    return removeEach(
      input,
      lines.flatMap(({ line, kind }) => (kind === 'keyword' ? linesOfFact(input, line) : [])),
    );
  }
  let end = last;
  while (end + 2 < input.lines.length && input.lines[end + 1]?.kind === 'blank') end++;
  return [removeLines(input, first, end)];
}

/**
 * First lines of what a declaration says and the first one does not, including lines that could not be read. If the first one
 * cannot be seen, nothing is known about it.
 */
function linesThatSayMore(
  input: CheckInput,
  { kind, owner }: Declaration,
  firstOwner: Owner | undefined,
  first: number,
  last: number,
): ReadonlySet<number> {
  const same = new Set<number>();
  const more = new Set<number>();
  // A journey is compared as a whole, the others fact by fact.
  const isSame = kind === 'journey' && firstOwner !== undefined && saySame(owner, firstOwner);
  if (kind !== 'journey') {
    const facts = groupBy(firstOwner ? factsOf(firstOwner) : [], (each) => each.key);
    for (const { line, key, fact } of factsOf(owner)) {
      const isThere = facts.get(key)?.some((other) => saySame(fact, other.fact)) ?? false;
      (isThere ? same : more).add(line);
    }
  }
  for (let line = first + 1; line <= last; line++) {
    const isEmpty = ['blank', 'comment'].includes(input.lines[line]?.kind ?? '');
    const isRead = isSame || same.has(ownerLine(input, line));
    if (!isEmpty && !isRead) more.add(line);
  }
  return more;
}

interface Listed {
  readonly line: number;
  readonly key: string;
  readonly fact: unknown;
}

/** The facts of a persona or an entry, by line. */
function factsOf(owner: Owner): readonly Listed[] {
  return Object.entries(owner).flatMap(([key, value]: readonly [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).flatMap((fact: unknown) => {
      const line = lineOfFact(fact);
      return line === undefined || key === 'source' ? [] : [{ line, key, fact }];
    }),
  );
}

function lineOfFact(fact: unknown): number | undefined {
  if (typeof fact !== 'object' || fact === null || !('source' in fact)) return undefined;
  const { source } = fact;
  if (typeof source !== 'object' || source === null || !('line' in source)) return undefined;
  return typeof source.line === 'number' ? source.line : undefined;
}

function lastLineOf(owner: Owner): number {
  if ('lastLine' in owner) return owner.lastLine;
  const lines = factsOf(owner).map(({ fact }) => lastLineOfFact(fact));
  return Math.max(owner.source.lastLine, ...lines);
}

function lastLineOfFact(fact: unknown): number {
  // `factsOf` returns only facts, which always have a place.
  return (fact as { readonly source: { readonly lastLine: number } }).source.lastLine;
}

/** The line that a line continues; the line itself when it continues none. */
function ownerLine(input: CheckInput, line: number): number {
  return recordOf(input, line)?.line ?? line;
}

function indentOf(input: CheckInput, line: number): number {
  const { offset = 0, length = 0 } = input.lines[line] ?? {};
  const text = input.text.slice(offset, offset + length);
  return text.length - text.trimStart().length;
}
