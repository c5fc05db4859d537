import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import { readJson } from '../../../src/core/interchange/read-json.js';
import { jsonFaultText } from '../../../src/core/vocabulary/all-json-words.js';
import { readModel } from '../../../src/language/read-model.js';

const TEXT =
  'journey: J\n  goal: G\n  leaves: 5 late\nstage: S\nstep: A\n  feels: 4 fine\n  pain: high P\n  idea: I\n  metric: nps 40';
const json = (): string => JSON.stringify(toJson(readModel(TEXT).file));
const messages = (text: string): string[] => readJson(text).faults.map((fault) => jsonFaultText(fault, 'en'));

describe('reading JSON', () => {
  test('gives the model that was written, past a byte order mark', () => {
    expect(readJson(`\ufeff${json()}`).document?.journeys[0]?.stages[0]?.steps[0]?.feels).toEqual([
      { score: 4, text: 'fine' },
    ]);
  });

  test.each([
    ['no JSON', '{ "journeys": [', '$: This is not JSON text.'],
    ['another kind of file', '[]', '$: A value of type "object" must be here, but this is of type "array".'],
    ['null', 'null', '$: A value of type "object" must be here, but this is of type "null".'],
  ])('says what is wrong with %s', (_name, text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test.each([
    [
      'a score of 9',
      '"score":4',
      '"score":9',
      '$.journeys[0].stages[0].steps[0].feels[0].score: 9 is outside the range 1 to 5.',
    ],
    [
      'a score of 0',
      '"score":4',
      '"score":0',
      '$.journeys[0].stages[0].steps[0].feels[0].score: 0 is outside the range 1 to 5.',
    ],
    [
      'fewer than no people',
      '"leaves":[{"count":5',
      '"leaves":[{"count":-5',
      '$.journeys[0].leaves[0].count: -5 must be at least 0.',
    ],
    [
      'a number in quotes',
      '"score":4',
      '"score":"4"',
      '$.journeys[0].stages[0].steps[0].feels[0].score: A value of type "number" must be here, but this is of type "string".',
    ],
    [
      'an unknown level',
      '"level":"high"',
      '"level":"huge"',
      '$.journeys[0].stages[0].steps[0].pain[0].level: "huge" is not one of: high, medium, low.',
    ],
    [
      'a half idea',
      '"painsAbove":1',
      '"painsAbove":0.5',
      '$.journeys[0].stages[0].steps[0].idea[0].painsAbove: A value of type "integer" must be here, but this is of type "number".',
    ],
    [
      'an idea below pains that are not there',
      '"painsAbove":1',
      '"painsAbove":2',
      '$.journeys[0].stages[0].steps[0].idea[0].painsAbove: The number of pains above this idea must be 0 to 1, not 2.',
    ],
    [
      'a property of its own',
      '"title":"J"',
      '"title":"J","my note":1',
      '$.journeys[0]["my note"]: No property "my note" is known here.',
    ],
    ['a missing list', '"personas":[],', '', '$: The property "personas" is missing.'],
    [
      'a prototype',
      '"title":"J"',
      '"title":"J","__proto__":{}',
      '$.journeys[0].__proto__: No property "__proto__" is known here.',
    ],
    [
      'a unit of no kind',
      '"value":{"from":40}',
      '"value":{"from":40,"unit":{"kind":"mass"}}',
      '$.journeys[0].stages[0].steps[0].metric[0].value.unit.kind: "mass" is not one of: percent, currency, duration, outOf, word.',
    ],
  ])('names the place of %s', (_name, right, wrong, message) => {
    expect(json()).toContain(right);
    expect(messages(json().replace(right, wrong))).toEqual([message]);
  });

  test('speaks three languages', () => {
    const [fault] = readJson('{').faults;
    if (!fault) throw new Error('A half text is no JSON.');
    expect(jsonFaultText(fault, 'th')).toBe('$: ข้อความนี้ไม่ใช่ JSON');
    expect(jsonFaultText(fault, 'vi')).toBe('$: Đây không phải là văn bản JSON.');
  });

  test('names no more faults than anybody reads, however many there are', () => {
    expect(
      readJson(JSON.stringify({ journeys: Array.from({ length: 10_000 }, () => 1), personas: [], catalogues: [] }))
        .faults,
    ).toHaveLength(50);
  });

  test.each([
    '['.repeat(100_000),
    `{"journeys":${'['.repeat(50_000)}${']'.repeat(50_000)},"personas":[],"catalogues":[]}`,
  ])('is not led into the depth of a hostile text', (text) => {
    expect(readJson(text).faults).toHaveLength(1);
  });
});
