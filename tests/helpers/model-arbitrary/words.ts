import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import type { FixedWords, FixedWordSet, Names, Vocabulary } from '../../../src/core/vocabulary/vocabulary.js';

/**
 * Words of Thai, Vietnamese and English, composed and decomposed, with signs and pictures. None of them begins with a number, a
 * fixed word or a known name, so that any form can begin with them.
 */
const PLAIN = [
  'Nobody answers',
  'No bike at the station',
  'Ploy',
  'Sales & CRM',
  'it’s "fine"',
  'A/B wording',
  'ไม่มีใครตอบ',
  'ฝนตกหนัก',
  'ร้านสะดวกซื้อ ข้างบ้าน',
  'น้ำ',
  'คนเยอะมาก',
  'พี่สาว',
  'Ngọc',
  'Không ai trả lời',
  'Trạm hết xe rồi',
  'Nguyễn Thị Ánh',
  'quầy số 9',
  'bãi xe',
  'Tra\u0323m he\u0302\u0301t xe'.normalize('NFD'),
  'นำ\u0e49'.normalize('NFD'),
  'Cafe\u0301',
  'Ánh'.normalize('NFD'),
  '🚲',
  '👩‍👩‍👧 family',
  '“quoted text”',
  'العربية',
  '日本語',
  '\u200bhidden',
  'a\u00adb',
  '<b>&amp;</b>',
  'x\ud800',
] as const;

/** Beginnings that some form could read as more than text: numbers, fixed words, keywords, marks. */
const TRICKY = [
  '500 baht',
  '4 of us',
  '/5 stars',
  '% of all',
  ', then',
  ': so',
  '- no',
  '… more',
  '... dots',
  '// slashes',
  '| bar',
  'high',
  'cao',
  'มาก',
  'told',
  'không báo',
  'target 5',
  'before 3',
  '2026-05',
  '12',
  '+2',
  '-1',
  '😡 face',
  '๑๐',
  '1 h',
  '2 ngày',
  'stage: x',
  'journey',
  'ระยะ',
  'bước: y',
  'for 3 days',
  'truth',
  'interview 3',
  'end',
  '“high” fares',
  '"12" people',
  'a - b',
  'x: y',
  '=======',
  '<<<<<<< HEAD',
  '1. first',
  '* star',
  '\u2028line',
  '\u000bx',
  '(open',
  'close)',
] as const;

const ENDS = [
  '',
  '!',
  ' 5 %',
  ' 😀',
  ', and more',
  ' (see "A")',
  '…',
  ' 2026',
  ' h',
  '；',
  ' ค่ะ',
  '\u0000',
  ' “',
] as const;

const plain = fc.constantFrom(...PLAIN);

/** Words for a form that would read a number, a fixed word or a known name at their beginning. */
export const safeWords: Arbitrary<string> = fc
  .tuple(plain, fc.constantFrom(...ENDS))
  .map(([word, end]) => `${word}${end}`);

/** Any words on one line. */
export const words: Arbitrary<string> = fc.oneof(
  safeWords,
  fc.constantFrom(...TRICKY),
  fc.tuple(fc.constantFrom(...TRICKY), plain).map((parts) => parts.join(' ')),
);

/** Any words, sometimes of several lines, including empty ones. */
export const lines: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 3 }))
      .map(([first, more]) => [first, ...more].join('\n')),
  },
);

/** Safe words, sometimes with further lines of any words. */
export const safeLines: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: safeWords },
  { weight: 1, arbitrary: fc.tuple(safeWords, words).map((parts) => parts.join('\n')) },
);

/** Words after a fixed word or a number: any, or none. */
export const wordsBehind: Arbitrary<string> = fc.oneof(fc.constant(''), lines);

/** A name in a list: marks that separate a list occur only in quotes or brackets. */
export const itemWords: Arbitrary<string> = fc.constantFrom(
  'Ploy',
  'Ngọc',
  'Sales',
  'ฝ่ายขาย',
  'ซีอาร์เอ็ม',
  'Bán hàng',
  'Bán hàng'.normalize('NFD'),
  '"Sales, CRM"',
  '“A; B”',
  'Ops (day, night)',
  'a friend',
  '🚲',
  'high',
  '12',
  '(open',
  'close)',
  'he said "x',
  ': x',
  'stage',
  '\u200bz',
  '「あ、い」',
  'x y  z',
);

/** Titles: one line, sometimes missing. */
export const title: Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: words },
);

/** A fixed word with one of its spellings in any language. */
export function spelled<Set extends FixedWordSet>(
  set: Set,
): Arbitrary<{ value: keyof FixedWords[Set] & string; text: string }> {
  // The compiler does not see that the words of one set have the ids of that set.
  return named((vocabulary) => vocabulary.words[set] as Record<keyof FixedWords[Set] & string, Names>);
}

/** An id with one of its names in any language. */
export function named<Id extends string>(
  namesOf: (vocabulary: Vocabulary) => Readonly<Partial<Record<Id, Names>>>,
): Arbitrary<{ value: Id; text: string }> {
  const pairs = VOCABULARIES.flatMap((vocabulary) => {
    // `Object.keys` does not know that the record has no other keys.
    const ids = Object.keys(namesOf(vocabulary)) as Id[];
    return ids.flatMap((value) =>
      (namesOf(vocabulary)[value] ?? [])
        .flatMap((text) => [text, text.normalize('NFD')])
        .map((text) => ({ value, text })),
    );
  });
  return fc.constantFrom(...pairs);
}
