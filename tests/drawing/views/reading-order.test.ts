import { describe, expect, test } from 'vitest';
import type { PictureView } from '../../../src/core/vocabulary/picture-views.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { readModel } from '../../../src/language/read-model.js';
import { textsOf, wordsOf } from '../map/display-list-walk.js';
import { NO_TROUBLE, troublesOf } from '../map/tidy-picture.js';

function draw(text: string, language: HumanLanguage, view: PictureView = 'map', width = 1400): DisplayList {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('there is no journey');
  return layoutView(view, { journey, personas: file.personas, language, width, whole: true });
}

/** Where a text that begins with these words is drawn, from the top of the picture; each must be drawn. */
function heights(list: DisplayList, words: readonly string[]): readonly number[] {
  return words.map((word) => textsOf(list).find(({ text }) => text.startsWith(word))?.y ?? Number.NaN);
}

function isDownwards(numbers: readonly number[]): boolean {
  return numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? Number.NaN));
}

function linesOf(list: DisplayList): readonly string[] {
  return textsOf(list).map(({ text }) => text);
}

const IN_ORDER: Readonly<Record<HumanLanguage, string>> = {
  en: `journey: J
stage: S
  step: A
    pain: high Aaaa
      impact: Bbbb
    pain: low Ffff
    idea: Gggg
      answers: Ffff
      due: Hhhh
    idea: Cccc
      answers: Aaaa
      ticket: X-1
      due: Dddd
  step: B
`,
  th: `เส้นทาง J
ระยะ S
  ขั้น A
    ปัญหา มาก Aaaa
      ผลกระทบ Bbbb
    ปัญหา น้อย Ffff
    แนวทาง Gggg
      ตอบปัญหา Ffff
      กำหนดเสร็จ Hhhh
    แนวทาง Cccc
      ตอบปัญหา Aaaa
      กำหนดเสร็จ Dddd
  ขั้น B
`,
  vi: `hành trình: J
giai đoạn: S
  bước: A
    điểm đau: cao Aaaa
      tác động: Bbbb
    điểm đau: thấp Ffff
    giải pháp: Gggg
      giải quyết: Ffff
      hạn chót: Hhhh
    giải pháp: Cccc
      giải quyết: Aaaa
      hạn chót: Dddd
  bước: B
`,
};

describe.each(['en', 'th', 'vi'] as const)('a map is read from the top: %s', (language) => {
  test.each([1400, 700, 320])(
    'a pain, what it does, the idea for it and its plan, then the next pain, at %i px',
    (width) => {
      const list = draw(IN_ORDER[language], language, 'map', width);
      const found = heights(list, ['Aaaa', 'Bbbb', 'Cccc']).concat(heights(list, ['Ffff', 'Gggg']));
      expect([found, isDownwards(found)]).toEqual([found, true]);
      const plan = (word: string): number => textsOf(list).find(({ text }) => text.includes(word))?.y ?? Number.NaN;
      const [c, g] = heights(list, ['Cccc', 'Gggg']);
      expect(plan('Dddd')).toBeGreaterThan(c ?? Number.NaN);
      expect(plan('Hhhh')).toBeGreaterThan(g ?? Number.NaN);
      expect(troublesOf(list)).toEqual(NO_TROUBLE);
    },
  );
});

