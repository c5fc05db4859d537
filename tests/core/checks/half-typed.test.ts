import { describe, expect, test } from 'vitest';
import { NOTHING_TOLD, saidOf } from '../../../src/core/checks/calm.js';
import { isHalfKeyword } from '../../../src/core/checks/half-typed.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { foldLoose } from '../../../src/core/vocabulary/fold.js';
import { KEYWORD_IDS } from '../../../src/core/vocabulary/keyword.js';
import { spellingsOf } from '../../../src/core/vocabulary/lookup.js';
import { analyse } from '../../../src/language/analyse.js';
import { someOf } from '../../helpers/effort.js';

/** A whole journey in which every kind of line may follow, with names to refer to; the author types on its last line. */
const BEFORE = {
  en: 'persona: Fern\n  id: fern-id\njourney: Buy shoes\n  for: Fern\n  goal: Shoes\n  objective: learn\n  owner: Sales\nstage: Browsing\n  step: Looks\n    pain: Slow\n    idea: Fast\nstage: Paying\n  step: Pays\n    id: pay-now\n    ',
  th: 'ลูกค้า เฟิร์น\n  \nเส้นทาง ซื้อรองเท้า\n  ของ เฟิร์น\n  เป้าหมาย รองเท้า\n  เป้าหมายธุรกิจ เรียนรู้\n  ผู้รับผิดชอบ ฝ่ายขาย\nระยะ เลือก\n  ขั้น ดู\nระยะ จ่ายเงิน\n  ขั้น ชำระ\n    ',
  vi: 'chân dung: Lan\n  \nhành trình: Mua giày\n  của: Lan\n  mục tiêu: Giày\n  mục tiêu kinh doanh: tìm hiểu\n  phụ trách: Bán hàng\ngiai đoạn: Chọn\n  bước: Xem\ngiai đoạn: Trả tiền\n  bước: Thanh toán\n    ',
} as const;

type Language = keyof typeof BEFORE;

/** What is reported on the last line to an author who has typed this far, if worse than advice. */
function saidOnLastLine(before: string, typed: string): readonly string[] {
  const text = before + typed;
  const analysis = analyse(text);
  const line = text.split('\n').length - 1;
  const author = { line, first: line, last: line, character: text.length - text.lastIndexOf('\n') - 1 };
  const input = { ...analysis, workspace: NO_WORKSPACE, vocabulary: vocabularyOf(analysis.file.language) };
  return saidOf(analysis.problems, input, author, NOTHING_TOLD)
    .said.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ range }) => range.end.line === line)
    .map(({ code }) => code);
}

/** All beginnings of a word, composed and in letters and marks, except the word itself. */
function beginningsOf(word: string): readonly string[] {
  return [word, word.normalize('NFD')].flatMap((form) =>
    Array.from(form, (_, at) => [...form].slice(0, at + 1).join('')).slice(0, -1),
  );
}

const KEYWORDS = VOCABULARIES.flatMap(({ code, keywords }) =>
  KEYWORD_IDS.flatMap((id) => keywords[id].map((spelling) => ({ code, spelling }))),
);
const KEYWORD_WORDS = new Set(KEYWORDS.map(({ spelling }) => foldLoose(spelling)));

describe('the word that is being typed', () => {
  test.each(someOf(KEYWORDS, 25))('is no error on the way to $spelling ($code)', ({ code, spelling }) => {
    for (const typed of beginningsOf(spelling)) {
      expect(saidOnLastLine(BEFORE[code], typed), typed).toEqual([]);
      expect(saidOnLastLine(BEFORE[code], `- ${typed}`), typed).toEqual([]);
      if (KEYWORD_WORDS.has(foldLoose(typed))) continue;
      const { lines, file, text } = analyse(typed);
      expect(lines[0]?.kind === 'keyword' || isHalfKeyword({ lines, file, text }, 0), typed).toBe(true);
    }
  });

  test.each(['/', '.', '..', '-', '•', '1', '1.', '๑', '๑)'])('is no error as the beginning of a mark: %s', (typed) => {
    expect(saidOnLastLine(BEFORE.en, typed)).toEqual([]);
  });

  test.each<[Language, string]>([
    ['en', 'paing'],
    ['en', 'chanel'],
    ['th', 'จุดสัมผ้ส'],
    ['vi', 'diem cham'],
  ])('is no error while it is all but a keyword (%s): %s', (language, typed) => {
    expect(saidOnLastLine(BEFORE[language], typed)).toEqual([]);
  });

  test.each<[Language, string]>([
    ['en', 'chanel:'],
    ['en', 'chanel chat'],
    ['en', 'xyz'],
    ['en', 'Asks about size'],
    ['th', 'วันนี้'],
    ['vi', 'Hôm nay'],
    ['vi', 'điểm chạn:'],
  ])('is an error as soon as it can become none (%s): %s', (language, typed) => {
    expect(saidOnLastLine(BEFORE[language], typed)).toEqual(['unknown-keyword']);
  });
});

