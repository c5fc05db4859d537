import { describe, expect, test } from 'vitest';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import type { JourneyTable, Table, TableInput } from '../../../src/drawing/table/shape.js';
import { compareWordsOf } from '../../../src/core/vocabulary/all-compare-words.js';
import { controlWordsOf } from '../../../src/core/vocabulary/all-control-words.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES } from '../../core/compare/compared-texts.js';
import { textsOf } from '../map/display-list-walk.js';

/** The second journey of a text over the first. */
function comparedInput(text: string, as: 'current' | 'plan', elsewhere = false): TableInput {
  const { file } = readModel(text);
  const [there, here] = file.journeys;
  if (!there || !here) throw new Error('two journeys are needed');
  const counterpart = { journey: there, as, ...(elsewhere ? { elsewhere: true as const } : {}) };
  return { journey: here, personas: file.personas, language: file.language, counterpart };
}

function inputOf(text: string): TableInput {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('a journey is needed');
  return { journey, personas: file.personas, language: file.language };
}

/** Rows of a table, each with its title and the texts of its cells by the names of their columns. */
function shown({ rows, columns }: Table): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return rows.map(({ title, cells }) => [
    title,
    Object.fromEntries(
      cells.flatMap(({ facts }, index) =>
        facts.length === 0 ? [] : [[columns[index]?.name ?? '', facts.map(({ text }) => text).join(' | ')]],
      ),
    ),
  ]);
}

function rowNamed(table: JourneyTable, title: string): Readonly<Record<string, string>> {
  return shown(table).find(([name]) => name === title)?.[1] ?? {};
}

const WITH_PERSONA: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  en: `persona: Ploy
  who: Student, 20
  wants: Reach class dry
  worries: Hidden fees
  uses: app, chat LINE
  says: I gave up twice
  value: high
journey: Rent a bike
  for: Ploy, Somebody
  stage: Find
    step: Looks
      feels: 2
      pain: high None left
    step: Walks
      feels: 4
    step: Rides
      feels: 5
      wait: 5 min not told
`,
  th: `ลูกค้า พลอย
  คือใคร นักศึกษา
  ต้องการ ไปเรียนให้ทัน
  กังวล ค่าใช้จ่ายแฝง
  ใช้ช่องทาง แอป, แชต LINE
  พูดว่า เลิกไปสองครั้งแล้ว
เส้นทาง เช่าจักรยาน
  ของ พลอย, ใครสักคน
  ระยะ ค้นหา
    ขั้น มองหา
      รู้สึก 2
      ปัญหา มาก ไม่มีเหลือ
    ขั้น เดิน
      รู้สึก 4
    ขั้น ขี่
      รู้สึก 5
      รอ 5 นาที ไม่แจ้ง
`,
  vi: `chân dung: Ploy
  là ai: Sinh viên
  mong muốn: Đến lớp kịp giờ
  lo lắng: Phí ẩn
  dùng kênh: app, chat Zalo
  câu nói: Tôi bỏ cuộc hai lần
hành trình: Thuê xe đạp
  của: Ploy, Ai đó
  giai đoạn: Tìm
    bước: Nhìn quanh
      cảm xúc: 2
      điểm đau: cao Không còn xe
    bước: Đi bộ
      cảm xúc: 4
    bước: Đạp xe
      cảm xúc: 5
      chờ: 5 phút không báo
`,
};

describe('the tables of a journey', () => {
  test('say whose journey it is', () => {
    const [personas] = tableOf(inputOf(WITH_PERSONA.en)).header;
    expect(personas && shown(personas)).toEqual([
      [
        'Ploy',
        {
          Who: 'Student, 20',
          Wants: 'Reach class dry',
          Worries: 'Hidden fees',
          Says: 'I gave up twice',
          Uses: 'Mobile app | Messaging, LINE',
          Value: 'High',
        },
      ],
      ['Somebody', {}],
    ]);
    expect(personas?.rows.map(({ line }) => line)).toEqual([0, 8]);
  });

  test('have no table of personas and no figures where nothing is known', () => {
    expect(tableOf(inputOf('journey: A\n  stage: B\n    step: C\n')).header).toEqual([]);
  });

  test.each(LANGUAGES)('have the figures of the picture, each with what it rests on, in %s', (language) => {
    const input = inputOf(WITH_PERSONA[language]);
    const [personas, figures] = tableOf(input).header;
    expect(personas?.columns.length).toBeGreaterThanOrEqual(5);
    const drawn = textsOf(layoutMap({ ...input, width: 1500 })).map(({ text }) => text);
    expect(figures?.rows.length).toBe(3);
    for (const { title, cells } of figures?.rows ?? []) {
      const value = cells[0]?.facts[0]?.text ?? '';
      expect(value).not.toBe('');
      expect(drawn.some((text) => value.startsWith(text))).toBe(true);
      expect(drawn.join(' ').toLowerCase()).toContain(title.toLowerCase());
    }
  });

  test.each(LANGUAGES)('name the lowest and the highest feeling, and pains without an idea, in %s', (language) => {
    const { labels } = vocabularyOf(language);
    const rows = shown(tableOf(inputOf(WITH_PERSONA[language]))).map(([, cells]) => cells);
    const feels = rows.map((cells) => cells[labels.lanes.feels] ?? '');
    expect(feels.filter((text) => text.length > '2 / 5'.length)).toHaveLength(2);
    expect(rows.some((cells) => cells[labels.lanes.pains]?.endsWith(` | ${labels.map.noIdeaYet}`))).toBe(true);
  });

  test('count steps as the map does', () => {
    const { rows } = tableOf(inputOf('journey: A\n  stage: B\n  stage: C\n    step: D\n'));
    expect(rows.map(({ step }) => step)).toEqual([undefined, undefined, undefined, 2]);
  });
});

