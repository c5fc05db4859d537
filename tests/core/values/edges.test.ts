import { describe, expect, test } from 'vitest';
import { readChannels } from '../../../src/core/values/channels.js';
import { splitList } from '../../../src/core/values/list.js';
import { readMetric } from '../../../src/core/values/metric.js';
import { scanNumber } from '../../../src/core/values/number.js';
import { readNumber } from '../../../src/core/values/number-value.js';

describe('numbers', () => {
  test('have no minus zero, which JSON cannot say', () => {
    expect(Object.is(scanNumber('-0', 0)?.value, 0)).toBe(true);
  });

  test('that are beyond counting are not counted', () => {
    expect(readNumber('9'.repeat(400))).toMatchObject({ faults: [{ code: 'number-form' }] });
    expect(readNumber('9'.repeat(400)).value).toBeUndefined();
    expect(readNumber(`${'9'.repeat(400)}.5`).value).toBeUndefined();
  });
});

describe('lists', () => {
  test('have no invisible characters behind their items, as no value has', () => {
    expect(splitList('a\u200b, b, \u200b').map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [4, 5],
    ]);
  });
});

describe('channels', () => {
  test.each(['app digital', 'app\u3000digital', 'app\tdigital', 'app\u00a0digital'])(
    'know the kind behind any blank: %j',
    (text) => {
      expect(readChannels(text).channels).toMatchObject([{ id: 'app', kind: 'digital', text: '' }]);
    },
  );
});

describe('metrics', () => {
  test.each(['visitors 1 800', 'visitors 1 800 đ', 'aov $1 800', 'x 5 target 1 800', 'x 3 target 1 800 before 5'])(
    'count nothing of %j',
    (text) => {
      const { name, value, target, before, faults } = readMetric(text);
      expect({ name, value, target, before }).toEqual({
        name: text,
        value: undefined,
        target: undefined,
        before: undefined,
      });
      expect(faults.map(({ code }) => code)).toEqual(['number-form']);
    },
  );

  test('keep a comma behind a name apart from one in a number', () => {
    expect(readMetric('week 4, 500')).toMatchObject({ name: 'week 4', value: { value: 500 }, faults: [] });
    expect(readMetric('defects 2,5 %')).toMatchObject({
      name: 'defects',
      value: { value: 2.5, unit: { kind: 'percent' } },
      faults: [{ code: 'number-ambiguous' }],
    });
  });

  test('read a range with blanks round its dash', () => {
    expect(readMetric('delay 2 - 3 d')).toMatchObject({
      name: 'delay',
      value: { value: 2, upTo: 3, unit: { kind: 'duration', unit: 'd' } },
    });
  });

  test('keep a second target in sight', () => {
    expect(readMetric('x 5 target 6 target 7')).toMatchObject({
      name: 'x 5 target',
      value: { value: 6 },
      target: { value: 7 },
    });
  });
});
