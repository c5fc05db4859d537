import { describe, expect, test } from 'vitest';
import type { WorkspaceNames } from '../../../src/core/references/workspace-names.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import type { DiagnosticCode } from '../../../src/core/vocabulary/messages.js';
import { analyse } from '../../../src/language/analyse.js';
import { applyFix } from '../../helpers/apply-edits.js';
import { checkDiagnostics } from '../../helpers/check-diagnostics.js';

/** The text after a fix of the first problem with a code: the preferred one or else the first, or the one with this number. */
function fixed(text: string, code: DiagnosticCode, number?: number, workspace: WorkspaceNames = NO_WORKSPACE): string {
  const problem = analyse(text, workspace).problems.find((each) => each.code === code);
  const preferred = number === undefined ? problem?.fixes.find((each) => each.preferred) : undefined;
  const fix = preferred ?? problem?.fixes[number ?? 0];
  if (!fix) throw new Error(`There is no such fix for ${code}.`);
  return applyFix(text, fix, '…');
}

function titlesOf(text: string, code: DiagnosticCode, workspace: WorkspaceNames = NO_WORKSPACE): readonly string[] {
  const problem = analyse(text, workspace).problems.find((each) => each.code === code);
  return problem?.fixes.map(({ title }) => title) ?? [];
}

function personas(...titles: string[]): WorkspaceNames {
  return { ...NO_WORKSPACE, personas: titles.map((title, line) => ({ title, uri: 'people.journey', line })) };
}

describe('what fixes write', () => {
  test('has the indentation and the colons of its neighbours', () => {
    const text = 'persona: Ploy\njourney: Buy\n\tgoal: Shoes\nstage: Order\n\tstep: Pays';
    expect(fixed(text, 'missing-persona')).toBe(
      'persona: Ploy\njourney: Buy\n\tfor: Ploy\n\tgoal: Shoes\nstage: Order\n\tstep: Pays',
    );
  });

  test('has no colon where the lines around have none', () => {
    const text = 'ลูกค้า พลอย\nเส้นทาง ซื้อรองเท้า\nเป้าหมาย ใส่พอดี\nระยะ สั่งซื้อ';
    expect(fixed(text, 'missing-persona')).toBe('ลูกค้า พลอย\nเส้นทาง ซื้อรองเท้า\nของ พลอย\nเป้าหมาย ใส่พอดี\nระยะ สั่งซื้อ');
  });

  test('has the list marks of its neighbours, but counts no numbers on', () => {
    expect(fixed('persona: Ploy\njourney: Buy\n- goal: Shoes', 'missing-persona')).toContain(
      'journey: Buy\n- for: Ploy\n- goal',
    );
    expect(fixed('persona: Ploy\njourney: Buy\n1. goal: Shoes', 'missing-persona')).toContain(
      'journey: Buy\n   for: Ploy\n1. goal',
    );
  });

  test.each([['\r\n'], ['\r']])('has the line breaks of the file: %j', (eol) => {
    const text = ['journey: Buy', '  goal: Shoes', 'stage: Order', '  step: Pays'].join(eol);
    const expected = ['persona: …', '', 'journey: Buy', '  for: …', '  goal: Shoes', 'stage: Order', '  step: Pays'];
    expect(fixed(text, 'missing-persona')).toBe(expected.join(eol));
  });

  test('stays behind a byte order mark', () => {
    expect(fixed('\ufeffjourney: Buy\n  goal: Shoes', 'missing-persona')).toBe(
      '\ufeffpersona: …\n\njourney: Buy\n  for: …\n  goal: Shoes',
    );
  });

  test('ends a file that has no last line break', () => {
    expect(fixed('journey: Buy\n  model: advocacy-5', 'no-steps')).toBe(
      'journey: Buy\n  model: advocacy-5\nstage: Awareness\n  step: …',
    );
  });

  test('goes behind a title over two lines', () => {
    expect(fixed('persona: Ploy\njourney: Buy\n  ... running shoes\nstage: A', 'missing-persona')).toBe(
      'persona: Ploy\njourney: Buy\n  ... running shoes\n  for: Ploy\nstage: A',
    );
  });

  test('is in the language of the file', () => {
    const text = 'hành trình: Mua giày\nmô hình: năm giai đoạn giới thiệu\ngiai đoạn: Nhận biết\ngiai đoạn: Mua hàng';
    expect(fixed(text, 'after-sale-missing')).toBe(`${text}\ngiai đoạn: Trung thành\nbước: …`);
  });

  test('keeps Thai digits', () => {
    expect(fixed('เส้นทาง ก\nระยะ ข\nขั้น ค\nรู้สึก ๙/๑๐ ดีใจ', 'emotion-out-of-range')).toContain('รู้สึก ๔.๕/๕ ดีใจ');
    expect(fixed('เส้นทาง ก\nแก้ไขเมื่อ ๒๕๖๙-๑๑-๒๒', 'date-buddhist-era')).toContain('แก้ไขเมื่อ ๒๐๒๖-๑๑-๒๒');
  });
});

