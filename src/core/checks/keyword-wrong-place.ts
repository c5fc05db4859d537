import type { Journey, Persona } from '../model/journey.js';
import type { LineRecord } from '../reader/line-record.js';
import { rangeOfKeyword } from '../model/range.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultCheck, textOf } from './faults.js';
import { moveFact } from '../writing/moving.js';
import { asideFix } from './notes.js';
import { factDress, fixOf, recordOf, replaceFix } from '../writing/writing.js';
import type { PartKind } from '../writing/writing.js';

/** What people write in a persona, and the keyword to use there. */
const IN_A_PERSONA: Partial<Record<KeywordId, KeywordId>> = {
  expects: 'wants',
  channel: 'uses',
  scenario: 'who',
};

/** A fact where it is not allowed would be about the wrong thing, so it is kept as text and counts nowhere. */
export const keywordWrongPlace = faultCheck('keyword-wrong-place', 'error', (fault, input) => {
  const record = recordOf(input, fault.line);
  const place = textOf(fault, 'place');
  const belongs = record?.keyword ? specOf(record.keyword).places.join(' ') : 'journey';
  const data = { word: textOf(fault, 'word'), place, belongs };
  return record ? { data, fixes: [...betterFixes(input, record, place), asideFix(input, record)] } : { data };
});

/** Another keyword in a persona; otherwise the line moves to the part where it is allowed. */
function betterFixes(input: CheckInput, record: LineRecord, place: string): readonly Fix[] {
  const { keyword } = record;
  if (!keyword || isBlockKeyword(keyword)) return [];
  const meant = place === 'persona' ? IN_A_PERSONA[keyword] : undefined;
  const choice = keyword === 'scenario' ? undefined : 'preferred';
  if (meant) return [replaceFix(input, rangeOfKeyword(record), input.vocabulary.keywords[meant][0], choice)];
  const { places } = specOf(keyword);
  if (places.every((of) => of === 'persona')) return moveTo(input, record, keyword, 'persona', input.file.personas);
  if (places.includes('journey')) return moveTo(input, record, keyword, 'journey', input.file.journeys);
  const below = place === 'journey' ? input.file.journeys.flatMap(({ stages }) => stages) : [];
  return places.includes('stage')
    ? moveTo(
        input,
        record,
        keyword,
        'stage',
        below.filter(({ source }) => source && source.line > record.line),
      )
    : [];
}

/** Moves a line to the end of the head of a part: the only one, otherwise the nearest, preferably above. */
function moveTo(
  input: CheckInput,
  record: LineRecord,
  keyword: KeywordId,
  kind: PartKind,
  parts: readonly Pick<Journey | Persona, 'source' | 'title'>[],
): readonly Fix[] {
  const written = parts.filter(({ source, title }) => source && title !== '');
  const above = kind === 'persona' ? written.findLast(({ source }) => source && source.line < record.line) : undefined;
  const part = above ?? written.find(({ source }) => source && source.line > record.line) ?? written.at(-1);
  if (!part?.source) return [];
  const head = headOf(input, part.source.line);
  if (specOf(keyword).repeat === 'once' && head.some((line) => line.keyword === keyword)) return [];
  const below = head.at(-1)?.lastLine ?? part.source.lastLine;
  const edits = moveFact(input, record, below, factDress(input, part.source.line, kind));
  return [fixOf(input, 'moveTo', { place: part.title }, edits, written.length === 1 ? 'preferred' : undefined)];
}

/** The facts of a part before the next opener. */
function headOf(input: CheckInput, line: number): readonly LineRecord[] {
  const head: LineRecord[] = [];
  for (let at = line + 1; at < input.lines.length; at++) {
    const record = input.lines[at];
    if (!record?.keyword) continue;
    if (isBlockKeyword(record.keyword)) break;
    head.push(record);
  }
  return head;
}
