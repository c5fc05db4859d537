/** Who does something: `staff`, `customer + system`, `both`, `staff - route manager`. */
import type { Party } from '../vocabulary/catalogue.js';
import { lookUp } from '../vocabulary/lookup.js';
import { isBlank, isColon } from '../util/characters.js';
import { readLane } from './lane.js';
import { endOfQuoted, splitList, trimmed } from './list.js';
import { findSaid } from './said-words.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { Stretch, ValueFault } from './value-fault.js';

/** One who does it: a known party, the author's words about it, or these words alone. */
export interface DoneByValue extends Stretch {
  readonly party?: Party;
  readonly text: string;
}

export interface DoneByReading {
  readonly items: readonly DoneByValue[];
  readonly faults: readonly ValueFault[];
}

/**
 * A list of parties, which may also be joined by `+`, `&`, `/` or a word for "and". Each may be followed by who it is, after a dash or
 * a colon or in brackets. Anybody else needs quotes; without them, the words are kept and named in a fault.
 */
export function readDoneBy(text: string): DoneByReading {
  const items: DoneByValue[] = [];
  const faults: ValueFault[] = [];
  for (const item of splitList(text)) {
    const pieces = piecesOf(text, item);
    const known = pieces.map((piece) => partiesOf(text, piece));
    // A name of somebody unknown stays whole, whatever joins its words.
    const isSplit = known.some((parties) => parties.length > 0);
    (isSplit ? pieces : [item]).forEach((piece, index) => {
      const parties = (isSplit ? known : [])[index] ?? [];
      const word = text.slice(piece.from, piece.to);
      items.push(...parties);
      if (parties.length > 0) return;
      items.push({ ...piece, text: word });
      if (!isQuoted(word)) faults.push(fault('choice-unknown', piece, { word, keyword: 'doneBy', set: 'party' }));
    });
  }
  return { items, faults: faults.length === 0 ? NO_FAULTS : faults };
}

const findBoth = findSaid('both');
const findJoint = findSaid('joints');

/** Whom a piece names: one party, or both sides; nobody whom we know. */
function partiesOf(text: string, piece: Stretch): readonly DoneByValue[] {
  const word = text.slice(piece.from, piece.to);
  if (findBoth(word, 0)?.end === word.length) {
    return (['customer', 'staff'] as const).map((party) => ({ ...piece, party, text: '' }));
  }
  const alone = lookUp('party', word);
  if (alone) return [{ ...piece, party: alone, text: '' }];
  for (const { name, text: rest } of [readLane(word), ...withoutBrackets(word)]) {
    const party = name === undefined ? undefined : lookUp('party', name);
    if (party) return [{ ...piece, party, text: rest }];
  }
  return [];
}

/** `staff (driver)` in its two halves. */
function withoutBrackets(word: string): readonly { readonly name: string; readonly text: string }[] {
  const open = word.search(/[(\uff08]/u);
  if (open <= 0 || !/[)\uff09]$/u.test(word)) return [];
  const inside = trimmed(word, open + 1, word.length - 1);
  const name = trimmed(word, 0, open);
  return [{ name: word.slice(name.from, name.to), text: word.slice(inside.from, inside.to) }];
}

/** The pieces of an item between the signs and words that join them; what is said about a party joins nothing. */
function piecesOf(text: string, item: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  const missing = new Set<string>();
  let from = item.from;
  const add = (to: number): void => {
    const piece = trimmed(text, from, to);
    if (piece.to > piece.from) pieces.push(piece);
  };
  for (let at = item.from; at < item.to; at++) {
    if (isRemark(text, from, at)) break;
    const end = endOfJoint(text, from, at);
    if (end !== undefined && end < item.to) {
      add(at);
      from = end;
      at = end - 1;
    } else {
      at = Math.min(endOfQuoted(text, at, text.charAt(at), missing), item.to - 1);
    }
  }
  add(item.to);
  return pieces;
}

/** Whether a party ends here, and words about it follow after a colon or a dash. */
function isRemark(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const isDash = (code === 0x2d || code === 0x2013 || code === 0x2014) && isBlank(text.charCodeAt(at - 1));
  return (isDash || isColon(code)) && isParty(text, from, at);
}

/** The place after a sign or a word that joins two who do it. */
function endOfJoint(text: string, from: number, at: number): number | undefined {
  if (/[+&/\uff0b\uff06\uff0f]/u.test(text.charAt(at))) return at + 1;
  const joint = findJoint(text, at);
  if (!joint) return undefined;
  const isFree = isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(joint.end));
  // Thai has no blanks between words: there the party before says that one ends.
  return isFree || isParty(text, from, at) ? joint.end : undefined;
}

function isParty(text: string, from: number, to: number): boolean {
  const piece = trimmed(text, from, to);
  return lookUp('party', text.slice(piece.from, piece.to)) !== undefined;
}

function isQuoted(word: string): boolean {
  return /^(?:".*"|\u201c.*\u201d|\u00ab.*\u00bb|\u300c.*\u300d)$/su.test(word);
}
