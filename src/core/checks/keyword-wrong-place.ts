import type { LineRecord } from '../reader/line-record.js';
import { rangeOfKeyword } from '../model/range.js';
import { specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput, Fix } from './check.js';
import { faultCheck, textOf } from './faults.js';
import { asideFix } from './notes.js';
import { eolOf, fixOf, insertBelow, recordOf, removeFact, replaceFix, textAt, writeFact } from './writing.js';

/** What people write in a persona, and the keyword that says it there. */
const IN_A_PERSONA: Partial<Record<KeywordId, KeywordId>> = {
  pain: 'worries',
  goal: 'wants',
  needs: 'wants',
  expects: 'wants',
  channel: 'uses',
  scenario: 'who',
  does: 'who',
};

/** A fact in a place that cannot take it would say something of the wrong thing, so it is kept as text and counts nowhere. */
export const keywordWrongPlace = faultCheck('keyword-wrong-place', 'error', (fault, input) => {
  const record = recordOf(input, fault.line);
  const place = textOf(fault, 'place');
  const data = { word: textOf(fault, 'word'), place };
  return record ? { data, fixes: [...betterFixes(input, record, place), asideFix(input, record)] } : { data };
});

/** Another keyword in a persona; a persona's fact that stands in a journey moves to the persona. */
function betterFixes(input: CheckInput, record: LineRecord, place: string): readonly Fix[] {
  const { keyword } = record;
  if (!keyword) return [];
  const meant = place === 'persona' ? IN_A_PERSONA[keyword] : undefined;
  if (meant) return [replaceFix(input, rangeOfKeyword(record), input.vocabulary.keywords[meant][0], 'preferred')];
  const isOfPersona = specOf(keyword).places.every((of) => of === 'persona');
  return isOfPersona && place !== 'catalogue' ? moveToPersona(input, record, keyword) : [];
}

function moveToPersona(input: CheckInput, record: LineRecord, keyword: KeywordId): readonly Fix[] {
  const persona = input.file.personas.findLast(
    ({ source, title }) => source && title !== '' && source.line < record.line,
  );
  if (!persona?.source) return [];
  const value = textAt(input, record.line, record.valueStart, record.valueEnd);
  const more = (record.more ?? []).map(({ line, length }) => textAt(input, line, 0, length));
  const line = [writeFact(input, keyword, value, persona.source.line, 'persona'), ...more].join(eolOf(input));
  const edits = [insertBelow(input, persona.lastLine, [line]), ...removeFact(input, record.line)];
  return [fixOf(input, 'moveTo', { place: persona.title }, edits, 'preferred')];
}
