import { describe, expect, test } from 'vitest';
import { createTestServer, hoverAt } from './helpers/server.js';

const server = createTestServer({ 'people.journey': 'persona: Mai\n  who: Nurse, 40\n  wants: Rest\n  uses: app\n' });

const hover = (marked: string): ReturnType<typeof hoverAt> => hoverAt(server, marked);

const STEP = 'journey: A\nstage: B\n  step: C\n    ';

describe('hover', () => {
  test.each([
    [`${STEP}fe<|>els: 4`, 'feels', '**feels**'],
    [`${STEP}feels<|>: 4`, 'feels', '**feels**'],
    ['เส้นทาง A\nระยะ B\n  ขั้น C\n    รู้สึ<|>ก ๔', 'รู้สึก', '**รู้สึก**'],
    ['hành trình: A\ngiai đoạn: B\n  bước: C\n    điểm<|> chạm: X', 'điểm chạm', '**điểm chạm**'],
    [
      'hành trình: A\ngiai đoạn: B\n  bước: C\n    điểm<|> chạm: X'.normalize('NFD'),
      'điểm chạm'.normalize('NFD'),
      '**điểm chạm**',
    ],
    [`${STEP}touchpoint: qr-<|>payment`, 'qr-payment', '`qr-payment`'],
    ['hành trình: A\ngiai đoạn: B\n  bước: C\n    điểm chạm: Thanh toán<|> mã QR', 'Thanh toán mã QR', '`qr-payment`'],
    ['เส้นทาง A\nระยะ B\n  ขั้น C\n    จุดสัมผัส ทักแชต<|>สอบถาม', 'ทักแชตสอบถาม', '`message-inquiry`'],
    [`${STEP}channel: app, cha<|>t LINE`, 'chat LINE', '`chat`'],
    [`${STEP}feels: 2<|> worried`, '2 worried', '**2 / 5 🙁**'],
    [`${STEP}metric: conver<|>sion 39 %`, 'conversion', '0–100 %'],
    [`${STEP}cause: wai<|>ting`, 'waiting', 'idea'],
    ['journey: A\n  model: ser<|>vice-6', 'service-6', 'Awareness → Consideration'],
    ['journey: A\nstage: Aware<|>ness', 'Awareness', '`awareness`'],
    ['journey: A\n  for: M<|>ai', 'Mai', 'Nurse, 40'],
    ['persona: Zed\n  who: A cook\n\njourney: A\n  for: Mai, Z<|>ed', 'Zed', 'A cook'],
    ['journey: Old\n  goal: Peace\njourney: New\n  improves: Ol<|>d', 'Old', 'Peace'],
  ])('over %j says of %j: %j', (marked, of, says) => {
    const shown = hover(marked);
    expect(shown?.of).toBe(of);
    expect(shown?.says).toContain(says);
  });

  test.each([
    ['a comment', '// fe<|>els: 4'],
    ['free words', `${STEP}thinks: wa<|>iting`],
    ['an unknown persona', 'journey: A\n  for: No<|>body'],
    ['the part of a pain’s line that is free', `${STEP}moment: decision whether to go o<|>n`],
    ['an empty line', `${STEP}<|>`],
  ])('has nothing to say of %s', (_, marked) => {
    expect(hover(marked)).toBeUndefined();
  });

  test('shows the author’s words as they are, not as markup', () => {
    const shown = hover('persona: Zed\n  who: <img src=x> [a](command:x) **b**\n\njourney: A\n  for: Z<|>ed');
    expect(shown?.says).toContain('\\<img src=x\\> \\[a\\]\\(command\\:x\\) \\*\\*b\\*\\*');
  });
});