/** Values of closed sets with the line before them; in a journey's head for what only belongs there. */
const SETS = (['journeyState', 'model', 'media', 'phase', 'level'] as const).flatMap((set) =>
  spellingsOf(set).map((word) => ({ set, word })),
);
const LINE_OF_SET = {
  journeyState: 'journey: A\nstate: ',
  model: 'journey: A\nmodel: ',
  media: `${BEFORE.en}media: `,
  level: 'persona: A\nvalue: ',
  phase: 'journey: A\nstage: B\ncounts as: ',
} as const;

describe('the value that is being typed', () => {
  test.each(someOf(SETS, 10))('is right on the way to $word ($set)', ({ set, word }) => {
    for (const typed of beginningsOf(word)) expect(saidOnLastLine(LINE_OF_SET[set], typed), typed).toEqual([]);
  });

  test.each(someOf(spellingsOf('durationUnit'), 10))('is right on the way to a length in %s', (unit) => {
    for (const number of ['1', '1.5', '1,5', '๑', '2-3', '1 h 30']) {
      for (const typed of beginningsOf(`${number} ${unit}`)) {
        expect(saidOnLastLine(`${BEFORE.en}lasts: `, typed), typed).toEqual([]);
      }
    }
  });

  test.each(['2026-11-22', '2026-02-28', '2026-10', '2026', '๒๐๒๖-๑๑-๒๒', '31/12/2026', '1.2.2026', '๒๕๖๙-๐๑'])(
    'is right on the way to %s',
    (date) => {
      for (const typed of beginningsOf(date)) expect(saidOnLastLine('journey: A\nupdated: ', typed), typed).toEqual([]);
    },
  );

  test.each<[Language, string, string]>([
    ['en', 'for: ', 'Fern'],
    ['en', 'for: "', 'Fern'],
    ['en', 'for: ', 'fern-id'],
    ['en', 'goes to: ', 'Browsing / Looks'],
    ['en', 'goes to: ', 'pay-now'],
    ['en', 'goes to: ', 'Service / First visit'],
    ['th', 'ไปที่ ', 'บริการ / รับของ'],
    ['vi', 'đi tới: ', 'Nhận hàng'],
    ['en', 'goes to: ', 'end'],
    ['en', 'idea: A\nanswers: ', 'Slow'],
    ['th', 'ของ ', 'เฟิร์น'],
    ['th', 'ไปที่ ', 'เลือก'],
    ['vi', 'của: ', 'Lan'],
    ['vi', 'đi tới: ', 'Trả tiền'],
  ])('is right on the way to a name (%s): %s%s', (language, keyword, name) => {
    for (const typed of beginningsOf(name)) {
      expect(saidOnLastLine(BEFORE[language] + keyword, typed), typed).toEqual([]);
    }
  });

  test.each([
    'leaves: 35.',
    'leaves: 35.5',
    'people: 12',
    'importance: 7.',
    'satisfied: 3,',
    'metric: conversion 39 % target 4',
    'wait: 1 d n',
  ])('is right while its number may go on: %s', (typed) => expect(saidOnLastLine(BEFORE.en, typed)).toEqual([]));

  test.each<[string, string]>([
    ['feels: 9', 'emotion-out-of-range'],
    ['feels: ๙', 'emotion-out-of-range'],
    ['feels: 4 500', 'number-form'],
    ['importance: 11', 'importance-range'],
    ['importance: ๑๑', 'importance-range'],
    ['leaves: 130 %', 'percent-range'],
    ['people: 1 800', 'number-form'],
    ['people: many', 'number-form'],
    ['metric: nps 180', 'metric-out-of-range'],
    ['lasts: 1 xyz', 'duration-form'],
    ['lasts: soon', 'duration-form'],
    ['media: xyz', 'choice-unknown'],
    ['for: Zo', 'unknown-persona'],
    ['idea: A\nanswers: Zz', 'unknown-reference'],
    ['cause: waiting', 'nothing-above'],
    ['who: me', 'keyword-wrong-place'],
    ['feels 4', 'colon-habit'],
  ])('is wrong at once when it cannot become right: %s', (typed, code) => {
    expect(saidOnLastLine(BEFORE.en, typed)).toContain(code);
  });

  test.each<[string, string]>([
    ['updated: next week', 'date-form'],
    ['updated: 2026-13', 'date-form'],
    ['state: xyz', 'choice-unknown'],
    ['model: xyz', 'choice-unknown'],
    ['id: a b', 'id-form'],
    ['improves: Nothing', 'unknown-reference'],
  ])('is wrong at once in the head of a journey: %s', (typed, code) => {
    expect(saidOnLastLine('journey: A\n', typed)).toContain(code);
  });
});