describe('sentences about a journey', () => {
  const long = 'Be the name that all peers of the trade pass on at every lunch of the network, year after year';

  test.each([
    ['a business goal', `  objective: ${long}`],
    ['evidence', `  evidence: interview ${long}`],
    ['a business goal in Thai', `  เป้าหมายธุรกิจ ${'ให้เพื่อนร่วมอาชีพบอกต่อกันทุกครั้งที่พบกันในงานเลี้ยง'.repeat(2)}`],
    ['evidence in Vietnamese', `  bằng chứng: phỏng vấn ${'Mọi người trong nghề đều nhắc đến tên mình. '.repeat(3)}`],
  ])('%s of many words is below the title', (_, line) => {
    const list = draw(`journey: Title\n${line}\nstage: S\n  step: A\n`, 'en');
    const first = line.includes('objective') ? 'Be the' : line.includes('evidence') ? 'Interview' : undefined;
    const [title, own] = heights(list, ['Title', first ?? (line.includes('เป้า') ? 'ให้' : 'Interview')]);
    expect(own).toBeGreaterThan(title ?? Number.NaN);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('a few words are a chip above it', () => {
    const list = draw('journey: Title\n  objective: Win more\n  evidence: interview 12\nstage: S\n  step: A\n', 'en');
    const [objective, evidence, title] = heights(list, ['Win more', 'Interview 12', 'Title']);
    expect(Math.max(objective ?? Number.NaN, evidence ?? Number.NaN)).toBeLessThan(title ?? Number.NaN);
  });

  test.each(['emotion', 'funnel', 'flow', 'board', 'opportunities'] as const)(
    'a long title is whole in the %s',
    (view) => {
      const title =
        'How families of the seven islands come to school, week by week, from the first call to the last bus';
      const list = draw(`persona: Ann\njourney: ${title}\n  for: Ann\nstage: S\n  step: A\n`, 'en', view);
      expect(wordsOf(list).replaceAll('\n', ' ')).toContain(title);
    },
  );
});

describe('feelings in words that are on no scale', () => {
  const text = 'journey: J\nstage: S\n  feels: recelo\n  step: A\n    feels: vergüenza ajena\n  step: B\n';

  test('have no scale and no missing value in the map', () => {
    const list = draw(text, 'en');
    expect(wordsOf(list)).toMatch(/recelo[^]*vergüenza ajena|vergüenza ajena[^]*recelo/u);
    expect(wordsOf(list)).not.toContain('no value');
    expect(JSON.stringify(list)).not.toContain('emotion');
    expect(JSON.stringify(draw(text.replace('vergüenza', '2 vergüenza'), 'en'))).toContain('emotion');
  });

  test.each([
    ['en', 'in words'],
    ['th', 'เป็นคำ'],
    ['vi', 'bằng lời'],
  ] as const)('are listed in the view of emotions: %s', (language, said) => {
    const words = wordsOf(draw(text, language, 'emotion')).replaceAll('\n', ' ');
    for (const each of [said, 'recelo', 'vergüenza ajena']) expect(words).toContain(each);
  });
});

describe('the mean of a stage whose feelings are in words', () => {
  test.each([
    ['en', 'only in words', 'no value'],
    ['th', 'มีแต่คำ', 'ไม่มีค่า'],
    ['vi', 'chỉ có lời', 'chưa có số'],
  ] as const)('says so: %s', (language, said, none) => {
    const text = 'journey: J\nstage: S\n  step: A\n    feels: worried\nstage: T\n  step: B\n    feels: 3\n';
    expect(linesOf(draw(text, language, 'emotion'))).toContain(said);
    expect(linesOf(draw(text, language, 'emotion'))).not.toContain(none);
    expect(linesOf(draw(text.replace('worried', '2 worried'), language, 'emotion'))).not.toContain(said);
    expect(linesOf(draw(text.replace('    feels: worried\n', ''), language, 'emotion'))).toContain(none);
  });
});

describe('the steepest fall', () => {
  test.each([
    ['en', 'Within'],
    ['th', 'ภายใน'],
    ['vi', 'Trong'],
  ] as const)('within one step names that step once: %s', (language, within) => {
    const text = 'journey: J\nstage: S\n  step: Qqqq\n    feels: 4\n    feels: 2\n  step: B\n    feels: 2\n';
    const words = wordsOf(draw(text, language, 'emotion'));
    expect(words.split('\n').filter((line) => line.startsWith(`${within} Qqqq`))).toHaveLength(1);
    const other = wordsOf(draw(text.replace('    feels: 2\n  step: B', '  step: B'), language, 'emotion'));
    expect(other).not.toContain(`${within} Qqqq`);
    expect(other.split('\n').some((line) => line.includes('Qqqq') && line.includes(' B '))).toBe(true);
  });
});

describe('metrics of a whole journey or stage', () => {
  const metrics = ['Aaaa, 4', 'Bbbb, 3 target 4', 'Cccc, 38 s -> 9 s', 'Dddd, target > 90 %'];
  const lines = metrics.map((each) => `  metric: ${each}\n`).join('');
  const steps = '  step: One\n  step: Two\n  step: Three\n  step: Four\n';

  test.each([
    ['journey', `journey: J\n${lines}stage: S\n${steps}`],
    ['stage', `journey: J\nstage: S\n${lines}${steps}`],
  ])('stand side by side: %s', (_, text) => {
    const list = draw(text, 'en');
    const found = heights(list, ['Aaaa', 'Bbbb', 'Cccc', 'Dddd']);
    expect(new Set(found).size).toBe(1);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('stand below each other in a step', () => {
    const text = `journey: J\nstage: S\n  step: One\n${lines}  step: Two\n`;
    const found = heights(draw(text, 'en'), ['Aaaa', 'Bbbb', 'Cccc', 'Dddd']);
    expect([found, isDownwards(found)]).toEqual([found, true]);
  });
});
