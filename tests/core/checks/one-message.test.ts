import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { someOf } from '../../helpers/effort.js';

/** A map without any problem, in three languages, line by line the same. */
const BASE: Readonly<Record<HumanLanguage, readonly string[]>> = {
  en: [
    'persona: Ploy',
    '  who: Nurse, 40',
    '  wants: Shoes',
    '  worries: Returns',
    '  uses: app',
    'journey: Buy shoes',
    '  for: Ploy',
    '  goal: Shoes that fit',
    '  objective: learn',
    '  model: advocacy-5',
    '  updated: 2026-11-22',
    '  review every: 6 mo',
    'stage: Awareness',
    '  owner: Marketing',
    '  people: 1000',
    '  step: Sees an ad',
    '    touchpoint: social-ad',
    '    channel: social TikTok',
    '    feels: 2 unsure',
    '    pain: high Slow',
    '      cause: waiting',
    '    idea: Faster',
    '      effort: 2 w',
    '    wait: 1 d not told',
    '    leaves: 10 % bored',
    'stage: Consideration',
    '  owner: Sales',
    '  people: 400',
    '  step: Compares',
    '    feels: 4 calm',
    '    device: mobile',
    '    media: owned',
    '    metric: conversion 39 % target 45 %',
    '    importance: 9',
    '    goes to: Advocacy',
    '      share: 20 %',
    'stage: Purchase',
    '  owner: Sales',
    '  step: Pays',
    '    for: Ploy',
    'stage: Loyalty',
    '  owner: CRM',
    '  step: Returns',
    '    lasts: 10 min',
    'stage: Advocacy',
    '  owner: CRM',
    '  step: Tells',
    '    evidence: interview 12 2026-09',
  ],
  th: [
    'ลูกค้า พลอย',
    '  คือใคร พยาบาล ๔๐',
    '  ต้องการ รองเท้า',
    '  กังวล การคืน',
    '  ใช้ช่องทาง แอป',
    'เส้นทาง ซื้อรองเท้า',
    '  ของ พลอย',
    '  เป้าหมาย รองเท้าที่พอดี',
    '  เป้าหมายธุรกิจ เรียนรู้',
    '  แบบระยะ ห้าระยะบอกต่อ',
    '  แก้ไขเมื่อ ๒๐๒๖-๑๑-๒๒',
    '  ทบทวนทุก ๖ เดือน',
    'ระยะ การรับรู้',
    '  ผู้รับผิดชอบ การตลาด',
    '  จำนวนคน ๑๐๐๐',
    '  ขั้น เห็นโฆษณา',
    '    จุดสัมผัส social-ad',
    '    ช่องทาง โซเชียล ติ๊กต็อก',
    '    รู้สึก ๒ ลังเล',
    '    ปัญหา มาก ช้า',
    '      สาเหตุ รอนาน',
    '    แนวทาง เร็วขึ้น',
    '      แรงที่ใช้ ๒ สัปดาห์',
    '    รอ ๑ วัน ไม่แจ้ง',
    '    ออก ๑๐ % เบื่อ',
    'ระยะ การพิจารณา',
    '  ผู้รับผิดชอบ ฝ่ายขาย',
    '  จำนวนคน ๔๐๐',
    '  ขั้น เปรียบเทียบ',
    '    รู้สึก ๔ สบายใจ',
    '    อุปกรณ์ มือถือ',
    '    สื่อ ของแบรนด์',
    '    ตัวชี้วัด อัตราการซื้อ ๓๙ % เป้า ๔๕ %',
    '    สำคัญ ๙',
    '    ไปที่ การบอกต่อ',
    '      สัดส่วน ๒๐ %',
    'ระยะ การซื้อ',
    '  ผู้รับผิดชอบ ฝ่ายขาย',
    '  ขั้น จ่ายเงิน',
    '    ของ พลอย',
    'ระยะ ความภักดี',
    '  ผู้รับผิดชอบ ลูกค้าสัมพันธ์',
    '  ขั้น กลับมา',
    '    ใช้เวลา ๑๐ นาที',
    'ระยะ การบอกต่อ',
    '  ผู้รับผิดชอบ ลูกค้าสัมพันธ์',
    '  ขั้น เล่าให้เพื่อนฟัง',
    '    หลักฐาน สัมภาษณ์ ๑๒ ๒๐๒๖-๐๙',
  ],
  vi: [
    'chân dung: Ngọc',
    '  là ai: Y tá, 40',
    '  mong muốn: Giày',
    '  lo lắng: Đổi trả',
    '  dùng kênh: ứng dụng',
    'hành trình: Mua giày',
    '  của: Ngọc',
    '  mục tiêu: Giày vừa chân',
    '  mục tiêu kinh doanh: tìm hiểu',
    '  mô hình: năm giai đoạn giới thiệu',
    '  cập nhật: 2026-11-22',
    '  rà soát mỗi: 6 tháng',
    'giai đoạn: Nhận biết',
    '  phụ trách: Tiếp thị',
    '  số người: 1000',
    '  bước: Thấy quảng cáo',
    '    điểm chạm: social-ad',
    '    kênh: mạng xã hội TikTok',
    '    cảm xúc: 2 phân vân',
    '    điểm đau: cao Chậm',
    '      nguyên nhân: chờ lâu',
    '    giải pháp: Nhanh hơn',
    '      công sức: 2 tuần',
    '    chờ: 1 ngày không báo',
    '    rời đi: 10 % chán',
    'giai đoạn: Cân nhắc',
    '  phụ trách: Bán hàng',
    '  số người: 400',
    '  bước: So sánh',
    '    cảm xúc: 4 yên tâm',
    '    thiết bị: di động',
    '    truyền thông: sở hữu',
    '    chỉ số: Tỷ lệ chuyển đổi 39 % chỉ tiêu 45 %',
    '    quan trọng: 9',
    '    đi tới: Giới thiệu',
    '      tỷ lệ: 20 %',
    'giai đoạn: Mua hàng',
    '  phụ trách: Bán hàng',
    '  bước: Trả tiền',
    '    của: Ngọc',
    'giai đoạn: Trung thành',
    '  phụ trách: CSKH',
    '  bước: Quay lại',
    '    kéo dài: 10 phút',
    'giai đoạn: Giới thiệu',
    '  phụ trách: CSKH',
    '  bước: Kể lại',
    '    bằng chứng: phỏng vấn 12 2026-09',
  ],
};
const LANGUAGES = ['en', 'th', 'vi'] as const;

