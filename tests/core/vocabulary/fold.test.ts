import { describe, expect, test } from 'vitest';
import { foldExact, foldLoose } from '../../../src/core/vocabulary/fold.js';

describe('foldExact', () => {
  test.each([
    ['goes to', 'goes to'],
    ['Goes  To', 'goes to'],
    [' feels\t', 'feels'],
    ['goes\u00a0to', 'goes to'],
    ['goes\u3000to', 'goes to'],
    ['', ''],
    ['   ', ''],
    ['ĐIỂM CHẠM', 'điểm chạm'],
    ['điểm chạm'.normalize('NFD'), 'điểm chạm'],
    ['ทำ\u200bไม', 'ทำไม'],
    ['\ufeffขั้น', 'ขั้น'],
    ['จุด\u00adสัมผัส\u2060', 'จุดสัมผัส'],
    ['ท\u0e4d\u0e32', 'ทำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['เเนวทาง', 'แนวทาง'],
    ['e\u200b\u0301', 'é'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldExact(text)).toBe(folded);
  });

  test('keeps tone marks', () => {
    expect(foldExact('ขั้น')).not.toBe(foldExact('ขัน'));
    expect(foldExact('kênh')).not.toBe(foldExact('kenh'));
  });

  test('changes nothing when it is done again', () => {
    for (const text of ['A  b', 'เเ\u200bก ', 'ĐIỂM', 'ท\u0e4d\u0e32', '\u0301a']) {
      expect(foldExact(foldExact(text))).toBe(foldExact(text));
    }
  });
});

describe('foldLoose', () => {
  test.each([
    ['kênh', 'kenh'],
    ['Đi tới', 'di toi'],
    ['cảm xúc'.normalize('NFD'), 'cam xuc'],
    ['café', 'cafe'],
    ['ขั้น', 'ขัน'],
    ['เฉย ๆ', 'เฉย ๆ'],
    ['ทำ', 'ทำ'],
    ['ไม่แจ้ง', 'ไมแจง'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldLoose(text)).toBe(folded);
  });

  test('keeps the vowels of Thai and marks on other letters', () => {
    expect(foldLoose('ปัญหา')).toBe('ปัญหา');
    expect(foldLoose('ガ'.normalize('NFC'))).toBe('ガ'.normalize('NFC'));
  });
});
