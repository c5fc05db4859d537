import { describe, expect, test } from 'vitest';
import { readLines, valueText } from '../../../src/core/reader/read-lines.js';

/** One line a record: kind, keyword, mark for a colon, value. */
function read(text: string): string[] {
  return readLines(text).map((line) => {
    const value =
      line.kind === 'keyword'
        ? valueText(text, line)
        : text.slice(line.offset + line.valueStart, line.offset + line.valueEnd);
    return `${line.kind} ${line.keyword ?? '-'}${line.colon ? ':' : ''} |${value}|`;
  });
}

describe('a line', () => {
  test.each([
    ['step: Pays', 'keyword step: |Pays|'],
    ['  STEP : Pays  ', 'keyword step: |Pays|'],
    ['step：Pays', 'keyword step: |Pays|'],
    ['step Pays', 'keyword step |Pays|'],
    ['step', 'keyword step ||'],
    ['step:', 'keyword step: ||'],
    ['step:   ', 'keyword step: ||'],
    ['goes to: end', 'keyword goesTo: |end|'],
    ['goes\u00a0 to: end', 'keyword goesTo: |end|'],
    ['steps: Pays', 'unknown - |steps: Pays|'],
    ['ขั้น จ่ายเงิน', 'keyword step |จ่ายเงิน|'],
    ['ขั้นตอน จ่ายเงิน', 'unknown - |ขั้นตอน จ่ายเงิน|'],
    ['เป้าหมายธุรกิจ เรียนรู้', 'keyword objective |เรียนรู้|'],
    ['เป้าหมาย ถึงบ้าน', 'keyword goal |ถึงบ้าน|'],
    ['ทำ\u200bไม ถึงช้า', 'unknown - |ทำ\u200bไม ถึงช้า|'],
    ['เเนวทาง ลดคิว', 'keyword idea |ลดคิว|'],
    ['mục tiêu kinh doanh: tìm hiểu', 'keyword objective: |tìm hiểu|'],
    ['mục tiêu: về nhà', 'keyword goal: |về nhà|'],
    ['GIAI ĐOẠN: Nhận biết', 'keyword stage: |Nhận biết|'],
    ['điểm đau: cao Chờ lâu'.normalize('NFD'), `keyword pain: |${'cao Chờ lâu'.normalize('NFD')}|`],
    ['- step: Pays', 'keyword step: |Pays|'],
    ['• step: Pays', 'keyword step: |Pays|'],
    ['1. step: Pays', 'keyword step: |Pays|'],
    ['๑) ขั้น จ่ายเงิน', 'keyword step |จ่ายเงิน|'],
    ['-step: Pays', 'unknown - |-step: Pays|'],
    ['\ufeffjourney: J', 'keyword journey: |J|'],
    ['- // step: Pays', 'comment - |// step: Pays|'],
    ['- ... more', 'more - |more|'],
    ['// step: Pays', 'comment - |// step: Pays|'],
    ['pain points: slow', 'unknown - |pain points: slow|'],
    ['PAIN  Points：slow', 'unknown - |PAIN  Points：slow|'],
    ['- pain point slow', 'unknown - |- pain point slow|'],
    ['pain pointless queue', 'keyword pain |pointless queue|'],
    ['pain: points: slow', 'keyword pain: |points: slow|'],
    ['moment of truth: the bill', 'unknown - |moment of truth: the bill|'],
    ['moment of joy', 'keyword moment |of joy|'],
    ['journey map: Buy', 'unknown - |journey map: Buy|'],
    ['journey map reading for hikers', 'keyword journey |map reading for hikers|'],
    ['stage name: Buy', 'unknown - |stage name: Buy|'],
    ['stage name the price', 'keyword stage |name the price|'],
    ['nghĩ gì: trễ quá', 'unknown - |nghĩ gì: trễ quá|'],
    ['nghĩ gì: trễ quá'.normalize('NFD'), `unknown - |${'nghĩ gì: trễ quá'.normalize('NFD')}|`],
    ['nghĩ gì mà lâu thế', 'keyword thinks |gì mà lâu thế|'],
    ['khoảnh khắc sự thật hoá đơn', 'keyword moment |sự thật hoá đơn|'],
    ['khoảnh khắc quyết định mua', 'keyword moment |quyết định mua|'],
    ['ปัญหาที่พบ คิวยาว', 'unknown - |ปัญหาที่พบ คิวยาว|'],
    ['', 'blank - ||'],
    ['\u200b\u3000', 'blank - ||'],
    ['<<<<<<< HEAD', 'conflict - |<<<<<<< HEAD|'],
    ['=======', 'unknown - |=======|'],
  ])('%j is read', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test('a table below an empty line is not the rest of the fact above', () => {
  const table = '| Stage | Goal |\n|---|---|\n| Discover | Find |';
  for (const keyword of ['does', 'ทำ', 'làm']) {
    expect(read(`${keyword}: x\n\n${table}\n${keyword}: y`).map((line) => line.split(' ')[0])).toEqual([
      'keyword',
      'blank',
      'unknown',
      'unknown',
      'unknown',
      'keyword',
    ]);
  }
  // Directly below its line, or after dots, a value goes on as before.
  expect(read('does: x\n| y\n\n... z').map((line) => line.split(' ')[0])).toEqual(['keyword', 'more', 'blank', 'more']);
});

describe('line breaks', () => {
  test.each(['\n', '\r\n', '\r'])('%j parts lines', (lineBreak) => {
    expect(read(['step: A', '', 'does: B', ''].join(lineBreak))).toEqual([
      'keyword step: |A|',
      'blank - ||',
      'keyword does: |B|',
      'blank - ||',
    ]);
  });
});

describe('continuation', () => {
  test('joins lines with their break, past blanks and comments', () => {
    const text = 'does: one\n...two\n\n// aside\n  | three\n… four';
    const [head] = readLines(text);
    expect(head && valueText(text, head)).toBe('one\ntwo\nthree\nfour');
    expect(head?.lastLine).toBe(5);
    expect(head?.lastEnd).toBe(6);
  });

  test('stands alone with nothing above', () => {
    expect(read('... lost')).toEqual(['more - |lost|']);
  });
});

describe('conflict marks', () => {
  test('are the four that git writes', () => {
    const text = '<<<<<<< HEAD\nstep: A\n||||||| base\nstep: B\n=======\nstep: C\n>>>>>>> branch\n=======';
    expect(readLines(text).map((line) => line.kind)).toEqual([
      'conflict',
      'keyword',
      'conflict',
      'keyword',
      'conflict',
      'keyword',
      'conflict',
      'unknown',
    ]);
  });
});

describe('ranges', () => {
  test('count UTF-16 units from the start of the line', () => {
    const [line] = readLines('  รู้สึก ๒ 😊');
    expect(line).toMatchObject({ keywordStart: 2, keywordEnd: 8, valueStart: 9, valueEnd: 13 });
  });
});