type Change = (lines: readonly string[]) => readonly string[];

const at =
  (line: number, change: (text: string) => string): Change =>
  (lines) =>
    lines.map((text, index) => (index === line ? change(text) : text));
/** Without the last letter of the keyword, which has as many words as the value's first colon or space shows. */
const withKeyword =
  (change: (word: string) => string) =>
  (text: string): string => {
    const [, dress = '', word = '', rest = ''] = /^(\s*)([^:\s]+)(.*)$/u.exec(text) ?? [];
    return dress + change(word) + rest;
  };
const valueInstead =
  (value: string) =>
  (text: string): string =>
    text.includes(':') ? text.replace(/: .*$/u, `: ${value}`) : text.replace(/^(\s*\S+) .*$/u, `$1 ${value}`);
const move =
  (from: number, to: number): Change =>
  (lines) => {
    const rest = lines.filter((_, index) => index !== from);
    return [...rest.slice(0, to), lines[from] ?? '', ...rest.slice(to)];
  };
const twice =
  (line: number): Change =>
  (lines) => [...lines.slice(0, line), lines[line] ?? '', ...lines.slice(line)];
/** One more line, with a colon if the file has them; any language's keywords may be in a file. */
const insert =
  (line: number, keyword: string, value: string): Change =>
  (lines) => {
    const colon = lines[0]?.includes(':') ? ':' : '';
    return [...lines.slice(0, line), `    ${keyword}${colon} ${value}`, ...lines.slice(line)];
  };
const without =
  (line: number): Change =>
  (lines) =>
    lines.filter((_, index) => index !== line);

const KEYWORDS_OF_LINES: readonly (readonly [line: number, name: string])[] = [
  [0, 'persona'],
  [5, 'journey'],
  [6, 'for'],
  [7, 'goal'],
  [12, 'stage'],
  [13, 'owner'],
  [15, 'step'],
  [19, 'pain'],
  [21, 'idea'],
  [25, 'second stage'],
  [28, 'second step'],
  [34, 'goes to'],
  [44, 'last stage'],
];
const replaced = withKeyword(() => 'zzqq');
const broken = withKeyword((word) => `${word}zzq`);

