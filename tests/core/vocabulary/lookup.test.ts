import { describe, expect, test } from 'vitest';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import {
  longestPrefix,
  lookUp,
  lookUpCause,
  lookUpChannel,
  lookUpMetric,
  lookUpStageName,
  lookUpTouchpoint,
  modelOf,
} from '../../../src/core/vocabulary/lookup.js';

describe('lookUp', () => {
  test('knows a fixed word in every language, in any case and form', () => {
    for (const word of ['high', 'HIGH', 'มาก', 'สูง', 'cao', ' Cao ', 'ca\u200bo']) {
      expect(lookUp('level', word)).toBe('high');
    }
    expect(lookUp('level', 'trung bình'.normalize('NFD'))).toBe('medium');
    expect(lookUp('level', 'highly')).toBeUndefined();
    expect(lookUp('level', '')).toBeUndefined();
  });

  test('finds every word of every vocabulary', () => {
    for (const { touchpoints, channels, stageNames, words } of VOCABULARIES) {
      for (const [id, names] of Object.entries(touchpoints)) {
        for (const name of names) expect(lookUpTouchpoint(name)).toBe(id);
      }
      for (const [id, names] of Object.entries(channels)) {
        for (const name of names) expect(lookUpChannel(name)).toBe(id);
      }
      for (const [id, names] of Object.entries(stageNames)) {
        for (const name of names) expect(lookUpStageName(name)).toBe(id);
      }
      for (const [id, names] of Object.entries(words.particle)) {
        for (const name of names) expect(lookUp('particle', name)).toBe(id);
      }
      for (const [id, names] of Object.entries(words.model)) for (const name of names) expect(modelOf(name)).toBe(id);
    }
  });

  test('takes ids for names', () => {
    expect(lookUpTouchpoint('QR-payment')).toBe('qr-payment');
    expect(lookUpChannel('in-person')).toBe('in-person');
    expect(lookUpMetric('aov')).toBe('aov');
    expect(lookUpCause('no-progress')).toBe('no-progress');
    expect(lookUpStageName('postPurchase')).toBe('postPurchase');
  });

  test('knows synonyms of stage names', () => {
    const synonyms = [
      'การทราบ',
      'การรับรู้แบรนด์',
      'หลังการขาย',
      'ผู้สนับสนุน',
      'Nhận thức',
      'Khám phá',
      'Tìm hiểu',
      'Ủng hộ',
      'Truyền miệng',
    ];
    expect(synonyms.map(lookUpStageName)).toEqual([
      'awareness',
      'awareness',
      'postPurchase',
      'advocacy',
      'awareness',
      'awareness',
      'consideration',
      'advocacy',
      'advocacy',
    ]);
    expect(['Discovery', 'Evaluation', 'Onboarding', 'Retention', 'Referral'].map(lookUpStageName)).toEqual([
      'awareness',
      'consideration',
      'service',
      'loyalty',
      'advocacy',
    ]);
  });
});

describe('longestPrefix', () => {
  test.each([
    ['high Answer came the next day', 'high', 4],
    ['High, no reply', 'high', 4],
    ['high: no reply', 'high', 4],
    ['high', 'high', 4],
    ['  high fares', 'high', 6],
    ['มาก ได้คำตอบวันถัดไป', 'high', 3],
    ['trung bình Chờ lâu', 'medium', 10],
    ['ca\u200bo Không ai trả lời', 'high', 4],
  ])('finds the level in %j', (text, id, length) => {
    expect(longestPrefix('level', text)).toEqual({ id, length });
  });

  test('counts the length in the text as it was written', () => {
    const text = 'mạng xã hội TikTok'.normalize('NFD');
    const match = longestPrefix('channel', text);
    expect(match?.id).toBe('social');
    expect(text.slice(match?.length)).toBe(' TikTok');
  });

  test('takes the longest word that fits', () => {
    expect(longestPrefix('channel', 'tin nhắn SMS báo mã')).toEqual({ id: 'sms', length: 12 });
    expect(longestPrefix('channel', 'tin nhắn Zalo')).toEqual({ id: 'chat', length: 8 });
    expect(longestPrefix('cause', 'ต้องเล่าซ้ำ ไม่มีใครจำได้')).toEqual({ id: 'not-recognised', length: 25 });
    expect(longestPrefix('particle', 'not told')).toEqual({ id: 'notTold', length: 8 });
  });

  test('ends words at blanks, commas and colons only', () => {
    for (const text of ['highly praised', 'high-end', '"high" fares', 'มากมาย', 'cao-cấp', 'told', '']) {
      expect(longestPrefix('level', text)).toBeUndefined();
    }
  });
});
