import type { Fault } from '../model/journey.js';
import type { LineRecord } from '../reader/line-record.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultsOf, numberOf, rangeOfFault, textOf } from './faults.js';
import { mistypedKeyword } from '../vocabulary/nearest.js';
import type { MistypedKeyword } from '../vocabulary/nearest.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import { keywordBelow } from '../reader/openers.js';
import { valueText } from '../reader/read-lines.js';
import { nameKey } from '../references/name-key.js';
import { namesMeant } from './names-meant.js';
import { factsBelow, mayStand, takesFactsBelow, wouldRepeat } from './standing.js';
import { fixOf, recordOf, replaceFix, textAt } from '../writing/writing.js';

/**
 * A sentence that was wrapped onto a line of its own may begin with a keyword: `for 3 days nothing came`. Its words alone cannot
 * be told from a fact, but an author who writes colons writes them everywhere. The line is read as the fact.
 */
export const colonHabit: Check = {
  code: 'colon-habit',
  severity: 'warning',
  find: (input) => faultsOf(input.file, 'colon-habit').map((fault) => toFinding(input, fault)),
};

/** The nearest line above that has a keyword of its own. */
function lineAbove(input: CheckInput, line: number): number {
  let at = line - 1;
  while (at >= 0 && input.lines[at]?.kind !== 'keyword') at--;
  return at;
}

function toFinding(input: CheckInput, fault: Fault): Finding {
  const record = recordOf(input, fault.line);
  const start = { line: fault.line, character: fault.start };
  const goOn = fixOf(input, 'goOn', {}, [{ range: { start, end: start }, newText: '... ' }]);
  return {
    message: input.vocabulary.messages.problem['colon-habit']({
      word: textOf(fault, 'word'),
      extra: numberOf(fault, 'extra') > 0,
    }),
    range: rangeOfFault(fault),
    fixes: record ? [...asFact(input, record), ...(mayGoOn(input, record) ? [goOn] : [])] : [],
  };
}

/**
 * Only words continue over lines: those of a text, and those of a journey's or step's title that nothing refers to. A number or a
 * choice does not. If the line opens a part, what is below it would then belong to the part above, and must be allowed there.
 */
function mayGoOn(input: CheckInput, record: LineRecord): boolean {
  const { line, lastLine, keyword } = record;
  const above = recordOf(input, lineAbove(input, line));
  const form = above?.keyword && specOf(above.keyword).form;
  const opens = keyword !== undefined && isBlockKeyword(keyword);
  if (form === 'title') {
    return !opens && (above?.keyword === 'journey' || above?.keyword === 'step') && !isReferredTo(input, above);
  }
  if (form !== 'text' && form !== 'levelText') return false;
  if (!opens) return !takesFactsBelow(input, record);
  if (isReferredTo(input, record)) return false;
  const below = keywordBelow(input.lines, lastLine)?.keyword;
  if (keyword === 'persona' || keyword === 'catalogue') {
    return below === undefined || (isBlockKeyword(below) && below !== 'stage');
  }
  return factsBelow(input, lastLine).every((fact) => mayStand(input, fact, line) && !wouldRepeat(input, fact, line));
}

function isReferredTo(input: CheckInput, record: LineRecord | undefined): boolean {
  return record !== undefined && namesMeant(input.file).has(nameKey(valueText(input.text, record)));
}

/** Adds the colon, or removes it where the line above has none. */
function asFact(input: CheckInput, record: LineRecord): readonly Fix[] {
  const { line, keywordStart, keywordEnd, valueStart } = record;
  const at = { line, character: keywordEnd };
  const longer = record.colon ? undefined : longerWord(input, record);
  if (longer) {
    const start = { line, character: keywordStart };
    const end = { line, character: keywordStart + longer.length };
    return [replaceFix(input, { start, end }, longer.spelling, 'preferred')];
  }
  if (!record.colon) return [fixOf(input, 'addColon', {}, [{ range: { start: at, end: at }, newText: ':' }])];
  // The next colon would be the one between keyword and value.
  if (/^[:\uff1a]/u.test(textAt(input, line, valueStart, record.valueEnd))) return [];
  const word = input.text.slice(record.offset + keywordStart, record.offset + keywordEnd);
  const range = { start: { line, character: keywordStart }, end: { line, character: valueStart } };
  return [replaceFix(input, range, `${word} `)];
}

/** People write `pain points:` for `pain:`; it is not a pain called "points:". */
function longerWord(
  input: CheckInput,
  { line, keywordStart, keywordEnd, valueEnd }: LineRecord,
): MistypedKeyword | undefined {
  const text = textAt(input, line, keywordStart, valueEnd);
  const found = mistypedKeyword(text, input.vocabulary);
  const isLonger = found !== undefined && keywordStart + found.length > keywordEnd;
  // With nothing behind the colon, the longer keyword would say nothing.
  return isLonger && /^\s*[:\uff1a]\s*[^\s:\uff1a]/u.test(text.slice(found.length)) ? found : undefined;
}
