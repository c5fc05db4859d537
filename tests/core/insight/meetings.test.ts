import { expect, test } from 'vitest';
import { areTold, meetingsOf } from '../../../src/core/insight/meetings.js';
import { touchpointCards } from '../../../src/core/insight/touchpoint-cards.js';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import type { Step } from '../../../src/core/model/journey.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { readModel } from '../../../src/language/read-model.js';

/** `t` and `c` with a name are a touchpoint and a channel; `c:a,b` are two channels of one line. */
function textOf(order: string, language: 'en' | 'th' | 'vi'): string {
  const { keywords } = vocabularyOf(language);
  const lines = order.split(' ').map((word) => {
    const keyword = word.startsWith('t') ? 'touchpoint' : 'channel';
    return `${keywords[keyword][0]}: ${word.replace('c:', '')}`;
  });
  return [`${keywords.step[0]}: s`, ...lines].join('\n');
}

function stepOf(text: string): Step {
  const step = readModel(text).file.journeys[0]?.stages[0]?.steps[0];
  if (!step) throw new Error('The text has no step.');
  return step;
}

const pairs = (step: Step): string =>
  meetingsOf(step)
    .map(({ touchpoint, channels }) => `${touchpoint?.text ?? '-'}${channels.map(({ text }) => text).join('+')}`)
    .join(' ');

const TABLE = [
  ['t1 c1 t2 c2', 't1c1 t2c2'],
  ['t1 c1 t2 c2 c3', 't1c1 t2c2+c3'],
  ['t1 c:c1,c2 t2 c3', 't1c1+c2 t2c3'],
  ['t1 c1 c2 t2', 't1c1+c2 t2'],
  ['t1 c1 t2', 't1c1 t2'],
  ['t1 t2 c1 t3 c2', 't1 t2c1 t3c2'],
  ['t1 c1 c2', 't1c1+c2'],
  ['t1 c1', 't1c1'],
  // One list after the other is read as before.
  ['t1 t2 c1', 't1c1 t2c1'],
  ['t1 t2 c1 c2', 't1c1 t2c2'],
  ['t1 t2 c1 c2 c3', '-c1 -c2 -c3 t1 t2'],
  ['c1 t1', 't1c1'],
  ['c1 t1 c2 t2', 't1c1 t2c2'],
  ['c1 c2 t1', '-c1 -c2 t1'],
  ['c1 t1 t2', 't1c1 t2c1'],
  ['t1', 't1'],
  ['c1', '-c1'],
] as const;

test.each(TABLE)('%s belong together as %s', (order, expected) => {
  for (const language of HUMAN_LANGUAGES) {
    const text = textOf(order, language);
    expect(pairs(stepOf(text))).toBe(expected);
    // Nothing of it is lost in JSON, or in the text that is written from that.
    const written = toText(toJson(readModel(text).file), vocabularyOf(language));
    expect(pairs(stepOf(written))).toBe(expected);
    expect(toJson(readModel(written).file)).toEqual(toJson(readModel(text).file));
  }
});

test('a card stands for each channel of a touchpoint, and for a touchpoint without one', () => {
  const { journeys } = readModel(textOf('t1 c:c1,c2 t2', 'en')).file;
  const cards = journeys.flatMap((journey) => touchpointCards(journey));
  expect(cards.map(({ touchpoint, channel }) => [touchpoint?.text, channel?.text])).toEqual([
    ['t1', 'c1'],
    ['t1', 'c2'],
    ['t2', undefined],
  ]);
});

test.each([
  ['t1 c1 t2 c2', true],
  ['t1 t2 c1 c2', true],
  ['t1 c1 c2', false],
  ['t1 t2 c1', false],
  ['t1 t2 c1 c2 c3', false],
] as const)('words must tell the channels of %s apart: %s', (order, expected) => {
  expect(areTold(stepOf(textOf(order, 'en')))).toBe(expected);
});
