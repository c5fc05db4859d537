import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MarkupContent } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import type { KeywordId } from '../../src/core/vocabulary/keyword.js';
import { createTestServer, hoverAt } from './helpers/server.js';

const root = path.join(import.meta.dirname, '../..');
const server = createTestServer({
  'buy-shoes.en.journey': readFileSync(path.join(root, 'examples/buy-shoes.en.journey'), 'utf8'),
});

/** Keywords whose whole value is free text. */
const FREE: ReadonlySet<KeywordId> = new Set<KeywordId>([
  ...(['who', 'wants', 'worries', 'says', 'goal', 'scenario', 'expects', 'doneWhen', 'does', 'thinks'] as const),
  ...(['needs', 'gain', 'staff', 'behind', 'test', 'link', 'note', 'when'] as const),
]);
/** Keywords whose value begins with words that mean something, and continues freely. */
const FREE_BEHIND: ReadonlySet<KeywordId> = new Set<KeywordId>([
  'wait',
  'moment',
  'objective',
  'evidence',
  'leaves',
  'lane',
  'impact',
]);

/** The words of a text without a hover, as `keyword: word`; free text and comments are left out. */
function unexplained(text: string): readonly string[] {
  const document = server.document(text);
  const found: string[] = [];
  let head: KeywordId | undefined;
  for (const record of document.lines) {
    if (record.kind === 'blank' || record.kind === 'comment') continue;
    const { line, offset, keywordStart, keywordEnd, valueStart, valueEnd } = record;
    head = record.kind === 'more' ? head : record.keyword;
    const keyword = head;
    const says = (character: number): boolean => server.features.hover.hover(document, { line, character }) !== null;
    if (record.keyword && !(says(keywordStart) && says(keywordEnd))) found.push(`${keyword}!`);
    if (keyword && FREE.has(keyword)) continue;
    let isBehind = false;
    for (const match of text.slice(offset + valueStart, offset + valueEnd).matchAll(/[^\s,;]+/gu)) {
      const isShown = says(valueStart + match.index + 1);
      if (isShown && isBehind) found.push(`${keyword}: ${match[0]} stands behind free text`);
      if (!isShown && keyword && FREE_BEHIND.has(keyword)) isBehind = true;
      // A dash separates the name of a row from its text.
      else if (!isShown && match[0] !== '-') found.push(`${keyword ?? record.kind}: ${match[0]}`);
    }
  }
  return found;
}

const examples = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.journey'));
const readmeFences = [
  ...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/```journey\n([\s\S]*?)```/gu),
].map(([, text = '']) => text);

describe('every word that is no free text is explained', () => {
  test.each(examples)('in %s', (name) => {
    const text = readFileSync(path.join(root, 'examples', name), 'utf8');
    expect(text.length).toBeGreaterThan(500);
    expect(unexplained(text)).toEqual([]);
    expect(unexplained(text.normalize('NFD'))).toEqual([]);
  });

  test('in the journeys of the README', () => {
    expect(readmeFences.length).toBeGreaterThan(2);
    for (const text of readmeFences) expect(unexplained(text)).toEqual([]);
  });

  test('and this test sees a word that is not', () => {
    expect(unexplained('journey: A\n  for: Nobody\n')).toEqual(['for: Nobody']);
  });
});

const EN = 'journey: Hire\nstage: Ride\n  people: 1000\n  step: Unlocks\n    ';
const TH = 'เส้นทาง เช่า\nระยะ ปั่น\n  จำนวนคน ๑๐๐๐\n  ขั้น ปลดล็อก\n    ';
const VI = 'hành trình: Thuê\ngiai đoạn: Đạp\n  số người: 1000\n  bước: Mở khoá\n    ';

