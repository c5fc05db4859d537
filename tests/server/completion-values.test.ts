import { describe, expect, test } from 'vitest';
import { TOUCHPOINT_IDS } from '../../src/core/vocabulary/touchpoints.js';
import { accept, createTestServer, labels } from './helpers/server.js';

const server = createTestServer({
  'people.journey': 'persona: Mai\n  who: Nurse\n  id: nurse\n',
  'lists.journey':
    'catalogue: touchpoint\n  touchpoint: Dock screen, จอที่จุดจอด\n    id: dock\n\ncatalogue: model\n  model: Rental\n    stage: Find\n    stage: Ride\n',
});

function offered(marked: string): readonly string[] {
  const { document, position } = server.at(marked);
  return labels(server.features.completion.complete(document, position));
}

function accepted(marked: string, label: string, how: 'insert' | 'replace' = 'insert'): string {
  const { document, position } = server.at(marked);
  const item = server.features.completion.complete(document, position).items.find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered.`);
  return accept(document, item, how).split('\n').at(-1) ?? '';
}

const EN = 'journey: A\n  model: service-6\nstage: Awareness\n  step: B\n    ';
const TH = 'เส้นทาง A\n  แบบระยะ หกระยะ\nระยะ การรับรู้\n  ขั้น B\n    ';
const VI = 'hành trình: A\n  mô hình: sáu giai đoạn\ngiai đoạn: Nhận biết\n  bước: B\n    ';

describe('stages', () => {
  test.each([
    [`${EN}\nstage: <|>`, ['Consideration', 'Decision', 'Service', 'Loyalty', 'Advocacy', 'Awareness']],
    [`${TH}\nระยะ <|>`, ['การพิจารณา', 'การตัดสินใจ', 'บริการ', 'ความภักดี', 'การบอกต่อ', 'การรับรู้']],
    [`${VI}\ngiai đoạn: <|>`, ['Cân nhắc', 'Quyết định', 'Sử dụng dịch vụ', 'Trung thành', 'Giới thiệu', 'Nhận biết']],
  ])('of the model, the missing ones first: %j', (marked, titles) => {
    expect(offered(marked)).toEqual(titles);
  });

  test('come from a model of the file’s own catalogue', () => {
    expect(
      offered(
        'catalogue: model\n  model: Own\n    stage: One\n    stage: Two\n\njourney: A\n  model: Own\nstage: One\nstage: <|>',
      ),
    ).toEqual(['Two', 'One']);
  });

  test('come from a model of another file', () => {
    expect(offered('journey: A\n  model: rental\nstage: Find\nstage: <|>')).toEqual(['Ride', 'Find']);
  });
});

describe('touchpoints', () => {
  test('are all there, the workspace’s own and this stage’s first', () => {
    const all = offered(`${EN}touchpoint: <|>`);
    expect(all.slice(0, 3)).toEqual(['Dock screen', 'Social media ad', 'Search ad']);
    expect(all).toHaveLength(TOUCHPOINT_IDS.length + 1);
  });

  test('an own entry is found by each of its names', () => {
    for (const name of ['doc', 'screen', 'จอที่']) {
      expect(offered(`${EN}touchpoint: ${name}<|>`)).toContain('Dock screen');
    }
  });

  test.each([
    [`${VI}điểm chạm: qr<|>`, 'Thanh toán mã QR'],
    [`${VI}điểm chạm: thanh toan<|>`, 'Thanh toán mã QR'],
    [`${VI}điểm chạm: qr-p<|>`, 'Thanh toán mã QR'],
    [`${TH}จุดสัมผัส ทักแชต<|>`, 'ทักแชตสอบถาม'],
    [`${EN}touchpoint: review<|>`, 'Customer review'],
  ])('%j finds %s', (marked, label) => {
    const all = offered(marked);
    expect(all).toContain(label);
    expect(offered(marked.normalize('NFD'))).toEqual(all);
  });

  test('replace what was typed, blanks or none', () => {
    expect(accepted(`${TH}จุดสัมผัส ทัก<|>`, 'ทักแชตสอบถาม')).toBe('    จุดสัมผัส ทักแชตสอบถาม');
    expect(accepted(`${VI}điểm chạm: thanh toan m<|>`, 'Thanh toán mã QR')).toBe('    điểm chạm: Thanh toán mã QR');
  });

  test('replace the whole value when the editor overwrites', () => {
    expect(accepted(`${VI}điểm chạm: thanh<|> toán khác`, 'Thanh toán mã QR', 'replace')).toBe(
      '    điểm chạm: Thanh toán mã QR',
    );
  });
});

describe('references', () => {
  test('of `for` are personas of the file and the workspace, item by item', () => {
    expect(offered('persona: Zed\n\njourney: A\n  for: <|>')).toEqual(['Zed', 'Mai']);
    expect(accepted('persona: Zed\n\njourney: A\n  for: Zed, m<|>', 'Mai')).toBe('  for: Zed, Mai');
    expect(offered('journey: A\n  for: nur<|>')).toEqual(['Mai']);
  });

  test('of `goes to` are parts of the same journey, its ends, and other journeys', () => {
    const text = 'journey: Other\nstage: Elsewhere\njourney: A\nstage: S\n  step: One\n    goes to: <|>\n  step: Two';
    expect(offered(text)).toEqual(['S', 'Two', 'end', 'lost', 'Other']);
  });

  test('of `improves` are other journeys', () => {
    expect(offered('journey: Old\njourney: New\n  improves: <|>')).toEqual(['Old']);
  });

  test('of `answers` are pains first', () => {
    expect(offered('journey: A\nstage: S\n  step: One\n    pain: No reply\n    idea: X\n    answers: <|>')).toEqual([
      'No reply',
      'S',
    ]);
  });
});

describe('feelings', () => {
  test('are five numbers, then words', () => {
    expect(offered(`${EN}feels: <|>`).slice(0, 6)).toEqual(['5 😄', '4 🙂', '3 😐', '2 🙁', '1 😡', 'delighted']);
    expect(accepted(`${EN}feels: <|>`, '4 🙂')).toBe('    feels: 4 ');
    expect(accepted(`${EN}feels: interes<|>`, 'interested')).toBe('    feels: 4 interested');
  });

  test('behind a number are its words', () => {
    expect(offered(`${VI}cảm xúc: 2 <|>`)[0]).not.toBe(offered(`${VI}cảm xúc: 5 <|>`)[0]);
    expect(accepted(`${VI}cảm xúc: 2 lo<|>`, 'lo lắng')).toBe('    cảm xúc: 2 lo lắng');
  });

  test('have Thai digits where the file has them', () => {
    expect(accepted(`${TH}รู้สึก ๔\n    รู้สึก <|>`, '๕ 😄')).toBe('    รู้สึก ๕ ');
    expect(accepted(`${TH}รู้สึก <|>`, '5 😄')).toBe('    รู้สึก 5 ');
  });
});

describe('inside quantities', () => {
  test.each([
    [`${EN}wait: 3 <|>`, ['s', 'min', 'h', 'd', 'working days', 'w', 'mo', 'y']],
    [`${EN}wait: 3 d <|>`, ['told', 'not told']],
    [`${EN}wait: 3 d not t<|>`, ['not told']],
    [`${EN}wait: 3 d not told <|>`, []],
    [`${VI}chờ: 3 ng<|>`, ['ngày', 'ngày làm việc']],
    [`${VI}chờ: 3 ngày kh<|>`, ['không báo']],
    [`${TH}รอ ๑ วั<|>`, ['วัน', 'วันทำการ']],
    [`${TH}รอ ๑ วัน ไม<|>`, ['ไม่แจ้ง']],
    [`${EN}lasts: 20 m<|>`, ['min', 'mo']],
    [`${EN}metric: conversion 39 % <|>`, ['target', 'before']],
    [`${EN}metric: conversion 39 % target <|>`, ['at least', 'at most']],
    [`${VI}chỉ số: tỷ lệ chuyển đổi 39 % chi<|>`, ['chỉ tiêu']],
    [`${EN}leaves: 12 <|>`, ['%']],
  ])('%j offers %j', (marked, expected) => {
    expect(offered(marked)).toEqual(expected);
  });

  test('percent comes first behind a rate', () => {
    expect(offered(`${EN}metric: conversion 39 <|>`)[0]).toBe('%');
    expect(offered(`${EN}metric: aov 39 <|>`)[0]).toBe('THB');
  });
});

describe('fixed words', () => {
  test.each([
    [`${EN}pain: <|>`, ['high', 'medium', 'low']],
    [`${EN}pain: high No r<|>`, []],
    [`${TH}ปัญหา ม<|>`, ['มาก']],
    [`${EN}media: <|>`, ['owned', 'paid', 'earned', 'partner']],
    [`${EN}device: mobile, <|>`, ['tablet', 'computer', 'kiosk', 'television', 'watch', 'other']],
    ['journey: A\n  state: <|>', ['current', 'improved', 'actual']],
    ['journey: A\n  state: actual\nstage: B\n  state: <|>', ['done', 'missing', 'failing', 'unplanned', 'optional']],
    ['catalogue: <|>', ['touchpoint', 'channel', 'metric', 'model']],
    [`${EN}evidence: s<|>`, ['survey', 'research']],
    ['persona: A\n  value: <|>', ['high', 'medium', 'low']],
  ])('%j offers %j', (marked, expected) => {
    expect(offered(marked)).toEqual(expected);
  });

  test('of a channel item replace that item', () => {
    expect(accepted(`${VI}kênh: tin nhắn Zalo, ung<|>`, 'Ứng dụng')).toBe('    kênh: tin nhắn Zalo, Ứng dụng');
  });

  test('are ideas that help against the cause above', () => {
    expect(offered(`${EN}pain: A\n    cause: waiting\n    idea: <|>`).length).toBeGreaterThan(0);
    expect(offered(`${EN}idea: <|>`)).toEqual([]);
  });

  test('do not stand where words are free', () => {
    for (const keyword of ['thinks', 'does', 'note', 'goal', 'id']) expect(offered(`${EN}${keyword}: <|>`)).toEqual([]);
  });
});

describe('what two other files declare', () => {
  const twice = createTestServer({
    'a.journey': 'persona: Lan\n  uses: phone\n\ncatalogue: touchpoint\n  touchpoint: Desk\n    channel: email\n',
    'b.journey': 'persona: Lan\n  uses: store\n\ncatalogue: touchpoint\n  touchpoint: Desk\n    channel: website\n',
  });

  test.each([
    ['a persona', 'journey: A\n  for: Lan\nstage: B\n  channel: <|>', 'Phone'],
    ['a touchpoint', 'journey: A\nstage: B\n  step: C\n    touchpoint: Desk\n    channel: <|>', 'E-mail'],
  ])('is understood as the first of both, so that its channels come first: %s', (_, marked, channel) => {
    const { document, position } = twice.at(marked);
    expect(labels(twice.features.completion.complete(document, position))[0]).toBe(channel);
  });
});