describe('fixes of missing-persona', () => {
  const text = 'journey: Buy\n  goal: Shoes\nstage: Order';

  test('offer the first three personas, those of the file first', () => {
    const workspace = personas('Minh', 'Lan, student', 'Nam');
    expect(titlesOf(`${text}\npersona: Ploy`, 'missing-persona', workspace)).toEqual([
      'Add “for: Ploy”',
      'Add “for: Minh”',
      'Add “for: "Lan, student"”',
    ]);
  });

  test('name a persona of the workspace that is then found', () => {
    const workspace = personas('Lan, student');
    const mended = fixed(text, 'missing-persona', 0, workspace);
    expect(mended).toContain('  for: "Lan, student"\n');
    const codes = analyse(mended, workspace).problems.map(({ code }) => code);
    expect(codes).not.toContain('missing-persona');
    expect(codes).not.toContain('unknown-persona');
  });

  test('put a new persona above the comments of the journey', () => {
    const mended = fixed(`// Title\n\n// Of May\n${text}`, 'missing-persona');
    expect(mended).toBe('// Title\n\npersona: …\n\n// Of May\njourney: Buy\n  for: …\n  goal: Shoes\nstage: Order');
  });

  test('fill in a `for` that stands there without a name, which answers nothing', () => {
    expect(fixed('journey: Buy\n  for:\nstage: Order', 'empty-value')).toBe(
      'persona: …\n\njourney: Buy\n  for: …\nstage: Order',
    );
    expect(fixed('persona: Ploy\njourney: Buy\n  for:\nstage: Order', 'empty-value')).toBe(
      'persona: Ploy\njourney: Buy\n  for: Ploy\nstage: Order',
    );
  });
});

describe('unknown-persona', () => {
  test('knows the personas of the workspace', () => {
    const text = 'journey: Buy\n  for: Plyo\nstage: Order';
    expect(titlesOf(text, 'unknown-persona', personas('Ploy'))).toEqual([
      'Change to “Ploy”',
      'Create the persona “Plyo”',
    ]);
    expect(titlesOf(text, 'unknown-persona', personas('plyo'))).toEqual([]);
  });

  test('puts a new persona where it takes no facts from a journey without a line of its own', () => {
    expect(fixed('for: Ploy\ngoal: Shoes\nstage: A', 'unknown-persona')).toBe(
      'for: Ploy\ngoal: Shoes\nstage: A\n\npersona: Ploy',
    );
  });

  test('leaves a name alone that two other files declare', () => {
    expect(titlesOf('journey: Buy\n  for: Ploy', 'unknown-persona', personas('Ploy', 'Ploy'))).toEqual([]);
  });

  test('puts a new persona below the last one', () => {
    const text = 'persona: Minh\n  who: Student\n\njourney: Buy\n  for: Minh\nstage: A\n  step: B\n    for: Ploy';
    expect(fixed(text, 'unknown-persona')).toBe(text.replace('Student', 'Student\n\npersona: Ploy'));
  });
});

describe('after-sale-missing', () => {
  test('adds only the stages of the model that are not there yet', () => {
    const text =
      'journey: Buy\nmodel: postpurchase-5\nstage: Awareness\n\nstage: Purchase\nstep: Pays\n\n\npersona: Ploy';
    expect(fixed(text, 'after-sale-missing')).toBe(
      text.replace('step: Pays', 'step: Pays\n\nstage: Post-purchase\nstep: …'),
    );
  });

  test.each([
    ['a stage after the sale further up', 'stage: Loyalty\nstage: Purchase'],
    ['a last stage of no known phase', 'stage: Purchase\nstage: At home'],
    ['no stages', ''],
    ['a last stage that counts as a later phase', 'stage: Purchase\n  counts as: use'],
  ])('says nothing with %s', (_, stages) => {
    const codes = analyse(`journey: Buy\n${stages}`).problems.map(({ code }) => code);
    expect(codes).not.toContain('after-sale-missing');
  });

  test('reads the phases of the file’s own model', () => {
    const own = 'catalogue: model\nmodel: Rental\nstage: Find\ncounts as: buy\nstage: Ride\ncounts as: use\n';
    expect(fixed(`${own}journey: Rent\nmodel: rental\nstage: Find`, 'after-sale-missing')).toMatch(
      /stage: Find\nstage: Ride\n\s*step: …$/u,
    );
  });
});