const CASES: readonly (readonly [marked: string, of: string, ...says: readonly string[]])[] = [
  // levels, states, moments, phases, objectives, causes, media, devices, evidence
  [`${EN}pain: hi<|>gh No bike`, 'high', 'Weighs most'],
  [`${TH}ปัญหา มา<|>ก ไม่มีรถ`, 'มาก', 'ดูก่อน'],
  [`${VI}điểm đau: ca<|>o Không có xe`, 'cao', 'nên xem trước'],
  [`${EN}moment: zm<|>ot looks it up`, 'zmot', 'Zero moment of truth'],
  [`${TH}ช่วงสำคัญ ค้นหา<|>ก่อนซื้อ`, 'ค้นหาก่อนซื้อ', 'ZMOT'],
  [`${VI}khoảnh khắc: tìm trước<|> khi mua`, 'tìm trước khi mua', 'ZMOT'],
  ['journey: A\n  state: impro<|>ved', 'improved', 'as it should become'],
  ['เส้นทาง ก\n  สถานะ ปรับ<|>ปรุง', 'ปรับปรุง', 'อยากให้เป็น'],
  ['hành trình: A\n  trạng thái: cải<|> tiến', 'cải tiến', 'mong muốn'],
  [`${EN}state: fail<|>ing`, 'failing', 'did not work'],
  ['journey: A\n  objective: learn<|>', 'learn', 'First find out'],
  ['เส้นทาง ก\n  เป้าหมายธุรกิจ ลด<|>อุปสรรค', 'ลดอุปสรรค', 'ติดขัดน้อยลง'],
  ['journey: A\nstage: B\n  counts as: lo<|>yal', 'loyal', 'comes back'],
  ['hành trình: A\ngiai đoạn: B\n  tính là: trung<|> thành', 'trung thành', 'quay lại'],
  [`${EN}media: ear<|>ned`, 'earned', 'Others talk about you'],
  [`${TH}สื่อ พันธ<|>มิตร`, 'พันธมิตร', 'ดูแลให้'],
  [`${EN}device: mobile, comp<|>uter`, 'computer', 'sits at a computer'],
  [`${EN}pain: P\n    cause: no-con<|>trol`, 'no-control', 'choose the channel'],
  [`${VI}điểm đau: P\n    nguyên nhân: khác<|>`, 'khác', 'khác'],
  [`${EN}evidence: inter<|>view 12 2026-09`, 'interview', 'one by one'],
  [`${EN}evidence: interview 1<|>2 2026-09`, '12', 'asked'],
  [`${EN}evidence: interview 12 2026<|>-09`, '2026-09', 'Sept 2026'],
  [`${TH}หลักฐาน สัมภาษณ์ ๑<|>๒`, '๑๒', '12'],
  // particles
  [`${EN}wait: 1 d not<|> told`, 'not told', 'counts as friction'],
  [`${TH}รอ ๑ วัน ไม่<|>แจ้ง`, 'ไม่แจ้ง', 'จุดสะดุด'],
  [`${VI}chờ: 1 ngày không<|> báo`, 'không báo', 'trở ngại'],
  [`${EN}wait: 3<|>6 h told`, '36 h', '1 d 12 h'],
  [`${VI}chờ: 9<|>0 phút có báo`, '90 phút', '1 giờ 30 phút'],
  [`${EN}goes to: en<|>d`, 'end', 'ends well'],
  [`${TH}ไปที่ จ<|>บ`, 'จบ', 'ด้วยดี'],
  [`${EN}metric: conversion 39 % tar<|>get 45 %`, 'target', 'value to reach'],
  [`${EN}metric: conversion 39 % target at le<|>ast 45 %`, 'at least', 'or more'],
  [`${EN}metric: conversion 39 % target >=<|> 45 %`, '>=', 'or more'],
  [`${EN}metric: conversion 39 % be<|>fore 30 %`, 'before', 'earlier value'],
  [`${TH}ตัวชี้วัด อัตราการซื้อ ๓๙ % เป้<|>า ๔๕ %`, 'เป้า', 'อยากไปให้ถึง'],
  [`${VI}chỉ số: Tỷ lệ chuyển đổi 39 % chỉ<|> tiêu 45 %`, 'chỉ tiêu', 'cần đạt'],
  // figures
  [`${EN}feels: <|>4`, '4', '**4 / 5 🙂**', 'good', '**4 🙂**'],
  [`${TH}รู้สึก <|>๒ กังวล`, '๒ กังวล', '**2 / 5 🙁**', 'ไม่ดี', 'แย่มาก'],
  [`${VI}cảm xúc: <|>-1`, '-1', '**2 / 5 🙁**', 'tệ'],
  [`${EN}feels: wor<|>ried`, 'worried', '**2 / 5 🙁**', 'no number is written'],
  [`${EN}people: 4<|>00`, '400', '400 people'],
  ['journey: A\nstage: B\n  people: 1000\nstage: C\n  people: 2<|>50', '250', '25 % of those in “B”'],
  ['เส้นทาง ก\nระยะ ข\n  จำนวนคน ๑๐๐๐\nระยะ ค\n  จำนวนคน ๒<|>๕๐', '๒๕๐', '25 % ของคนใน “ข”'],
  [`${EN}leaves: 1<|>2 % no bikes`, '12 %', 'Leave for good', '120 people'],
  [`${TH}ออก ๑<|>๒ % ไกลไป`, '๑๒ %', '120 คน'],
  [`${VI}rời đi: 1<|>20 xa quá`, '120', '12 %'],
  [`${EN}goes to: Ride\n    share: 2<|>0 %`, '20 %', 'go this way', '200 people'],
  [`${EN}importance: 9\n    satisfied: <|>4`, '4', '4 / 10', 'score 14 of 20'],
  [`${TH}สำคัญ <|>๙\n    พอใจ ๔`, '๙', '14 จาก 20'],
  [`${EN}metric: conversion 3<|>9 % target 45 %`, '39 %', '6 % away from the target'],
  [`${EN}metric: conversion 39 % target at least 4<|>5 %`, '45 %', 'missed by 6 %'],
  [`${EN}metric: response-time 3 min target at most 5<|> min`, '5 min', 'The target is reached'],
  [`${EN}metric: conversion 39 % before 3<|>0 %`, '30 %', '+9 % since'],
  [`${EN}metric: Seat price 2<|>0 THB`, '20 THB', 'Thai baht'],
  [`${VI}chỉ số: Giá chỗ 20.5 <|>đ chỉ tiêu 21 đ`, '20.5 đ', 'Đồng Việt Nam', 'Cách chỉ tiêu 0,5 đ'],
  [`${EN}lasts: 2<|>0-40 min`, '20-40 min', 'Minutes'],
  [`${EN}idea: I\n    effort: <|>2 w`, '2 w', '14 d'],
  // dates: today is 30 November 2026
  ['journey: A\n  updated: 2026-11<|>-22\n  review every: 6 mo', '2026-11-22', 'Sunday', '8 days ago', '21 May 2027'],
  ['journey: A\n  updated: 2025-11<|>-22\n  review every: 6 mo', '2025-11-22', 'Saturday', 'Should have been'],
  ['เส้นทาง ก\n  แก้ไขเมื่อ ๒๐๒๖-๑๑<|>-๒๒', '๒๐๒๖-๑๑-๒๒', 'วันอาทิตย์', '8 วันที่ผ่านมา', '2569'],
  ['hành trình: A\n  cập nhật: 2026-1<|>1-22', '2026-11-22', 'Chủ Nhật', '8 ngày trước'],
  ['journey: A\n  updated: 20<|>26', '2026', 'this year'],
  // entries, brands, titles, ids
  [`${EN}touchpoint: qr-pay<|>ment`, 'qr-payment', 'scanning a code'],
  [`${EN}channel: chat LI<|>NE`, 'LINE', 'A brand', 'Messaging'],
  [`${TH}ช่องทาง แชต LI<|>NE`, 'LINE', 'ชื่อแบรนด์'],
  [`${VI}kênh: Tin nhắn Za<|>lo, Điện thoại`, 'Zalo', 'Thương hiệu'],
  [`${EN}channel: kiosk phys<|>ical`, 'physical', 'Happens at a place'],
  [`${EN}metric: n<|>ps 40`, 'nps', 'would recommend you'],
  ['journey: A\n  model: advo<|>cacy-5', 'advocacy-5', 'bring others', 'Awareness →'],
  [`${EN}touchpoint: Bike<|> dock`, 'Bike dock', 'Nothing is declared'],
  [`${EN}owner: Sal<|>es\n  step: Rides\n    owner: sales`, 'Sales', 'Unlocks', 'Rides'],
  [`${EN}system: CR<|>M`, 'CRM', 'Supports'],
  [`${EN}with: a fr<|>iend`, 'a friend', 'Takes part at'],
  [`${EN}lane: Key mes<|>sage - First ride free`, 'Key message', 'Your own row'],
  [`${EN}id: unl<|>ock`, 'unlock', 'Short name of “Unlocks”'],
  [`${TH}รหัส unl<|>ock`, 'unlock', 'ปลดล็อก'],
  [
    'journey: Hi<|>re\n  goal: A bike\nstage: Ride\n  step: U\n    feels: 2\n    wait: 1 d\n',
    'Hire',
    'A bike',
    'Ride',
    '🙁 2',
  ],
  [
    'journey: A\nstage: Ri<|>de\n  people: 20\n  step: U\n    feels: 2\n    owner: Ops',
    'Ride',
    'Stage 1 of 1',
    '20 people',
    '🙁',
  ],
  [
    `${EN.replace('Unlocks', 'Unl<|>ocks')}feels: 2 unsure\n    pain: high Slow\n    owner: Ops`,
    'Unlocks',
    'Step 1 of 1',
    'unsure',
    'Slow',
    'Ops',
  ],
  ['persona: Zo<|>e\n  who: Cook', 'Zoe', 'Cook'],
  [`${EN}pain: high Slo<|>w\n    idea: Faster`, 'high Slow', 'Answered by: Faster'],
  [`${EN}pain: high Slow\n    idea: Fas<|>ter`, 'Faster', 'Answers: Slow'],
  [`${EN}goes to: Ri<|>de`, 'Ride', 'Stage 1 of 1'],
  ['catalogue: met<|>ric\n  metric: Wet', 'metric', 'measurements'],
  [
    'catalogue: model\n  model: Mine\n    stage: Boar<|>ding\n      counts as: use',
    'Boarding',
    'A stage of the model “Mine”',
    'Counts as use',
  ],
  [
    'catalogue: touchpoint\n  touchpoint: Do<|>ck, จุดจอด\n    id: dock',
    'Dock, จุดจอด',
    'From your own catalogue',
    '`dock`',
  ],
  // a value of several lines
  [`${EN}owner: Sales,\n... Fin<|>ance`, 'Finance', 'Answers for'],
  // keywords and unknown keywords
  [`${EN}me<|>dia: owned`, 'media', 'One of: owned · paid · earned · partner', 'once in each'],
  [`${TH}สื่<|>อ ของแบรนด์`, 'สื่อ', 'เลือกได้จาก: ของแบรนด์'],
  [`${EN}pian<|>: high Slow`, 'pian: high Slow', 'Did you mean: **pain**', 'Possible here: step'],
  [`${TH}ปัญห<|> มาก ช้า`, 'ปัญห มาก ช้า', 'อาจหมายถึง: **ปัญหา**'],
  [`${TH}จุดสัมผัส<|>ทักแชต`, 'จุดสัมผัสทักแชต', 'อาจหมายถึง: **จุดสัมผัส**'],
  [`${VI}diem dau<|>: cao Chậm`, 'diem dau: cao Chậm', 'Có lẽ là: **điểm đau**'],
];

