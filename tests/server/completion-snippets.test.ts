import { CompletionItemKind } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { MOMENTS } from '../../src/core/checks/moments.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../src/core/vocabulary/vocabulary.js';
import { acceptAll, createTestServer, HERE, sorted } from './helpers/server.js';

/** Texts above and below a place where snippets may stand; with what is below, nothing is missing in them. */
const AROUND: Readonly<Record<HumanLanguage, readonly (readonly [above: string, below: string])[]>> = {
  en: [
    ['', ''],
    [
      'persona: Mai\n  wants: Shoes\n\njourney: Buy\n  for: Mai\n  goal: Shoes that fit\n  objective: learn\n  owner: Sales\n\n',
      '\n\nstage: Look\n  step: Sees\n',
    ],
    [
      'persona: Mai\n  wants: Shoes\n\njourney: Buy\n  for: Mai\n  goal: Shoes that fit\n  objective: learn\n  owner: Sales\n\nstage: Awareness\n  step: Sees\n    ',
      '\n',
    ],
  ],
  th: [
    ['', ''],
    [
      'ลูกค้า ฝน\n  ต้องการ รองเท้า\n\nเส้นทาง ซื้อ\n  ของ ฝน\n  เป้าหมาย ใส่พอดี\n  เป้าหมายธุรกิจ เรียนรู้\n  ผู้รับผิดชอบ ขาย\n\n',
      '\n\nระยะ ดู\n  ขั้น เห็น\n',
    ],
    [
      'ลูกค้า ฝน\n  ต้องการ รองเท้า\n\nเส้นทาง ซื้อ\n  ของ ฝน\n  เป้าหมาย ใส่พอดี\n  เป้าหมายธุรกิจ เรียนรู้\n  ผู้รับผิดชอบ ขาย\n\nระยะ การรับรู้\n  ขั้น เห็น\n    ',
      '\n',
    ],
  ],
  vi: [
    ['', ''],
    [
      'chân dung: Lan\n  mong muốn: Giày\n\nhành trình: Mua\n  của: Lan\n  mục tiêu: Vừa chân\n  mục tiêu kinh doanh: tìm hiểu\n  phụ trách: Bán hàng\n\n',
      '\n\ngiai đoạn: Xem\n  bước: Thấy\n',
    ],
    [
      'chân dung: Lan\n  mong muốn: Giày\n\nhành trình: Mua\n  của: Lan\n  mục tiêu: Vừa chân\n  mục tiêu kinh doanh: tìm hiểu\n  phụ trách: Bán hàng\n\ngiai đoạn: Nhận biết\n  bước: Thấy\n    ',
      '\n',
    ],
  ],
};

/** What is left once every placeholder of a snippet kept its words. */
function filled(text: string): string {
  return text
    .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/gu, '$1')
    .replace(/\$\d+/gu, '');
}

describe.each(HUMAN_LANGUAGES)('the snippets in %s', (language) => {
  const server = createTestServer({}, language);
  const words = vocabularyOf(language);
  const found = (text: string): readonly string[] =>
    server.services.shared.journey.Problems.check(HERE, server.document(text))
      // What a map still lacks is reported later, when its author has moved on.
      .filter(({ code }) => MOMENTS[code] !== 'part')
      .map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
  const cases = AROUND[language].flatMap(([above, below]) => {
    const { document, position } = server.at(`${above}<|>${below}`);
    const items = sorted(server.features.completion.complete(document, position, false, 'explicitly'));
    return items
      .filter(({ kind }) => kind === CompletionItemKind.Snippet)
      .map((item) => ({ label: item.label, item, document, above }));
  });

  test('are offered in that language alone, each under a name that is no keyword', () => {
    const labels = new Set(cases.map(({ label }) => label));
    expect([...labels].toSorted()).toEqual(words.snippets.map(({ prefix }) => prefix).toSorted());
    for (const names of Object.values(words.keywords)) for (const name of names) expect(labels).not.toContain(name);
  });

  test.each(cases)('$label leaves nothing wrong when it keeps its words', ({ item, document }) => {
    const text = filled(acceptAll(document, item));
    const before = found(document.text);
    expect(found(text).filter((problem) => !before.includes(problem))).toEqual([]);
  });

  test.each(cases)('$label is explained in words', ({ item }) => {
    expect(JSON.stringify(item.documentation)).not.toMatch(/\$/u);
    expect(item.detail).toMatch(/^\S.{8,140}$/u);
  });

  test.each(cases)('$label stands on its level, line by line', ({ item, document, above }) => {
    const text = filled(acceptAll(document, item));
    const own = text
      .slice(above.trimEnd().length)
      .split('\n')
      .filter((line) => line !== '');
    const depths = own.map((line) => /^ */u.exec(line)?.[0].length ?? 0);
    for (const depth of depths) expect(depth % 2).toBe(0);
    for (const [at, depth] of depths.entries()) {
      if (at > 0) expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 2);
    }
  });
});
