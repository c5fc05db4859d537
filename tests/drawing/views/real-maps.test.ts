/** What maps that are not ours showed: ids, ideas, owners, plans and feelings as they are written there. */
import { describe, expect, test } from 'vitest';
import type { PictureView } from '../../../src/core/vocabulary/picture-views.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { analyse } from '../../../src/language/analyse.js';
import { groupsOf, wordsOf } from '../map/display-list-walk.js';

function draw(text: string, view: PictureView, more: { whole?: true; width?: number } = { whole: true }): DisplayList {
  const { file } = analyse(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('no journey');
  return layoutView(view, { journey, personas: file.personas, language: file.language, width: 1600, ...more });
}

const seen = (list: DisplayList): string => wordsOf(list).replaceAll('\n', ' ');

const WAYS = {
  en: 'journey: A\nstage: B\nstep: Enters\nid: c1\ngoes to: c3\nwhen: busy\nstep: Waits\nstep: Pays\nid: c3\n',
  th: 'เส้นทาง ก\nระยะ ข\nขั้น เข้าแถว\nรหัส c1\nไปที่ c3\nเมื่อ คนเยอะ\nขั้น รอคิว\nขั้น จ่ายเงิน\nรหัส c3\n',
  vi: 'hành trình: A\ngiai đoạn: B\nbước: Vào hàng\nmã: c1\nđi tới: c3\nkhi: đông\nbước: Chờ\nbước: Trả tiền\nmã: c3\n',
};
const TITLES = { en: 'Pays', th: 'จ่ายเงิน', vi: 'Trả tiền' };

describe.each(['en', 'th', 'vi'] as const)('in %s', (language) => {
  test.each(['map', 'flow'] as const)('a way to an id says the title of its step in the view %s', (view) => {
    const list = draw(WAYS[language], view);
    expect(seen(list)).not.toMatch(/c[13]\b/u);
    const ways = groupsOf(list).filter(({ keyword }) => keyword === 'goesTo');
    expect(ways.some((way) => wordsOf(way).includes(TITLES[language]))).toBe(true);
    expect(ways.some(({ label = '' }) => label.includes(TITLES[language]))).toBe(true);
  });
});

test('a way keeps the words of its author where these are a title', () => {
  expect(seen(draw('journey: A\nstage: B\nstep: C\nstep: D\ngoes to: B / C\n', 'map'))).toContain('goes to B / C');
});

describe('feelings', () => {
  const faces = (list: DisplayList): number => groupsOf(list).filter(({ level }) => level !== undefined).length;

  test('of words that nobody knows are words, and no five faces on an empty grid', () => {
    const unknown = draw('journey: A\nstage: B\nstep: C\nfeels: zzz qqq\nstep: D\n', 'map');
    const known = draw('journey: A\nstage: B\nstep: C\nfeels: 4 zzz\nstep: D\n', 'map');
    expect(seen(unknown)).toContain('zzz qqq');
    expect(seen(unknown)).not.toContain('no value');
    expect(unknown.height).toBeLessThan(known.height - 100);
    expect([faces(unknown), faces(known)]).toEqual([0, 1]);
  });

  test('of one persona or one case keep a scale', () => {
    const apart = draw(
      'persona: X\npersona: Y\njourney: A\nfor: X, Y\nstage: B\nstep: C\nfeels: 4 X\nfeels: 2 if late\n',
      'map',
    );
    expect(faces(apart)).toBe(2);
  });
});

const PLANNED = `persona: Buyer
persona: Clerk
journey: A
for: Buyer, Clerk
stage: B
step: C
touchpoint: Counter
touchpoint: Leaflet
owner: Sales, Operations, Field service engineers, Customer desk, Accounting department
feels: 4 Buyer
feels: 2 Clerk: bored
pain: low Long queue
pain: high No seat
idea: Signs
state: planned
due: 2027-03
ticket: SIGN-12
`;

describe('the board', () => {
  test('says the plan of an idea, every pain in an export, and feelings apart, on the first card of a step', () => {
    const list = draw(PLANNED, 'board');
    const cards = groupsOf(list).filter(({ role }) => role === 'card');
    const [first, second] = cards.map(wordsOf).map((words) => words.replaceAll('\n', ' '));
    for (const words of [
      'Signs \u00b7 planned, due Mar 2027, SIGN-12',
      'Long queue',
      'No seat',
      'Buyer',
      'Clerk: bored',
    ]) {
      expect(first).toContain(words);
      expect(second).not.toContain(words);
    }
  });

  test.each([400, 700, 1600])('cuts no owner at %i px', (width) => {
    const words = seen(draw(PLANNED, 'board', { whole: true, width })).replaceAll(' ', '');
    expect(words).toContain('Sales,Operations,Fieldserviceengineers,Customerdesk,Accountingdepartment');
  });

  test('counts the pains of a card in the preview, where it shows them on hover', () => {
    const list = draw(PLANNED, 'board', { width: 1600 });
    expect(seen(list)).toContain('2 pains, each with an idea');
    expect(seen(list)).toContain('SIGN-12');
  });
});

const NO_FEELINGS = {
  en: 'journey: A\nidea: Everything\nanswers: A\nstage: B\nstep: C\npain: low First\nstep: D\npain: Second\nstep: E\npain: high Third\n',
  th: 'เส้นทาง ก\nแนวทาง ทุกอย่าง\nตอบปัญหา ก\nระยะ ข\nขั้น ค\nปัญหา น้อย หนึ่ง\nขั้น ง\nปัญหา สอง\nขั้น จ\nปัญหา มาก สาม\n',
  vi: 'hành trình: A\ngiải pháp: Tất cả\ngiải quyết: A\ngiai đoạn: B\nbước: C\nđiểm đau: thấp Một\nbước: D\nđiểm đau: Hai\nbước: E\nđiểm đau: cao Ba\n',
};
const RANKED = { en: ['Third', 'Second', 'First'], th: ['สาม', 'สอง', 'หนึ่ง'], vi: ['Ba', 'Hai', 'Một'] };
const IDEA = { en: 'Everything', th: 'ทุกอย่าง', vi: 'Tất cả' };

describe.each(['en', 'th', 'vi'] as const)('opportunities without feelings in numbers, in %s', (language) => {
  test('are ranked by degree, and say so once', () => {
    const words = seen(draw(NO_FEELINGS[language], 'opportunities'));
    const places = RANKED[language].map((pain) => words.indexOf(` ${pain} `));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(places[0]).toBeGreaterThan(0);
    expect(words).not.toMatch(/no value|ไม่มีค่า|chưa có giá trị/u);
  });

  test('list each idea once', () => {
    const list = draw(NO_FEELINGS[language], 'opportunities');
    expect(seen(list).split(IDEA[language])).toHaveLength(2);
    // The others lead to it all the same.
    expect(groupsOf(list).filter(({ keyword, line }) => keyword === 'idea' && line === 1)).toHaveLength(3);
  });
});

test('opportunities with feelings list an idea once too, over both lists', () => {
  const text = `journey: A
idea: Everything
answers: A
stage: B
people: 10
step: C
feels: 2
pain: One
stage: D
step: E
pain: Two
`;
  expect(seen(draw(text, 'opportunities')).split('Everything')).toHaveLength(2);
});
