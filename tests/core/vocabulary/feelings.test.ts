import { describe, expect, test } from 'vitest';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import { EMOTION_SCORES, FACES, scoreOfFace } from '../../../src/core/vocabulary/emotions.js';
import { emotionScoreOf } from '../../../src/core/vocabulary/feeling-lookup.js';

/** How people write feelings, and the usual score of the one that stands first. */
const SAID: readonly (readonly [string, number])[] = [
  ['worried', 2],
  ['Worried about the size', 2],
  ['WORRIED, tired', 2],
  ['**Worried**: about the size', 2],
  ['relief', 4],
  ['Relief -> boredom', 4],
  ['pride', 5],
  ['trust', 4],
  ['hope', 4],
  ['overwhelmed', 2],
  ['still a bit uneasy about the word', 2],
  ['a sense of belonging', 4],
  ['feels let down', 2],
  ['Looking forward', 4],
  ['Suspicious of small print, keen to see a real report', 2],
  ['Calm, proud in front of the board', 4],
  ['Triumphant when granted as drawn', 5],
  ['great relief', 4],
  ['great', 5],
  ['good', 4],
  ['good enough', 4],
  ['not sure', 3],
  ['not happy', 2],
  ['Worried/annoyed', 2],
  ['curious\u2026', 3],
  ['กังวล', 2],
  ['กังวลว่าจะไม่ได้ของ', 2],
  ['ความกังวล', 2],
  ['รู้สึกโล่งใจที่ได้เลข', 4],
  ['ค่อนข้างกังวล', 2],
  ['เริ่มมั่นใจขึ้น', 4],
  ['ไม่พอใจ', 2],
  ['ไม่พอใจมาก', 1],
  ['ไม่มั่นใจเลย', 2],
  ['มีความสุขมาก', 5],
  ['ความภูมิใจ', 5],
  ['เฉย ๆ ตอนดูตู้', 3],
  ['สนุกเมื่อได้จับไม้พาย', 4],
  ['ดี', 4],
  ['ดีมาก', 5],
  ['ดีใจที่เจอ', 5],
  ['โลงใจ'.replace('โลง', 'โล่ง'), 4],
  ['กังวล\u200bว่า', 2],
  ['lo lắng', 2],
  ['Lo bị trừ cọc vô lý', 2],
  ['rất lo lắng', 2],
  ['hơi lo', 2],
  ['nỗi lo', 2],
  ['niềm vui', 4],
  ['sự tò mò', 3],
  ['cảm thấy nhẹ nhõm', 4],
  ['Nhẹ người', 4],
  ['Hụt hẫng nếu thiếu món', 2],
  ['Ngán ngẩm', 2],
  ['Hoảng, rồi vững dạ khi nghe giọng người thật', 1],
  ['Được tôn trọng', 4],
  ['Nửa tin nửa ngờ', 3],
  ['Bớt lo', 4],
  ['không hài lòng', 2],
  ['tuyệt vọng', 1],
  ['tuyệt vời', 5],
  ['tốt lắm', 4],
  ['Dễ chịu hơn', 4],
];

/** What says no feeling that is surely meant, or takes one away. */
const SAYS_NONE = [
  '',
  ' ',
  '4',
  'blue',
  'worriedly',
  'worried-looking',
  '"worried"',
  '🚲',
  'Depends on the sea',
  'the price is good',
  'good price',
  'lost my card',
  'ready to order',
  'less worried',
  'no relief',
  'worry is gone',
  'a',
  'very',
  'feels',
  'happily ever after',
  'fine of 500 baht',
  'safe deposit',
  'ดีลไม่ดี',
  'กังวลน้อยลง',
  'ความกังวลลดลง',
  'ความ',
  'โอเคแต่ช้า',
  'ราคาดี',
  'พร้อมเพย์',
  'l',
  'lol',
  'tin nhắn',
  'tức là chưa xong',
  'tốt nghiệp',
  'lo lắng giảm dần',
  'rất',
  'an toàn thực phẩm',
];

/** The smiling, neutral, worried and angry faces of Unicode (emoji-test, "Smileys & Emotion"), with the usual ones of people. */
const USUAL_FACES =
  '😀😃😄😁😆😅🤣😂🙂🙃🫠😉😊😇🥰😍🤩😘😗☺😚😙🥲😋😛😜🤪😝🤑🤗🤭🫢🫣🤫🤔🫡🤐🤨😐😑😶🫥😏😒🙄😬🤥😌😔😪🤤😴😷🤒🤕🤢🤮🤧🥵🥶🥴😵🤯' +
  '🤠🥳🥸😎🤓🧐😕🫤😟🙁☹😮😯😲😳🥺🥹😦😧😨😰😥😢😭😱😖😣😞😓😩😫🥱😤😡😠🤬👿💀☠😺😸😹😻😼😽🙀😿😾👍👎❤💔🤦🤷';

describe('the lexicon', () => {
  test.each(VOCABULARIES.map((vocabulary) => [vocabulary.code, vocabulary] as const))(
    'has 150 feelings in %s, each with its score, composed or not, in any case',
    (_, { feelings }) => {
      const words = EMOTION_SCORES.flatMap((score) => feelings.byScore[score].map((word) => ({ word, score })));
      expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
      expect(words.length).toBeGreaterThanOrEqual(150);
      for (const { word, score } of words) {
        for (const form of [word, word.normalize('NFD'), word.toUpperCase(), `${word}, `, `${word}: x`]) {
          expect([form, emotionScoreOf(form)]).toEqual([form, score]);
        }
      }
      for (const word of feelings.alone) expect(words.map((each) => each.word)).toContain(word);
    },
  );

  test.each(SAID)('reads %s as %i', (text, score) => {
    expect(emotionScoreOf(text)).toBe(score);
    expect(emotionScoreOf(text.normalize('NFD'))).toBe(score);
  });

  test.each(SAYS_NONE)('guesses nothing from %j', (text) => {
    expect(emotionScoreOf(text)).toBeUndefined();
  });
});

describe('faces', () => {
  test('every usual face has a score, and stands once', () => {
    for (const { segment } of new Intl.Segmenter().segment(USUAL_FACES)) {
      expect([segment, scoreOfFace(segment)?.score]).toEqual([segment, expect.any(Number)]);
    }
    const all = EMOTION_SCORES.flatMap((score) => [...FACES[score]]) as string[];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['🙂', 4, 2],
    ['☹\ufe0f', 2, 2],
    ['☹\ufe0f late', 2, 2],
    ['😮\u200d💨 at last', 3, 5],
    ['😶\u200d🌫\ufe0f', 3, 6],
    ['🤦🏽\u200d♀\ufe0f again', 2, 7],
    ['👍🏻', 4, 4],
    ['❤\ufe0f', 5, 2],
    [':) at last', 4, 2],
    [":'(", 1, 3],
    [':-(, again', 2, 3],
    ['-_-', 2, 3],
    ['^^', 4, 2],
  ])('%s is %i, %i units long', (text, score, length) => {
    expect(scoreOfFace(text)).toEqual({ score, length });
  });

  test.each(['🚲', ':', ':)x', '-2', '=3', ':/home', '<30', '🏳', 'T_Tx'])('%s is none', (text) => {
    expect(scoreOfFace(text)).toBeUndefined();
  });
});
