import { describe, expect, test } from 'vitest';
import { readFeelings } from '../../../src/core/values/feelings.js';
import { namesAmong } from '../../../src/core/references/people-named.js';

const isName = namesAmong(['Buyer', 'User', 'พลอย', 'Ngọc Lan', 'Nguyen, Lan', 'สมใจ, แม่ค้า', 'Lê, chị Hạnh']);

/** A feeling as `score|words|whose|case`; what is not said is empty. */
function told(text: string, known = isName): readonly string[] {
  return readFeelings(text, known).map(({ score, words, whose, when }) => {
    const names = (whose ?? []).map(({ from, to }) => text.slice(from, to)).join('+');
    return [score ?? '', words, names, when ? text.slice(when.from, when.to) : ''].join('|');
  });
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // In which case.
  ['4 if the seat is free, 2 if not', ['4|||the seat is free', '2|||not']],
  ['4/5 if the photo is recent, 1/5 if it is stale', ['4|||the photo is recent', '1|||it is stale']],
  ['5 if granted, 2 otherwise', ['5|||granted', '2|||otherwise']],
  ['4 if 2 come, 2 if 3 come', ['4|||2 come', '2|||3 come']],
  ['4 relieved if the seat is free', ['4|relieved||the seat is free']],
  ['4 (if the seat is free)', ['4|||the seat is free']],
  ['4 relieved (if free) at last', ['4|relieved at last||free']],
  ['+1 IF free; -1 Unless it rains', ['4|||free', '2|||it rains']],
  ['🙂 if free / 😡 if not', ['4|||free', '1|||not']],
  [
    '😌 Relieved if the first date is this week, or 😤 let down if it is in a month',
    ['4|Relieved||the first date is this week', '1|let down||it is in a month'],
  ],
  [
    'Amused by the tape measure if the price stays; cheated if it jumps a band',
    ['|Amused by the tape measure||the price stays', '|cheated||it jumps a band'],
  ],
  ['4 ถ้ามีที่ว่าง, 2 ถ้าไม่มี', ['4|||มีที่ว่าง', '2|||ไม่มี']],
  ['๔ ถ้ามีที่ว่าง ๒ ถ้าไม่มี', ['4|||มีที่ว่าง', '2|||ไม่มี']],
  ['๔ หากว่าง ๒ นอกนั้น', ['4|||ว่าง', '2|||นอกนั้น']],
  ['โล่งใจถ้าว่าง หรือ โกรธถ้าเต็ม', ['|โล่งใจ||ว่าง', '|โกรธ||เต็ม']],
  ['2 nếu nguội, 1 nếu thiếu', ['2|||nguội', '1|||thiếu']],
  ['4,5 nếu còn chỗ, 2 còn lại', ['4.5|||còn chỗ', '2|||còn lại']],
  ['Hụt hẫng nếu thiếu món / bực nếu đồ nguội', ['|Hụt hẫng||thiếu món', '|bực||đồ nguội']],
  // In time.
  ['1 → 3', ['1|||', '3|||']],
  ['1 -> 3 at last', ['1|||', '3|at last||']],
  ['Eager → Puzzled', ['|Eager||', '|Puzzled||']],
  ['🙂 Content -> 😕 Nagged', ['4|Content||', '2|Nagged||']],
  ['🙂 Chờ đợi → 😟 sốt ruột', ['4|Chờ đợi||', '2|sốt ruột||']],
  ['😐 เฉย ๆ ตอนดูตู้ → 😆 สนุกเมื่อได้จับไม้พาย', ['3|เฉย ๆ ตอนดูตู้||', '5|สนุกเมื่อได้จับไม้พาย||']],
  // Whose.
  ['4 buyer', ['4||buyer|']],
  ['1 User', ['1||User|']],
  ['4 for Buyer', ['4||Buyer|']],
  ['4 Buyer: worried about it', ['4|worried about it|Buyer|']],
  ['Buyer: 4 worried', ['4|worried|Buyer|']],
  ['Buyer: 4; User: 1', ['4||Buyer|', '1||User|']],
  ['4 worried (Buyer)', ['4|worried|Buyer|']],
  ['4 (for Buyer, User) glad', ['4|glad|Buyer+User|']],
  ['4 Buyer if it is free', ['4||Buyer|it is free']],
  ['๔ พลอย', ['4||พลอย|']],
  ['4 ของพลอย', ['4||พลอย|']],
  ['4 của Ngọc Lan: vui', ['4|vui|Ngọc Lan|']],
  // A name with a comma in it is one.
  ['4 Nguyen, Lan', ['4||Nguyen, Lan|']],
  ['4 Nguyen, Lan: lost in stars', ['4|lost in stars|Nguyen, Lan|']],
  ['4 Nguyen, Lan, Buyer', ['4||Nguyen, Lan+Buyer|']],
  ['4 Buyer, Nguyen, Lan: glad', ['4|glad|Buyer+Nguyen, Lan|']],
  ['Nguyen, Lan: 4 worried', ['4|worried|Nguyen, Lan|']],
  ['Nguyen, Lan: 4; Buyer: 2', ['4||Nguyen, Lan|', '2||Buyer|']],
  ['4 Nguyen, Lan, 2 Buyer', ['4||Nguyen, Lan|', '2||Buyer|']],
  ['2 (for Buyer, Nguyen, Lan) sad', ['2|sad|Buyer+Nguyen, Lan|']],
  ['๔ ของ สมใจ, แม่ค้า: ดีใจ', ['4|ดีใจ|สมใจ, แม่ค้า|']],
  ['2 (của Lê, chị Hạnh) nếu trễ', ['2||Lê, chị Hạnh|trễ']],
];

/** What only looks like it stays words, as it was. */
const WORDS = [
  'worried if it comes',
  'unsure if the code works',
  'not sure if it is true',
  'as if it were new',
  'ready for summer',
  'buyer angry at things',
  'nguyen, lost',
  'lan, nguyen',
  '(for Nobody) glad',
  '(of course)',
  'glad, tired',
  'lost on the way from A → B',
  '"if the seat is free"',
  'iffy',
  'หากินเอง',
];

describe('the feelings of a value', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(told(text.normalize('NFD')).map((each) => each.normalize('NFC'))).toEqual(expected);
  });

  test.each(WORDS)('%s is words', (text) => {
    expect(told(`2 ${text}`)).toEqual([`2|${text}||`]);
    expect(told(text)).toEqual([`|${text}||`]);
  });

  test('places are those of the whole value', () => {
    const text = 'Buyer: 4 glad if free; User: 1,5 sad';
    const places = readFeelings(text, isName).map(({ scoreAt, faults }) => [
      scoreAt && text.slice(scoreAt.from, scoreAt.to),
      faults.map(({ code, from, to }) => `${code} ${text.slice(from, to)}`),
    ]);
    expect(places).toEqual([
      ['4', []],
      ['1,5', ['number-ambiguous 1,5']],
    ]);
  });

  test('a name says nothing where one person only is known', () => {
    expect(told('4 Buyer', namesAmong(['Buyer', '"buyer"']))).toEqual(['4|Buyer||']);
  });
});
