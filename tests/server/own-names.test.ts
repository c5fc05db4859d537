import { MarkupContent } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { createTestServer, HERE } from './helpers/server.js';

/** Names that a workspace declares, each by a title, another name and an id, and where they are used. */
const LISTS = [
  'catalogue: touchpoint',
  '  touchpoint: Dock screen, จอที่จุดจอด, màn hình trạm',
  '    id: dock',
  '    channel: hotline 1900',
  'catalogue: channel',
  '  channel: Hotline 1900 physical, สายด่วน, đường dây nóng',
  '    id: hotline',
  'catalogue: metric',
  '  metric: Wet seats, เบาะเปียก, yên ướt',
  '    id: wet',
  'catalogue: model',
  '  model: Ride model, แบบปั่น, mô hình đạp xe',
  '    id: ride',
  '    stage: Boarding',
  '      counts as: use',
  '    stage: ขึ้นรถ',
].join('\n');
const LISTS_URI = 'file:///ws/lists.journey';
const server = createTestServer({ 'lists.journey': LISTS });

const STEP = 'journey: A\nstage: S\n  step: T\n    ';
const THAI_STEP = 'เส้นทาง ก\nระยะ ข\n  ขั้น ค\n    ';
const VIETNAMESE_STEP = 'hành trình: A\ngiai đoạn: B\n  bước: C\n    ';

/** Where a definition leads, as file and line. */
function define(marked: string, uri?: string): readonly string[] {
  const { document, position } = server.at(marked, uri);
  return [server.features.definition.define(document, position) ?? []]
    .flat()
    .map((place) =>
      'targetUri' in place
        ? `${place.targetUri} ${place.targetSelectionRange.start.line}`
        : `${place.uri} ${place.range.start.line}`,
    );
}

/** The texts that are found, each with its file and line. */
async function find(marked: string, uri?: string): Promise<readonly string[]> {
  const { document, position } = server.at(marked, uri);
  const places = await server.features.references.find(document, position, true);
  return places.map(
    (place) => `${place.uri.split('/').at(-1)} ${place.range.start.line}:${place.range.start.character}`,
  );
}

const NAMES: readonly (readonly [kind: string, names: readonly string[], line: number])[] = [
  ['touchpoint', ['Dock screen', 'dock SCREEN', '"Dock screen"', 'จอที่จุดจอด', 'màn hình trạm', 'dock'], 1],
  ['channel', ['Hotline 1900', 'สายด่วน', 'đường dây nóng', 'hotline', 'Hotline 1900 night'], 5],
  ['metric', ['Wet seats 4 %', 'เบาะเปียก ๔ %', 'yên ướt, 4 %', 'wet 4 % target 1 %', 'Wet seats'], 8],
];
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  touchpoint: [`${STEP}touchpoint: `, `${THAI_STEP}จุดสัมผัส `, `${VIETNAMESE_STEP}điểm chạm: `],
  channel: [`${STEP}channel: `, `${THAI_STEP}ช่องทาง `, `${VIETNAMESE_STEP}kênh: `],
  metric: [`${STEP}metric: `, `${THAI_STEP}ตัวชี้วัด `, `${VIETNAMESE_STEP}chỉ số: `],
};
const NAME_CASES = NAMES.flatMap(([kind, names, line]) =>
  (KEYWORDS[kind] ?? []).flatMap((before) =>
    names.flatMap((name) => ['NFC', 'NFD'].map((form) => [before, name.normalize(form), line] as const)),
  ),
);

describe('an entry with several names and an id', () => {
  test.each(NAME_CASES)('%j%j is line %i of the other file, once', (before, name, line) => {
    const marked = `${before}${name.slice(0, 2)}<|>${name.slice(2)}`;
    expect(define(marked)).toEqual([`${LISTS_URI} ${line}`]);
  });

  test.each([
    [`${STEP}channel: hotline`],
    [`${STEP}channel: สายด่วน, đường dây nóng`],
    [`${STEP}channel: Hotline 1900 night shift`],
    ['journey: A\n  model: ride\nstage: Boarding\n  step: T\n    does: x'],
    ['journey: A\n  model: แบบปั่น\nstage: Boarding\n  step: T\n    does: x'],
  ])('%j is nothing unknown', (text) => {
    const document = server.document(text);
    const { Problems } = server.services.shared.journey;
    const codes = Problems.of(HERE, document).map(({ code }) => code);
    expect(codes.filter((code) => code === 'channel-unknown' || code === 'choice-unknown')).toEqual([]);
  });

  test('is found by all its names, from any of them and from its declaration and id', async () => {
    const uses = `${STEP}touchpoint: dock\n    touchpoint: จอที่จุดจอด\n    touchpoint: Màn hình trạm`;
    const all = ['lists.journey 1:14', 'here.journey 3:16', 'here.journey 4:16', 'here.journey 5:16'];
    expect(await find(uses.replace('dock', 'do<|>ck'))).toEqual(all);
    expect(await find(uses.replace('จอที่', 'จอ<|>ที่'))).toEqual(all);
    const other = createTestServer({ 'lists.journey': LISTS, 'uses.journey': uses });
    for (const marked of [LISTS.replace('Dock', 'Do<|>ck'), LISTS.replace('id: dock', 'id: do<|>ck')]) {
      const { document, position } = other.at(marked, LISTS_URI);
      const lines = (await other.features.references.find(document, position, false)).map(
        ({ range }) => range.start.line,
      );
      expect(lines).toEqual([3, 4, 5]);
    }
  });
});