/** What goes wrong, and the code of the one message that says so; several if the languages differ in what is near. */
const FAULTS: readonly (readonly [name: string, change: Change, ...codes: readonly string[]])[] = [
  ...KEYWORDS_OF_LINES.map(
    ([line, name]) => [`a strange word for ${name}`, at(line, replaced), 'unknown-keyword'] as const,
  ),
  ...KEYWORDS_OF_LINES.map(
    ([line, name]) => [`a broken word for ${name}`, at(line, broken), 'unknown-keyword'] as const,
  ),
  ['a state that is none', insert(6, 'state', 'zzqq'), 'choice-unknown'],
  ['a model that is none', at(9, valueInstead('zzqq')), 'choice-unknown'],
  ['a device that is nearly one', at(30, valueInstead('mobille')), 'word-near'],
  ['media that are none', at(31, valueInstead('zzqq')), 'choice-unknown'],
  ['a channel that is none', at(17, valueInstead('zzqq')), 'channel-unknown'],
  ['a persona that is none', at(6, valueInstead('Zzqq')), 'unknown-persona'],
  ['a persona that is renamed, used twice', at(0, valueInstead('Zzqq')), 'unknown-persona'],
  ['a stage that is none of the model', at(44, valueInstead('Zzqq')), 'stage-not-in-model'],
  ['a stage that is nowhere', at(34, valueInstead('Zzqq')), 'dead-end-reference'],
  ['an answer to nothing', insert(22, 'answers', 'Zzqq'), 'unknown-reference'],
  ['a score beyond the scale', at(18, valueInstead('9')), 'emotion-out-of-range'],
  ['an importance beyond the scale', at(33, valueInstead('๑๑')), 'importance-range'],
  ['a share of more than all', at(35, valueInstead('120 %')), 'percent-range'],
  ['a share without its sign', at(35, valueInstead('20')), 'percent-without-sign'],
  ['a metric beyond its scale', at(32, valueInstead('conversion 139 % target 45 %')), 'metric-out-of-range'],
  ['values of two units', at(32, valueInstead('conversion 39 % target 45 THB')), 'metric-units'],
  ['a unit that is none', at(32, valueInstead('conversion 39 zzqq target 45 %')), 'metric-units'],
  ['a number with thousands marks', at(14, valueInstead('1 800')), 'number-form'],
  ['a number in words', at(14, valueInstead('zzqq')), 'number-form'],
  ['a length without a unit', at(43, valueInstead('10')), 'duration-form'],
  ['a length in words', at(43, valueInstead('zzqq')), 'duration-form'],
  ['a wait that is no length', at(23, valueInstead('zzqq')), 'duration-form'],
  ['a wait that is no length, told', at(23, (text) => text.replace(/[1๑]/u, 'zzqq')), 'duration-form'],
  ['a wait of a range with a slip', at(23, valueInstead('2-zz d')), 'duration-form'],
  ['a wait that says nothing of telling', at(23, valueInstead('1 d')), 'wait-without-told'],
  ['a date in words', at(10, valueInstead('zzqq')), 'date-form'],
  ['a date of the Buddhist era', at(10, valueInstead('2569-11-22')), 'date-buddhist-era'],
  ['evidence without a kind', at(47, valueInstead('zzqq')), 'evidence-without-kind'],
  ['an id of two words', insert(48, 'id', 'two words'), 'id-form'],
  ['a row without a name', insert(48, 'lane', 'zzqq'), 'lane-without-name'],
  ['an empty who', at(1, valueInstead('')), 'empty-value'],
  ['an empty persona', at(0, valueInstead('')), 'empty-value'],
  ['an empty stage', at(44, valueInstead('')), 'empty-value'],
  ['an empty step', at(28, valueInstead('')), 'empty-value'],
  ['an empty pain', at(19, valueInstead('')), 'empty-value'],
  ['an empty touchpoint', at(16, valueInstead('')), 'empty-value'],
  ['an empty metric', at(32, valueInstead('')), 'empty-value'],
  ['a second count', twice(14), 'duplicate-attribute'],
  ['a second importance', twice(33), 'duplicate-attribute'],
  ['a second date', twice(10), 'duplicate-attribute'],
  ['a second model', twice(9), 'duplicate-attribute'],
  ['a second persona of the name', twice(0), 'duplicate-name'],
  ['a stage twice', twice(44), 'stage-without-steps'],
  ['a persona’s line in a step', move(1, 16), 'keyword-wrong-place'],
  ['a persona’s line at the top', move(2, 0), 'keyword-wrong-place'],
  ['the persona of the journey in the persona', move(6, 1), 'keyword-wrong-place'],
  ['the objective in the persona', move(8, 1), 'keyword-wrong-place'],
  ['an owner in the persona', move(13, 1), 'keyword-wrong-place'],
  ['an idea in the persona', move(21, 1), 'keyword-wrong-place'],
  ['a wait in the persona', move(23, 1), 'keyword-wrong-place'],
  ['a way on in the persona', move(34, 1), 'keyword-wrong-place'],
  ['a way on at the journey', move(34, 6), 'keyword-wrong-place'],
  ['a pain at the top', move(19, 0), 'missing-parent'],
  ['an owner at the top', move(13, 0), 'missing-parent'],
  ['a goal at the top', move(7, 0), 'missing-parent'],
  ['a cause at the top', move(20, 0), 'nothing-above'],
  ['a share at the top', move(35, 0), 'nothing-above'],
  ['a cause in another step', move(20, 29), 'nothing-above'],
  ['a pain that is gone', without(19), 'nothing-above'],
  ['a way on that is gone', without(34), 'nothing-above'],
  ['a journey without its line', without(5), 'keyword-wrong-place'],
  ['a persona without its line', without(0), 'keyword-wrong-place'],
  ['a first stage without its line', without(12), 'missing-parent'],
  [
    'marks of a conflict',
    (lines) => [
      ...lines.slice(0, 18),
      '<<<<<<< HEAD',
      lines[18] ?? '',
      '=======',
      '    feels: 9',
      '>>>>>>> b',
      ...lines.slice(19),
    ],
    'conflict-marks',
  ],
  ['a pasted sentence', (lines) => [...lines.slice(0, 16), 'Zzqq was here.', ...lines.slice(16)], 'unknown-keyword'],
  [
    'three pasted sentences',
    (lines) => [...lines.slice(0, 16), 'Zzqq was.', 'Zzqq is.', 'Zzqq ends.', ...lines.slice(16)],
    'unknown-keyword',
  ],
];

