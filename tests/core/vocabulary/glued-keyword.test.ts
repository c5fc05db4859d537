import { describe, expect, test } from 'vitest';
import { gluedKeyword } from '../../../src/core/vocabulary/glued-keyword.js';

describe('a keyword that runs into its value', () => {
  test.each([
    ['จุดสัมผัสทักแชต', 'touchpoint', 'จุดสัมผัส'],
    ['เป้าหมายธุรกิจเพิ่มยอดขาย', 'objective', 'เป้าหมายธุรกิจ'],
    ['เป้าหมายได้รองเท้า', 'goal', 'เป้าหมาย'],
    ['ระยะการพิจารณา', 'stage', 'ระยะ'],
    ['ขั้นทักแชตถามไซซ์', 'step', 'ขั้น'],
    ['ปัญหามาก ได้คำตอบวันถัดไป', 'pain', 'ปัญหา'],
    ['จุดสัมผัสLINE', 'touchpoint', 'จุดสัมผัส'],
    ['ช่องทางZalo', 'channel', 'ช่องทาง'],
    ['รู้สึก๒ กังวล', 'feels', 'รู้สึก'],
    ['รู้สึก2', 'feels', 'รู้สึก'],
    ['feels4 curious', 'feels', 'feels'],
    ['Wait1 d', 'wait', 'Wait'],
    ['chờ1 ngày', 'wait', 'chờ'],
    ['chờ1 ngày'.normalize('NFD'), 'wait', 'chờ'.normalize('NFD')],
  ])('%s begins with %s', (line, keyword, word) => {
    expect(gluedKeyword(line)).toEqual({ keyword, word, length: word.length });
  });

  test.each([
    // Other words, which begin with the letters of a keyword.
    'ทำไมไม่ตอบ',
    'ขั้นตอนต่อไป',
    'painful',
    'stages',
    'kênhmới',
    '🚲จุดสัมผัส',
    '',
    'จุดสัมผัส',
  ])('%j holds none', (line) => {
    expect(gluedKeyword(line)).toBeUndefined();
  });
});