describe('a model of the author’s own', () => {
  test.each(['Ride model', 'แบบปั่น', 'mô hình đạp xe', 'ride', 'RIDE'])('is found as %j', (name) => {
    expect(define(`journey: A\n  model: ${name.slice(0, 1)}<|>${name.slice(1)}`)).toEqual([`${LISTS_URI} 11`]);
    expect(define(`journey: A\n  model: ${name}\nstage: Boar<|>ding`)).toEqual([`${LISTS_URI} 13`]);
  });

  test('leads from its stages to the stages of journeys, and back', async () => {
    const text = 'journey: A\n  model: ride\nstage: ขึ้นรถ\n  step: T\njourney: B\n  model: Ride model\nstage: ขึ้นรถ\n';
    expect(define(text.replace('stage: ขึ้นรถ', 'stage: ขึ้น<|>รถ'))).toEqual([`${LISTS_URI} 15`]);
    const other = createTestServer({ 'lists.journey': LISTS, 'uses.journey': text });
    const { document, position } = other.at(LISTS.replace('stage: ขึ้นรถ', 'stage: ขึ้น<|>รถ'), LISTS_URI);
    expect(
      (await other.features.references.find(document, position, true)).map(({ uri, range }) => [uri, range.start.line]),
    ).toEqual([
      [LISTS_URI, 15],
      ['file:///ws/uses.journey', 2],
      ['file:///ws/uses.journey', 6],
    ]);
  });

  test('does not claim stages of another name', () => {
    expect(define('journey: A\n  model: ride\nstage: Boar<|>dings')).toEqual([`${HERE} 2`]);
    expect(define('journey: A\nstage: Boar<|>ding')).toEqual([`${HERE} 1`]);
  });
});

describe('pains, parts and ids', () => {
  const text =
    'journey: A\nstage: S\n  step: T\n    id: tt\n    pain: high Slow\n    idea: I\n      answers: slow\n  step: U\n    goes to: tt\n    goes to: S / T\n';

  test.each([
    ['pain: high Sl<|>ow', ['here.journey 4:10', 'here.journey 6:15']],
    ['answers: sl<|>ow', ['here.journey 4:10', 'here.journey 6:15']],
    ['step: T<|>', ['here.journey 2:8', 'here.journey 8:13', 'here.journey 9:13']],
    ['id: t<|>t', ['here.journey 2:8', 'here.journey 8:13', 'here.journey 9:13']],
    ['goes to: t<|>t', ['here.journey 2:8', 'here.journey 8:13', 'here.journey 9:13']],
  ])('from %j', async (marked, places) => {
    expect(await find(text.replace(marked.replace('<|>', ''), marked))).toEqual(places);
  });

  test.each([
    ['pain: high Sl<|>ow', 4],
    ['id: t<|>t', 2],
    ['step: T<|>', 2],
    ['answers: sl<|>ow', 4],
  ])('%j leads to line %i', (marked, line) => {
    expect(define(text.replace(marked.replace('<|>', ''), marked))).toEqual([`${HERE} ${line}`]);
  });

  test.each([
    ['th', `${THAI_STEP}ปัญหา มาก ช้<|>า\n    แนวทาง เร็ว\n      ตอบปัญหา ช้า`, [3, 5]],
    ['vi', `${VIETNAMESE_STEP}điểm đau: cao Chậ<|>m\n    giải pháp: Nhanh\n      giải quyết: chậm`, [3, 5]],
    [
      'vi, decomposed',
      `${VIETNAMESE_STEP}điểm đau: cao Chậ<|>m\n    giải pháp: Nhanh\n      giải quyết: chậm`.normalize('NFD'),
      [3, 5],
    ],
  ])('in %s', async (_, marked, lines) => {
    const { document, position } = server.at(marked);
    expect(
      (await server.features.references.find(document, position, true)).map(({ range }) => range.start.line),
    ).toEqual(lines);
    expect(server.features.references.highlight(document, position).map(({ range }) => range.start.line)).toEqual(
      lines,
    );
  });
});

describe('words that no line declares', () => {
  const text = `${STEP}owner: Sales, การตลาด\n    system: CRM\n    lane: Key message - a\n    with: a friend\n    touchpoint: Live chat\n    metric: conversion 3 %\n  step: U\n    owner: การตลาด\n    system: crm\n    lane: key message: b\n    with: A friend\n    touchpoint: แชตสดบนเว็บ\n    metric: CONVERSION RATE 4 %\n`;

  test.each([
    ['owner: Sales, การ<|>ตลาด', [3, 10]],
    ['system: CR<|>M', [4, 11]],
    ['lane: Key<|> message', [5, 12]],
    ['with: a fr<|>iend', [6, 13]],
    ['metric: conver<|>sion', [8, 15]],
  ])('of %j are all found', async (marked, lines) => {
    const { document, position } = server.at(text.replace(marked.replace('<|>', ''), marked));
    expect(
      (await server.features.references.find(document, position, true)).map(({ range }) => range.start.line),
    ).toEqual(lines);
    expect(server.features.definition.define(document, position)).toBeNull();
  });
});

describe('hover and definition agree', () => {
  test.each(NAME_CASES.filter(([, name]) => !name.includes(' 4')))('on %j%j', (before, name) => {
    const { document, position } = server.at(`${before}${name.slice(0, 2)}<|>${name.slice(2)}`);
    const shown = server.features.hover.hover(document, position);
    expect(MarkupContent.is(shown?.contents) && shown.contents.value).toMatch(/Dock screen|Hotline 1900|Wet seats/u);
  });
});