const hover = (marked: string): ReturnType<typeof hoverAt> => hoverAt(server, marked);

describe('hover over', () => {
  test.each(CASES)('%j is of %j and says %j', (marked, of, ...says) => {
    const shown = hover(marked);
    expect(shown?.of).toBe(of);
    for (const text of says) expect(shown?.says).toContain(text);
  });

  test.each(CASES.filter(([marked]) => /[\u1ea0-\u1ef9]/u.test(marked)))(
    '%j, decomposed, is the same',
    (marked, of) => {
      expect(hover(marked.normalize('NFD'))?.of).toBe(of.normalize('NFD'));
    },
  );
});

describe('texts of files in a hover', () => {
  const EVIL = '[x](command:evil) <b>b</b> `c` **d** ![i](http://e) $(icon) &amp; https://e.example';
  const CARRIERS: readonly string[] = [
    `journey: <|>${EVIL}`,
    `journey: A\nstage: <|>${EVIL}\n  step: S`,
    `journey: A\nstage: S\n  step: <|>${EVIL}`,
    `persona: <|>P\n  who: ${EVIL}\n  uses: ${EVIL}`,
    `${EN}touchpoint: <|>${EVIL}`,
    `${EN}channel: chat <|>${EVIL}`,
    `${EN}channel: <|>${EVIL}`,
    `${EN}owner: <|>${EVIL}`,
    `${EN}system: <|>${EVIL}`,
    `${EN}pain: <|>${EVIL}`,
    `${EN}idea: <|>${EVIL}`,
    `${EN}lane: <|>${EVIL} - x`,
    `${EN}metric: <|>${EVIL} 3 %`,
    `${EN}metric: M <|>3 [x](command:evil)`,
    `${EN}device: <|>${EVIL}`,
    `<|>${EVIL}`,
    `catalogue: touchpoint\n  touchpoint: <|>${EVIL}\n    note: ${EVIL}\n    channel: ${EVIL}`,
    `catalogue: model\n  model: <|>M\n    stage: ${EVIL}`,
    `journey: A\n  model: <|>${EVIL}`,
    `journey: A\n  product: <|>${EVIL}`,
  ];

  test.each(CARRIERS)('of %j are no markup', (marked) => {
    const { document, position } = server.at(marked);
    const shown = server.features.hover.hover(document, position);
    const value = MarkupContent.is(shown?.contents) ? shown.contents.value : '';
    expect(shown?.contents).not.toHaveProperty('isTrusted');
    expect(value).toContain('x');
    // What Markdown would turn into a link, a picture, HTML or an icon.
    expect(value).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)<\w|(?<!\\)\$\(|https?:\/\//u);
  });
});
