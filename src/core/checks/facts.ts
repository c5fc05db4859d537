/** Fixes that add a fact whose words only the author knows. */
import type { LineRecord } from '../reader/line-record.js';
import { isEmptyFact } from '../reader/read-lines.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { fillIn, fixOf, insertBelow, openLine, writeFact } from '../writing/writing.js';
import type { PartKind } from '../writing/writing.js';

/** Where to put a fact that a part lacks. */
export interface FactPlace {
  /** The part's own lines, where the fact may already be, still empty. */
  readonly own: readonly LineRecord[];
  readonly ownerLine: number;
  readonly kind: PartKind;
  /** The line below which a new fact goes. */
  readonly below: number;
  /** The title of the part, if the highlighted place does not make it clear. */
  readonly to?: string;
}

/** Adds the line of a fact with a slot for its value, or goes to the line that is already there without a value. */
export function addFactFix(input: CheckInput, keyword: KeywordId, place: FactPlace): Fix {
  const empty = place.own.find((record) => record.keyword === keyword && isEmptyFact(record));
  const data = { keyword, ...(place.to === undefined ? {} : { to: place.to }) };
  if (empty) return fixOf(input, 'fillIn', data, [fillIn(input, empty)]);
  const line = openLine(writeFact(input, keyword, '', place.ownerLine, place.kind, place.below));
  return fixOf(input, 'addFact', data, [insertBelow(input, place.below, [line])]);
}
