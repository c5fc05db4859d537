import { afterEach, describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.js';
import { toDiagnostic } from '../../src/server/to-diagnostic.js';
import { EXAMPLES_TYPED, README_TYPED } from '../helpers/typed-texts.js';
import { Typist } from './helpers/typing.js';

const HEAD = 'persona: Fern\njourney: Buy shoes\nfor: Fern\ngoal: Shoes that fit\nobjective: learn\nowner: Sales\n';

const typists: Typist[] = [];

async function sitDown(text = ''): Promise<Typist> {
  const typist = await Typist.start(text);
  typists.push(typist);
  return typist;
}

afterEach(() => {
  for (const typist of typists.splice(0)) typist.stop();
});

/** Types a text; shares of keystrokes after which an error, and an error or warning, is shown. */
async function sharesOf(typist: Typist, text: string, pace: number): Promise<{ errors: number; warnings: number }> {
  let [keys, errors, warnings] = [0, 0, 0];
  await typist.type(text, {
    pace,
    look: () => {
      keys += 1;
      errors += Number(typist.hasError());
      warnings += Number(typist.hasErrorOrWarning());
    },
  });
  return { errors: errors / keys, warnings: warnings / keys };
}

/** What the command line reports for a text. */
function everythingIn(text: string): readonly unknown[] {
  return analyse(text).problems.map((problem) => toDiagnostic(problem, 'untitled:Untitled-1', undefined));
}

describe('typing key by key', () => {
  test('has the three journeys of the README', () => {
    expect(README_TYPED.map((text) => analyse(text).file.language)).toEqual(['en', 'th', 'vi']);
  });

  test.each(README_TYPED)('is calm in a journey of the README (%#)', async (text) => {
    const typist = await sitDown();
    const { errors, warnings } = await sharesOf(typist, text, 60);
    expect(errors).toBeLessThanOrEqual(0.01);
    expect(warnings).toBeLessThanOrEqual(0.1);
  });

  test('is calm at a slow pace', async () => {
    const typist = await sitDown();
    const { errors, warnings } = await sharesOf(typist, README_TYPED[0]?.slice(0, 250) ?? '', 150);
    expect(errors).toBeLessThanOrEqual(0.01);
    expect(warnings).toBeLessThanOrEqual(0.1);
  });

  test('is calm where the Vietnamese is composed of letters and marks', async () => {
    const typist = await sitDown();
    const { errors, warnings } = await sharesOf(typist, README_TYPED[2]?.normalize('NFD').slice(0, 500) ?? '', 60);
    expect(errors).toBeLessThanOrEqual(0.01);
    expect(warnings).toBeLessThanOrEqual(0.1);
  });

  test.each(EXAMPLES_TYPED)('is calm at the end of $name', async ({ text }) => {
    const at = text.length - 400;
    const typist = await sitDown(text.slice(0, at));
    const { errors, warnings } = await sharesOf(typist, text.slice(at), 60);
    expect(errors).toBeLessThanOrEqual(0.01);
    expect(warnings).toBeLessThanOrEqual(0.1);
  });
});

describe('nothing is lost', () => {
  const draft = 'journey: Buy shoes\nstage: Purchase\nstep: Pays\nfeels: 1\nwait: 3 d not told\nstep: Waits\nfeels';

  test('after a pause exactly what the command line says is there', async () => {
    const typist = await sitDown();
    await typist.type(draft);
    expect(typist.codes()).not.toContain('6 empty-value');
    await typist.rest(1000);
    expect(typist.codes()).not.toContain('6 empty-value');
    await typist.rest(1000);
    expect(typist.shown).toEqual(everythingIn(draft));
    expect(typist.codes()).toContain('6 empty-value');
    expect(typist.problems.map(({ code }) => code)).toEqual(typist.shown.map(({ code }) => code));
  });

  test('and after a save', async () => {
    const typist = await sitDown();
    await typist.type(draft);
    await typist.save();
    expect(typist.shown).toEqual(everythingIn(draft));
  });

  test('and in a text that is opened', async () => {
    expect((await sitDown(draft)).shown).toEqual(everythingIn(draft));
  });

  test('the strip of the preview has what the editor has at every key', async () => {
    const typist = await sitDown();
    await typist.type(draft, {
      look: () => expect(typist.problems.map(({ code }) => code)).toEqual(typist.shown.map(({ code }) => code)),
    });
  });
});

describe('what is wrong', () => {
  test('is said at the key that makes it wrong', async () => {
    const typist = await sitDown(`${HEAD}stage: Order\nstep: Pays\n`);
    await typist.type('feels: 9');
    expect(typist.codes()).toEqual(['8 emotion-out-of-range']);
  });

  test.each([
    ['persona: Harriet, the manager\njourney: Buy\n', 'for: "Harriet, the manager"\n'],
    ['ลูกค้า บัว, เจ้าของร้าน\nเส้นทาง ซื้อ\n', 'ของ "บัว, เจ้าของร้าน"\n'],
    ['chân dung: Lan, chủ quán\nhành trình: Mua\n', 'của: "Lan, chủ quán"\n'],
  ])('is not a name with a comma on the way to its end: %#', async (above, line) => {
    const typist = await sitDown(above);
    const ofNames = /unknown-persona|two-goals-or-personas/u;
    await typist.type(line, { look: () => expect(typist.codes().filter((code) => ofNames.test(code))).toEqual([]) });
  });

  test.each([
    ['journey: Buy\nstage: Order\nstep: Pays\n', 'goes to: Service / First visit\nstage: Serv', '3 dead-end-reference'],
    ['เส้นทาง ซื้อ\nระยะ สั่ง\nขั้น จ่าย\n', 'ไปที่ รับของ\nระยะ บริ', '3 dead-end-reference'],
    ['', 'stage: Order\nstep: Pays\nfeels: 3', '0 missing-parent'],
    ['', 'ขั้น จ่าย\nรู้สึก ๓', '0 missing-parent'],
    ['', 'bước: Trả tiền\ncảm xúc: 3', '0 missing-parent'],
  ])('is not what may be written further down, until a pause: %#', async (above, typed, code) => {
    const typist = await sitDown(above);
    await typist.type(typed, { look: () => expect(typist.codes()).not.toContain(code) });
    await typist.rest(2000);
    expect(typist.codes()).toContain(code);
  });

  test.each([
    ['for: Nobo', 'unknown-persona'],
    ['wait: 2 xyz', 'duration-form'],
    ['Nothing of this', 'unknown-keyword'],
    ['importance: 11', 'importance-range'],
  ])('on another line stays while the author goes on: %s', async (line, code) => {
    const typist = await sitDown(`${HEAD}stage: Order\nstep: Pays\n`);
    await typist.type(`${line}\n`);
    expect(typist.codes()).toEqual(expect.arrayContaining([`8 ${code}`]));
    await typist.type('thinks: Too dear\nstep: Wa', {
      look: () => expect(typist.codes()).toEqual(expect.arrayContaining([`8 ${code}`])),
    });
  });

  test('on the line that was left is said when the line break and the next letters come as one', async () => {
    const typist = await sitDown(`${HEAD}stage: Order\nstep: Pays\n`);
    await typist.type('for: F');
    expect(typist.codes()).toEqual([]);
    await typist.insert('e\nthi');
    expect(typist.codes()).toEqual(['8 unknown-persona']);
  });

  test('and a name that is known stays an error no longer than it is one', async () => {
    const typist = await sitDown(`${HEAD}stage: Order\nstep: Pays\n`);
    await typist.type('for: Fe', { look: () => expect(typist.codes()).toEqual([]) });
    await typist.rest(2000);
    expect(typist.codes()).toEqual(['8 unknown-persona']);
    await typist.type('r');
    expect(typist.codes()).toEqual([]);
    await typist.type('n\n', { look: () => expect(typist.codes()).toEqual([]) });
  });
});

describe('lines without a keyword', () => {
  test.each(['mom', 'รู้ส', 'ghi c'])('are not underlined up to a word that may become one: %s', async (begun) => {
    const typist = await sitDown(`${HEAD}stage: A\nstep: B\n`);
    await typist.type(`wibble wobble\n${begun}`);
    expect(typist.shown.filter(({ code }) => code === 'unknown-keyword').map(({ range }) => range.end)).toEqual([
      { line: 8, character: 13 },
    ]);
  });
});

describe('a keyword that is typed anew', () => {
  const text = `${HEAD}stage: Order\nstep: Pays\npain: Slow\ncause: waiting\nidea: Faster\n`;

  test('makes no errors elsewhere until the author has moved on', async () => {
    const typist = await sitDown(text);
    const at = text.indexOf('pain');
    await typist.insert('', at + 2, 2);
    expect(typist.codes()).toEqual([]);
    await typist.rest(2000);
    expect(typist.codes()).toEqual(['8 unknown-keyword']);
    await typist.insert('in', at + 2);
    expect(typist.codes()).toEqual([]);
  });

  test('nor does a name that others refer to', async () => {
    const typist = await sitDown(text);
    const at = text.indexOf('Fern') + 4;
    await typist.insert('', at - 1, 1);
    expect(typist.codes()).toEqual([]);
    await typist.save();
    expect(typist.codes()).toEqual(['2 unknown-persona']);
  });
});

describe('a reminder', () => {
  test('of a part comes when the part is left, and stays', async () => {
    const typist = await sitDown();
    await typist.type('journey: A\nfor: B\n');
    expect(typist.codes()).not.toContain('0 missing-goal');
    await typist.type('stage: C');
    expect(typist.codes()).toContain('0 missing-goal');
  });

  test('that was said stays while the author writes on', async () => {
    const typist = await sitDown();
    await typist.type('journey: A\n');
    await typist.rest(2000);
    expect(typist.codes()).toContain('0 missing-goal');
    await typist.type('for: B', { look: () => expect(typist.codes()).toContain('0 missing-goal') });
    await typist.type('\ngoal: S');
    expect(typist.codes()).not.toContain('0 missing-goal');
  });

  test('of a line comes when the line is left', async () => {
    const typist = await sitDown(`${HEAD}stage: Order\nstep: Pays\n`);
    await typist.type('pain:', { look: () => expect(typist.codes()).toEqual([]) });
    await typist.type('\n');
    expect(typist.codes()).toEqual(['8 empty-value']);
  });

  test('of lines that were put in at once waits until they are left', async () => {
    const typist = await sitDown(`${HEAD}stage: Order\n`);
    await typist.insert('step:\nfeels:\npain:\n');
    expect(typist.codes()).toEqual([]);
    await typist.insert('Pays', typist.text.indexOf('step:') + 5);
    expect(typist.codes()).toEqual([]);
    await typist.rest(2000);
    expect(typist.codes()).toEqual(['8 empty-value', '9 empty-value']);
  });
});
