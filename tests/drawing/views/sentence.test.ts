import { expect, test } from 'vitest';
import { paragraph } from '../../../src/drawing/kit/text.js';
import { asSentence, nameInSentence } from '../../../src/drawing/words/sentence.js';

const TYPOGRAPHY = { tall: false, more: 'more' };

test('keeps the signs of a name that is written from right to left to itself', () => {
  expect(nameInSentence('ليلى!')).toBe('\u2068ليلى!\u2069');
  expect(nameInSentence('Ngọc')).toBe('Ngọc');
  expect(nameInSentence('พลอย 👩')).toBe('พลอย 👩');
});

test('a sentence of ours begins at the left whatever name stands first', () => {
  const text = paragraph(TYPOGRAPHY, `${nameInSentence('ليلى')} feels worse: 2.6`, 'body', 200);
  expect(text.rightToLeft).toBe(true);
  expect(asSentence(text).rightToLeft).toBe(false);
  const plain = paragraph(TYPOGRAPHY, 'Ploy feels worse', 'body', 200);
  expect(asSentence(plain)).toBe(plain);
});