describe('the tables of an improved journey', () => {
  test('have what became of each step, and old values beside new ones', () => {
    const table = tableOf(comparedInput(IMPROVED_TEXTS.en, 'current'));
    expect(rowNamed(table, 'Walks to the station')).toEqual({
      'What became of it': 'Removed',
      Thinks: 'Is one left?',
      Says: 'There is none',
      Feels: '2 / 5, worried',
      'Pains and ideas': 'High, Waiting: No bike at the station',
    });
    expect(rowNamed(table, 'Reserves a bike')['What became of it']).toBe('Added');
    expect(rowNamed(table, 'Unlocks the bike')).toMatchObject({
      'What became of it': 'Changed',
      Feels: '4 / 5 | before: 2 / 5',
      Waits: '1 min, told | before: 5 min, not told',
    });
    for (const same of ['Opens the map', 'Rent a bike, reserved']) {
      expect(rowNamed(table, same)['What became of it']).toBeUndefined();
    }
    expect(table.remark).toBe('Feelings here are expectations, not findings');
    const struck = table.rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts.filter((fact) => fact.struck)));
    expect(struck.map(({ text }) => text)).toContain('before: 2 / 5');
  });

  test.each(LANGUAGES)('tell the same in %s, with figures before, after and their difference', (language) => {
    const table = tableOf(comparedInput(IMPROVED_TEXTS[language], 'current'));
    const words = compareWordsOf(language);
    const { table: heads } = controlWordsOf(language);
    expect(table.columns[0]?.name).toBe(heads.change);
    const changes = shown(table).map(([, cells]) => cells[heads.change] ?? '');
    for (const mark of [words.added, words.changed, words.removed]) expect(changes).toContain(mark);
    const texts = table.rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts.map(({ text }) => text)));
    expect(texts.some((text) => text.startsWith(`${words.gone}: `))).toBe(true);
    expect(texts.some((text) => text.startsWith(`${words.isNew}: `))).toBe(true);
    const figures = table.header.find(({ columns }) => columns.some(({ name }) => name === heads.difference));
    expect(figures?.columns).toHaveLength(3);
    const [feeling] = figures?.rows ?? [];
    expect(feeling?.cells.map(({ facts }) => facts[0]?.text ?? '')).toEqual(
      language === 'vi' ? ['3', '3,8', '+0,8'] : ['3', '3.8', '+0.8'],
    );
  });

  test('give facts of another file no line', () => {
    const table = tableOf(comparedInput(IMPROVED_TEXTS.en, 'current', true));
    const old = table.rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts)).filter(({ struck }) => struck);
    expect(old.length).toBeGreaterThan(3);
    expect(old.every(({ line }) => line === undefined)).toBe(true);
    expect(table.rows.find(({ title }) => title === 'Walks to the station')?.line).toBeUndefined();
  });

  test('are all in the Markdown table', () => {
    const markdown = toMarkdownTable(comparedInput(IMPROVED_TEXTS.en, 'current'));
    for (const text of ['**Ploy**', 'before: 2 / 5', 'Removed', 'Difference', 'expectations, not findings']) {
      expect(markdown).toContain(text);
    }
  });
});

describe.each(LANGUAGES)('the tables of an actual journey in %s', (language) => {
  const table = tableOf(comparedInput(ACTUAL_TEXTS[language], 'plan'));

  test('tell what is missing, failing and unplanned, and nothing of what went as planned', () => {
    const words = compareWordsOf(language);
    const changes = shown(table).map(([, cells]) => cells[controlWordsOf(language).table.change]);
    for (const mark of [words.missing, words.failing, words.unplanned]) expect(changes).toContain(mark);
    expect(changes).toContain(undefined);
  });

  test('have what was planned beside what happened, not struck', () => {
    const facts = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts));
    const start = controlWordsOf(language).table.planned('');
    expect(facts.some(({ text }) => text.startsWith(start))).toBe(true);
    expect(facts.some(({ struck }) => struck)).toBe(false);
  });
});
