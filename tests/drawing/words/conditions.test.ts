import { describe, expect, test } from 'vitest';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { factWordsOf } from '../../../src/drawing/words/fact-words.js';
import { readModel } from '../../../src/language/read-model.js';

/** Condition as written, and as it is said behind the name of the step that the way leads to. */
const SAID: readonly (readonly [HumanLanguage, string, string])[] = [
  ['en', 'the card is refused', 'when the card is refused'],
  ['en', 'otherwise', 'otherwise'],
  ['en', 'Otherwise.', 'Otherwise.'],
  ['en', 'if the card is refused', 'if the card is refused'],
  ['en', 'when it rains', 'when it rains'],
  ['en', 'Unless it rains', 'Unless it rains'],
  ['en', 'iffy weather', 'when iffy weather'],
  ['en', 'once-only buyers', 'when once-only buyers'],
  ['th', 'บัตรถูกปฏิเสธ', 'เมื่อ บัตรถูกปฏิเสธ'],
  ['th', 'ถ้าบัตรถูกปฏิเสธ', 'ถ้าบัตรถูกปฏิเสธ'],
  ['th', 'เมื่อฝนตก', 'เมื่อฝนตก'],
  ['th', 'นอกนั้น', 'นอกนั้น'],
  ['th', 'พอใจกับราคา', 'เมื่อ พอใจกับราคา'],
  ['th', 'เวลาเปิดทำการหมดแล้ว', 'เมื่อ เวลาเปิดทำการหมดแล้ว'],
  ['th', 'เวลาที่ฝนตก', 'เวลาที่ฝนตก'],
  ['vi', 'thẻ bị từ chối', 'khi thẻ bị từ chối'],
  ['vi', 'nếu thẻ bị từ chối', 'nếu thẻ bị từ chối'],
  ['vi', 'Khi trời mưa', 'Khi trời mưa'],
  ['vi', 'nếu không', 'nếu không'],
  ['vi', 'nếu không'.normalize('NFD'), 'nếu không'],
  ['vi', 'lúcđó', 'khi lúcđó'],
];

describe('the condition of a way', () => {
  test.each(SAID)('in %s: %s', (language, written, said) => {
    const { file } = readModel(`journey: A\nstage: S\n  step: T\n    goes to: U\n      when: ${written}\n  step: U`);
    const [way] = file.journeys[0]?.stages[0]?.steps[0]?.goesTo ?? [];
    if (!way) expect.fail('no way was read');
    expect(factWordsOf(language).condition(way).normalize('NFC')).toBe(said);
  });
});
