import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import type { JsonDocument } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';

const EMPTY = toJson(readModel('journey: J').file);
const english = vocabularyOf('en');

/** The canonical text of one fact line, without the journey above it. */
function canonical(line: string): string {
  return toText(toJson(readModel(`journey: J\n${line}`).file), english).replace(/^journey: J\n/u, '');
}

/** A model that no file made: what another program may pass in. */
function journeyWith(facts: Partial<JsonDocument['journeys'][number]>): JsonDocument {
  const [journey] = EMPTY.journeys;
  if (!journey) throw new Error('The text holds a journey.');
  return { ...EMPTY, journeys: [{ ...journey, ...facts }] };
}

describe('the canonical text of a value', () => {
  test.each([
    ['feels: +1 glad', 'feels: 4 glad'],
    ['feels: 4, 500 baht is cheap', 'feels: 4, 500 baht is cheap'],
    ['feels: 4, /5 of it', 'feels: 4, /5 of it'],
    ['pain: high, , then', 'pain: high, , then'],
    ['wait: 1 h, 30 min told', 'wait: 1 h, 30 min told'],
    ['leaves: 300, 500 baht', 'leaves: 300, 500 baht'],
    ['evidence: survey 12, 500 letters', 'evidence: survey 12, 500 letters'],
    ['evidence: survey 240 2569-05', 'evidence: survey 240 2026-05'],
    ['lane: Row:', 'lane: Row:'],
    ['lane: Row – text', 'lane: Row - text'],
    ['owner: a (b\nowner: c) d', 'owner: a (b\n  owner: c) d'],
    ['owner: Sales\nowner: CRM', 'owner: Sales, CRM'],
    ['metric: nps 40 before 20 target > 50', 'metric: nps, 40 target at least 50 before 20'],
    ['metric: Return within 7 days, 40 %', 'metric: Return within 7 days, 40 %'],
    ['people: 1000000000000000000000', 'people: 1000000000000000000000'],
    ['metric: rare 0.0000001', 'metric: rare, 0.0000001'],
  ])('%j is %j', (line, expected) => {
    expect(canonical(line)).toBe(`  ${expected}\n`);
  });

  test('keeps the meaning of words that a level would be read from', () => {
    const text = toText(journeyWith({ pain: [{ text: 'high fares', impact: [] }] }), english);
    expect(text).toBe('journey: J\n  pain: "high fares"\n');
    expect(readModel(text).file.journeys[0]?.pain[0]?.level).toBeUndefined();
  });

  test('writes a value that came without words', () => {
    const document = journeyWith({
      people: { text: '', value: 5 },
      state: { text: '', value: 'actual' },
      lasts: { text: '', duration: [{ from: 2, to: 3, unit: 'd' }] },
    });
    expect(toText(document, vocabularyOf('vi'))).toBe(
      'hành trình: J\n  trạng thái: thực tế\n  số người: 5\n  kéo dài: 2-3 ngày\n',
    );
  });

  test('never lets a text begin a line of its own', () => {
    const text = toText(journeyWith({ title: 'A\nstage: x', note: [{ text: 'a\rstage: y\r\nstep: z' }] }), english);
    expect(text).toBe('journey: A stage: x\n  note: a\n    ... stage: y\n    ... step: z\n');
  });

  test('parts a value that begins with a colon from a keyword without one', () => {
    const text = toText(journeyWith({ goal: [{ text: ': so' }] }), vocabularyOf('th'));
    expect(readModel(text).file.journeys[0]?.goal[0]?.text).toBe(': so');
  });

  test('translates devices like all fixed words', () => {
    const document = toJson(readModel('journey: J\ndevice: mobile, toaster').file);
    expect(toText(document, vocabularyOf('th'), 'in the language')).toBe('เส้นทาง J\n  อุปกรณ์ มือถือ, toaster\n');
  });
});