function problemsOf(lines: readonly string[], form: 'NFC' | 'NFD' = 'NFC'): readonly string[] {
  return analyse(`${lines.join('\n').normalize(form)}\n`).problems.map(({ code }) => code);
}

describe.each(LANGUAGES)('one fault gives one message, in %s', (language) => {
  const base = BASE[language];

  test('and none where there is no fault', () => {
    expect(problemsOf(base)).toEqual([]);
  });

  test.each(FAULTS.map(([name, change, ...codes]) => ({ name, change, codes })))('$name', ({ change, codes }) => {
    for (const form of someOf(['NFC', 'NFD'] as const, 2)) {
      const found = problemsOf(change(base), form);
      expect(found).toHaveLength(1);
      expect(codes).toContain(found[0]);
    }
  });
});

describe('two faults', () => {
  const base = BASE.en;
  test.each([
    ['in different steps', at(18, valueInstead('9')), at(33, valueInstead('11'))],
    ['of which one is a strange word elsewhere', at(24, replaced), at(33, valueInstead('11'))],
    ['of names', at(6, valueInstead('Zed')), at(34, valueInstead('Gone'))],
    ['of two names of one kind', at(6, valueInstead('Zed')), at(39, valueInstead('Yod'))],
    ['in one persona', move(19, 1), at(5, valueInstead('zzqq'))],
    ['a missing goal and a strange word in a step', without(7), at(24, replaced)],
    ['two lines in the wrong place', move(23, 1), (lines: readonly string[]) => move(24, 1)(lines)],
  ])('%s give two messages', (_, first, second) => {
    expect(problemsOf(second(first(base)))).toHaveLength(2);
  });
});

test('a name that is used five times is said once, with the other places, and one fix mends them all', () => {
  const lines = BASE.en.map((line) => line.replace('for: Ploy', 'for: Plooy'));
  const text = [...lines, '    for: Plooy', '    for: Ploy, Plooy', '    for: plooy'].join('\n');
  const [problem, ...rest] = analyse(text).problems;
  expect(rest).toEqual([]);
  expect(problem?.related).toHaveLength(4);
  expect(problem?.fixes[0]?.edits).toHaveLength(5);
});

test.each([
  ['a journey', 'stage: S\nstep: ', 'goes to: Pays noww', 'Pays now', 'Pay nowt'],
  ['an idea', 'pain: ', 'idea: I\nanswers: Slow payy', 'Slow pay', 'Slow paya'],
])('what is nearest in %s is not written into another one', (_, before, use, near, other) => {
  const journey = (title: string, name: string): string => `journey: ${title}\n${before}${name}\n${use}\n`;
  const fixOf = (text: string): readonly number[] | undefined =>
    analyse(text)
      .problems.find(({ related = [] }) => related.length > 0)
      ?.fixes[0]?.edits.map(({ range }) => range.start.line);
  const lines = journey('A', near).split('\n').length - 1;
  expect(fixOf(journey('A', near) + journey('B', other))).toEqual([lines - 1]);
  expect(fixOf(journey('A', near) + journey('B', near))).toEqual([lines - 1, 2 * lines - 1]);
});
