import { describe, expect, test } from 'vitest';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { KEYWORD_IDS } from '../../../src/core/vocabulary/keyword.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import {
  distanceWithin,
  mistypedKeyword,
  nearest,
  nearestKeyword,
  nearestWord,
} from '../../../src/core/vocabulary/nearest.js';

describe('mistypedKeyword', () => {
  test.each<[string, HumanLanguage, string, number]>([
    ['felings: 3', 'en', 'feels', 7],
    ['felings 3 worried', 'en', 'feels', 7],
    ['จุดสมผัส หน้าสินค้า', 'th', 'จุดสัมผัส', 8],
    ['diem cham: Trang chủ', 'vi', 'điểm chạm', 9],
    ['diem cham Trang chủ', 'vi', 'điểm chạm', 9],
    ['muc tieu kinh doanh tăng', 'vi', 'mục tiêu kinh doanh', 19],
    ['pain point: no bike', 'en', 'pain', 10],
    ['phase Awareness', 'en', 'stage', 5],
    ['phase Awareness', 'vi', 'giai đoạn', 5],
    ['ขั้นตอน จ่ายเงิน', 'th', 'ขั้น', 7],
    ['stpe: Pays', 'en', 'step', 4],
    ['goesto: Riding', 'en', 'goes to', 6],
    ['KPI: 3', 'en', 'metric', 3],
    ['moment of truth: Pays', 'en', 'moment', 15],
    ['ความสำคัญ ๑๑', 'th', 'สำคัญ', 9],
    ['ความพึงพอใจ ๓', 'th', 'พอใจ', 11],
    ['mức độ hài lòng: 3', 'vi', 'hài lòng', 15],
  ])('reads %j in %s as %s', (line, language, spelling, length) => {
    expect(mistypedKeyword(line, vocabularyOf(language))).toMatchObject({ spelling, length });
  });

  test.each([
    'The customer arrives',
    'Then he pays',
    'It was raining',
    'x',
    '',
    '???',
    '1234',
    'ลูกค้าเดินเข้ามาในร้านแล้วถามหาพนักงาน',
    'a'.repeat(100_000),
  ])('leaves %.40j alone', (line) => {
    for (const vocabulary of VOCABULARIES) expect(mistypedKeyword(line, vocabulary)).toBeUndefined();
  });
});

describe('names of several words', () => {
  test.each([
    ['gặp trực tiếp', 'Phát trực tiếp', undefined],
    ['phat truc tiep', 'Phát trực tiếp', 'Phát trực tiếp'],
    ['phase one', 'phase two', undefined],
    ['mesage inqury', 'message inquiry', 'message inquiry'],
    ['searchresult', 'search result', 'search result'],
    ['หน้า สินคา', 'หน้า สินค้า', 'หน้า สินค้า'],
  ])('%j, where %j is known: %j', (word, known, expected) => {
    expect(nearest(word, [known])).toBe(expected);
  });
});

describe('nearestKeyword', () => {
  test('finds every keyword again that lost one of its letters', () => {
    for (const vocabulary of VOCABULARIES) {
      const long = KEYWORD_IDS.filter((keyword) => vocabulary.keywords[keyword][0].length >= 8);
      const missed = long.filter((keyword) => {
        const spelling = vocabulary.keywords[keyword][0];
        return nearestKeyword(spelling.slice(0, 4) + spelling.slice(5), vocabulary) !== keyword;
      });
      expect(missed).toEqual([]);
    }
  });

  test('prefers what people mean to what it looks like', () => {
    expect(nearestKeyword('status', vocabularyOf('en'))).toBe('state');
    expect(nearestKeyword('trigger', vocabularyOf('en'))).toBe('scenario');
    expect(nearestKeyword('severity', vocabularyOf('en'))).toBe('impact');
    expect(nearestKeyword('ความรู้สึก', vocabularyOf('th'))).toBe('feels');
  });
});

describe('nearest', () => {
  test('allows a third of the letters to differ, and no more', () => {
    expect(nearest('Awarness', ['Advocacy', 'Awareness'])).toBe('Awareness');
    expect(nearest('Polly', ['Ploy', 'Ngọc'])).toBeUndefined();
    expect(nearest('Poly', ['Ploy', 'Ngọc'])).toBe('Ploy');
    expect(nearest('Ngoc', ['Ploy', 'Ngọc'])).toBe('Ngọc');
    expect(nearest('', ['Ploy'])).toBeUndefined();
    expect(nearest('Ploy', [])).toBeUndefined();
  });

  test('prefers the same start on a tie', () => {
    expect(nearest('marten', ['garten', 'marted'])).toBe('marted');
  });

  test('finds fixed words of all languages', () => {
    expect(nearestWord('level', 'hihg')).toBe('high');
    expect(nearestWord('level', 'thap')).toBe('thấp');
    expect(nearestWord('channel', 'Websit')).toBe('Website');
    expect(nearestWord('touchpoint', 'แกะกลอง')).toBe('แกะกล่อง');
  });
});

describe('distanceWithin', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['step', 'stpe', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['same', 'same', 0],
  ])('from %j to %j is %i', (left, right, distance) => {
    expect(distanceWithin(left, right, 100)).toBe(distance);
    expect(distanceWithin(right, left, 100)).toBe(distance);
  });

  test('stops early with a number above the limit', () => {
    expect(distanceWithin('completely', 'different', 2)).toBeGreaterThan(2);
  });
});
