import { describe, expect, test } from 'vitest';
import { readChannels } from '../../../src/core/values/channels.js';
import { readDate } from '../../../src/core/values/date.js';
import { readEvidence } from '../../../src/core/values/evidence.js';
import { readFeels } from '../../../src/core/values/feels.js';
import { readLane } from '../../../src/core/values/lane.js';
import { readLeaves } from '../../../src/core/values/leaves.js';
import { splitList } from '../../../src/core/values/list.js';
import { readMetric } from '../../../src/core/values/metric.js';
import { readCount, readPercent } from '../../../src/core/values/number-value.js';
import { readDuration, secondsOf } from '../../../src/core/values/quantity.js';
import { readWait } from '../../../src/core/values/wait.js';
import { readLeadingWord } from '../../../src/core/values/words.js';

const codes = (reading: { faults: readonly { code: string }[] }): string[] => reading.faults.map((found) => found.code);

describe('feels', () => {
  test.each([
    ['4 curious', 4, 'curious', []],
    ['4', 4, '', []],
    ['4, curious', 4, 'curious', []],
    ['๒ ลังเล', 2, 'ลังเล', []],
    ['๔สนใจ', 4, 'สนใจ', []],
    ['3.5 unsure', 3.5, 'unsure', []],
    ['4/5 fine', 4, 'fine', []],
    ['+1 fine', 4, 'fine', []],
    ['-2', 1, '', []],
    ['0', 3, '', []],
    ['😡 done with it', 1, 'done with it', []],
    ['4,5 glad', 4.5, 'glad', ['number-ambiguous']],
    ['lo lắng', undefined, 'lo lắng', ['emotion-without-number']],
    ['purple', undefined, 'purple', []],
    ['9 great', undefined, '9 great', ['emotion-out-of-range']],
    ['+3', undefined, '+3', ['emotion-out-of-range']],
    ['8/10', undefined, '8/10', ['emotion-out-of-range']],
    ['2nd visit feels odd', undefined, '2nd visit feels odd', []],
  ])('%s', (text, score, words, expected) => {
    const reading = readFeels(text);
    expect([reading.score, reading.words, codes(reading)]).toEqual([score, words, expected]);
  });

  test('blames the number, not the line', () => {
    expect(readFeels('9 great').faults[0]).toMatchObject({ from: 0, to: 1, data: { found: '9' } });
  });
});

describe('numbers', () => {
  test.each([
    ['1800', 1800, []],
    ['๑๘๐๐', 1800, []],
    ['1,800', 1800, []],
    ['1 800', undefined, ['number-form']],
    ['many', undefined, ['number-form']],
    ['1.500', undefined, ['number-form']],
    ['-3', undefined, ['number-form']],
    ['12.5', undefined, ['number-form']],
  ])('a count: %s', (text, value, expected) => {
    const reading = readCount(text);
    expect([reading.value, codes(reading)]).toEqual([value, expected]);
  });

  test.each([
    ['20 %', 20, []],
    ['20', 20, ['percent-without-sign']],
    ['120 %', undefined, ['percent-range']],
  ])('a percentage: %s', (text, value, expected) => {
    const reading = readPercent(text);
    expect([reading.value, codes(reading)]).toEqual([value, expected]);
  });
});

describe('durations', () => {
  test.each([
    ['1 h 30 min', 5400],
    ['20-40 min', 1800],
    ['๒-๔ สัปดาห์', 1_814_400],
    ['2-3 ngày', 216_000],
    ['1d', 86_400],
    ['6 mo', 15_552_000],
  ])('%s', (text, seconds) => {
    const reading = readDuration(text);
    expect(codes(reading)).toEqual([]);
    expect(reading.duration && secondsOf(reading.duration)).toBe(seconds);
  });

  test.each(['soon', '3', '3 moons', 'half a year'])('%s is none', (text) => {
    expect(codes(readDuration(text))).toEqual(['duration-form']);
  });
});

describe('waits', () => {
  test.each([
    ['1 d not told', 86_400, false, ''],
    ['๓ วัน ไม่แจ้ง', 259_200, false, ''],
    ['1 ngày không báo', 86_400, false, ''],
    ['10 min, told by text', 600, true, 'by text'],
  ])('%s', (text, seconds, told, rest) => {
    const reading = readWait(text);
    expect([reading.duration && secondsOf(reading.duration), reading.told, reading.text]).toEqual([
      seconds,
      told,
      rest,
    ]);
    expect(codes(reading)).toEqual([]);
  });

  test('keeps what it cannot read', () => {
    const reading = readWait('about three days');
    expect(reading.text).toBe('about three days');
    expect(codes(reading)).toEqual(['duration-form', 'wait-without-told']);
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-22', '2026-11-22', []],
    ['2026-11', '2026-11', []],
    ['2026', '2026', []],
    ['๒๕๖๙-๑๑-๒๒', '2026-11-22', ['date-buddhist-era']],
    ['22/11/2026', '2026-11-22', ['date-form']],
    ['2026-02-30', undefined, ['date-form']],
    ['next week', undefined, ['date-form']],
  ])('%s', (text, date, expected) => {
    const reading = readDate(text);
    expect([reading.date, codes(reading)]).toEqual([date, expected]);
  });
});