describe('unknown-keyword', () => {
  test.each([
    ['เส้นทาง ซื้อ\nระยะ สั่ง\n  จุดสัมผัสทักแชต ไลน์', 'เส้นทาง ซื้อ\nระยะ สั่ง\n  จุดสัมผัส ทักแชต ไลน์'],
    ['เส้นทาง: ซื้อ\nระยะ: สั่ง\n  รู้สึก๒ กังวล', 'เส้นทาง: ซื้อ\nระยะ: สั่ง\n  รู้สึก: ๒ กังวล'],
    ['journey: Buy\nstage: A\n  feels4 calm', 'journey: Buy\nstage: A\n  feels: 4 calm'],
  ])('parts a keyword from the value that runs into it: %j', (text, mended) => {
    expect(fixed(text, 'unknown-keyword')).toBe(mended);
  });

  test('mends a run of slips at once, before it makes notes of them', () => {
    const text = 'journey: Buy\nstage: A\n  felings: 2\n  emotion: 3';
    expect(titlesOf(text, 'unknown-keyword')).toEqual(['Change to “feels, feels”', 'Make 2 lines notes']);
    expect(fixed(text, 'unknown-keyword')).toBe('journey: Buy\nstage: A\n  feels: 2\n  feels: 3');
  });

  test('makes notes of every unknown line of a run, and of nothing else', () => {
    const text = 'journey: Buy\nstage: A\n  It rained.\n\n  - She had no time.\n  // True.\n  step: B';
    expect(fixed(text, 'unknown-keyword')).toBe(
      'journey: Buy\nstage: A\n  note: It rained.\n\n  - note: She had no time.\n  // True.\n  step: B',
    );
  });

  test('makes comments where nothing above takes a note', () => {
    expect(fixed('It rained.\njourney: Buy', 'unknown-keyword')).toBe('// It rained.\njourney: Buy');
    expect(fixed('catalogue: touchpoint\nIt rained.', 'unknown-keyword')).toBe('catalogue: touchpoint\n// It rained.');
    const entry = 'catalogue: touchpoint\ntouchpoint: Dock\n';
    expect(fixed(`${entry}It rained.`, 'unknown-keyword')).toBe(`${entry}note: It rained.`);
  });

  test('puts aside a line that goes on with nothing', () => {
    expect(fixed('  ... or Saturday\njourney: Buy', 'unknown-keyword')).toBe('  // ... or Saturday\njourney: Buy');
  });

  test('is one finding for ten thousand lines', () => {
    const { problems } = analyse(`journey: Buy\n${'It rained.\n'.repeat(10_000)}`);
    expect(problems.filter(({ code }) => code === 'unknown-keyword')).toHaveLength(1);
  });
});

describe('duplicate-name', () => {
  test('is said of one declaration too, when another file has the other', () => {
    const { problems } = analyse('persona: Ploy', personas('ploy'));
    const [problem] = problems.filter(({ code }) => code === 'duplicate-name');
    expect(problem?.related?.map(({ uri }) => uri)).toEqual(['people.journey']);
  });
});

describe('ranges', () => {
  test('are those of the text as it was typed, composed or not', () => {
    const name = 'Ngọc'.normalize('NFD');
    const text = `hành trình: Mua giày\n  của: ${name}, Lan`.normalize('NFD');
    const problem = analyse(text, personas('Ngọc')).problems.find(({ code }) => code === 'unknown-persona');
    const line = text.split('\n')[1] ?? '';
    expect(line.slice(problem?.range.start.character, problem?.range.end.character)).toBe('Lan');
  });

  test('point at a word of a line that goes on', () => {
    checkDiagnostics(`persona: Ploy
journey: Buy
  for: Ploy,
  ... Nina
//    ^^^^ warning[two-goals-or-personas]: This journey has 2 lines or names for “for”. A map should follow one persona to one goal.
//    ^^^^ error[unknown-persona]: There is no persona “Nina” in this workspace; “for” must name one. Possible: “Ploy”.
  goal: Shoes
  objective: learn
  owner: Sales
stage: Order
  step: Pays`);
  });
});