describe('lists', () => {
  const items = (text: string): string[] => splitList(text).map((item) => text.slice(item.from, item.to));
  test.each([
    ['Sales, CRM', ['Sales', 'CRM']],
    ['Sales,, CRM,', ['Sales', 'CRM']],
    ['"Sales, north"; CRM', ['"Sales, north"', 'CRM']],
    ['แชต、โทรศัพท์，อีเมล', ['แชต', 'โทรศัพท์', 'อีเมล']],
    ['chat (LINE, Zalo), phone', ['chat (LINE, Zalo)', 'phone']],
    ['an "open, quote', ['an "open', 'quote']],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});

describe('channels', () => {
  test.each([
    ['social TikTok', [['social', 'TikTok', undefined]]],
    [
      'แชต LINE, โทรศัพท์',
      [
        ['chat', 'LINE', undefined],
        ['phone', '', undefined],
      ],
    ],
    ['tin nhắn Zalo', [['chat', 'Zalo', undefined]]],
    ['Dock physical', [[undefined, 'Dock', 'physical']]],
  ])('%s', (text, expected) => {
    expect(readChannels(text).channels.map(({ id, text: words, kind }) => [id, words, kind])).toEqual(expected);
  });

  test('names what it does not know', () => {
    expect(readChannels('app, pigeon').faults).toMatchObject([{ code: 'channel-unknown', from: 5, to: 11 }]);
  });
});

describe('metrics', () => {
  test.each([
    ['conversion 39 % target 45 %', 'conversion', 39, 45, undefined],
    ['Time to unlock 40 s target at most 20 s', 'Time to unlock', 40, 20, undefined],
    ['อัตราซื้อซ้ำ ๒๒ % เป้า ๓๐ %', 'อัตราซื้อซ้ำ', 22, 30, undefined],
    ['hài lòng 4.2 trước 3.9', 'hài lòng', 4.2, undefined, 3.9],
    ['Return within 7 days, 40 %', 'Return within 7 days', 40, undefined, undefined],
    ['aov 1290 THB', 'aov', 1290, undefined, undefined],
    ['aov ฿1290', 'aov', 1290, undefined, undefined],
    ['Opens the target page', 'Opens the target page', undefined, undefined, undefined],
    ['csat', 'csat', undefined, undefined, undefined],
    ['reviews 340 posts', 'reviews', 340, undefined, undefined],
  ])('%s', (text, name, value, target, before) => {
    const reading = readMetric(text);
    expect([reading.name, reading.value?.value, reading.target?.value, reading.before?.value]).toEqual([
      name,
      value,
      target,
      before,
    ]);
  });

  test('knows the scale of a known metric', () => {
    expect(codes(readMetric('nps 180'))).toEqual(['metric-out-of-range']);
    expect(codes(readMetric('csat 4.2/5'))).toEqual([]);
    expect(codes(readMetric('conversion 39 % target 45 d'))).toEqual(['metric-units']);
  });
});

describe('evidence, leaves, lanes, leading words', () => {
  test('reads evidence', () => {
    expect(readEvidence('interview 12 2026-09')).toMatchObject({
      kind: 'interview',
      count: 12,
      date: '2026-09',
      text: '',
    });
    expect(readEvidence('survey 2026')).toMatchObject({ kind: 'survey', date: '2026' });
    expect(readEvidence('khảo sát 240')).toMatchObject({ kind: 'survey', count: 240 });
    expect(codes(readEvidence('somebody said so'))).toEqual(['evidence-without-kind']);
  });

  test('reads leaves', () => {
    expect(readLeaves('12 % no bikes')).toMatchObject({ percent: 12, text: 'no bikes' });
    expect(readLeaves('๓๐๐ แพงไป')).toMatchObject({ count: 300, text: 'แพงไป' });
    expect(codes(readLeaves('130 % of them'))).toEqual(['percent-range']);
  });

  test('reads lanes', () => {
    expect(readLane('Key message - First ride free')).toMatchObject({ name: 'Key message', text: 'First ride free' });
    expect(codes(readLane('no separator'))).toEqual(['lane-without-name']);
  });

  test('reads a level only where it is one', () => {
    expect(readLeadingWord('level', 'high No reply')).toMatchObject({ word: 'high', rest: 5 });
    expect(readLeadingWord('level', 'highly odd').word).toBeUndefined();
    expect(readLeadingWord('level', '"High" fares').word).toBeUndefined();
    expect(readLeadingWord('level', 'มาก ไม่มีใครตอบ').word).toBe('high');
  });
});
