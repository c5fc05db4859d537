import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/checks/check.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { WorkspaceIndex } from '../../../src/language/references/workspace-index.js';
import { applyEdits } from '../../helpers/apply-edits.js';

type Files = Readonly<Record<string, string>>;

/** What is reported in each file of a folder, as server and command line report it. */
function problemsOf(files: Files): Readonly<Record<string, readonly Problem[]>> {
  const index = new WorkspaceIndex();
  index.scopes.setFolders(['file:///w']);
  const address = (name: string): string => (name.includes(':') ? name : `file:///w/${name}`);
  const models = Object.entries(files).map(([name, text]) => ({ name, uri: address(name), ...readModel(text) }));
  for (const { uri, file } of models) index.set(uri, file);
  const found = models.map(({ name, uri, ...model }) => {
    const vocabulary = vocabularyOf(model.file.language);
    const declaredAt: Parameters<typeof runChecks>[0]['declaredAt'] = (place) => index.declarationAt(place);
    const workspace = index.namesToCheck(uri, model.file);
    const isNamed = (wanted: string): boolean => index.hasName(wanted, uri);
    return [name, runChecks({ ...model, workspace, vocabulary, uri, declaredAt, isNamed })] as const;
  });
  return Object.fromEntries(found);
}

/** Files and lines in which something is reported as declared twice; lines from 1. */
function said(files: Files): readonly string[] {
  return Object.entries(problemsOf(files)).flatMap(([name, problems]) =>
    problems.filter(({ code }) => code === 'duplicate-name').map(({ range }) => `${name}:${range.start.line + 1}`),
  );
}

function inFile(files: Files, name: string): Problem {
  const problem = problemsOf(files)[name]?.find(({ code }) => code === 'duplicate-name');
  if (!problem) throw new Error(`nothing is declared twice in ${name}`);
  return problem;
}

/** The file after the fix whose title begins like this. */
function mended(files: Files, name: string, title: string): string {
  const fix = inFile(files, name).fixes.find((each) => each.title.startsWith(title));
  if (!fix) {
    throw new Error(
      `no fix "${title}" among ${inFile(files, name)
        .fixes.map((each) => each.title)
        .join('; ')}`,
    );
  }
  return applyEdits(files[name] ?? '', fix.edits);
}

const JOURNEY = `persona: Fern
  who: Office worker, 29

journey: Buy trail shoes
  for: Fern
  goal: Shoes that fit
  objective: raise-conversion

stage: Service
  owner: Operations
  step: Unpacks and runs
    id: unpack
    feels: 5 delighted
`;

describe('what is declared twice is said once, of the second', () => {
  test.each<[string, Files, readonly string[]]>([
    ['a persona in two files', { 'a.journey': 'persona: Mai\n', 'b.journey': 'persona: MAI\n' }, ['b.journey:1']],
    ['whichever was read first', { 'b.journey': 'persona: Mai\n', 'a.journey': 'persona: Mai\n' }, ['b.journey:1']],
    ['a Thai persona, composed otherwise', { 'a.journey': 'ลูกค้า น้ำ\n', 'b.journey': 'ลูกค้า นํ้า\n' }, ['b.journey:1']],
    [
      'a Vietnamese persona, decomposed',
      { 'a.journey': 'chân dung: Ngọc\n', 'b.journey': `chân dung: ${'Ngọc'.normalize('NFD')}\n` },
      ['b.journey:1'],
    ],
    ['a copied map', { 'shoes.journey': JOURNEY, 'shoes copy.journey': JOURNEY }, ['shoes copy.journey:1']],
    [
      'two copies of a map, each',
      { 'shoes.journey': JOURNEY, 'shoes 2.journey': JOURNEY, 'shoes 10.journey': JOURNEY },
      ['shoes 2.journey:1', 'shoes 10.journey:1'],
    ],
    [
      'of a file that was never saved',
      { 'untitled:Untitled-1': JOURNEY, 'z.journey': JOURNEY },
      ['untitled:Untitled-1:1'],
    ],
    [
      'title and id of one persona',
      { 'a.journey': 'persona: Mai\n  id: m\n', 'b.journey': 'persona: Mai\n  id: m\n' },
      ['b.journey:2'],
    ],
    [
      'names out of two files, for each of these',
      { 'a.journey': 'persona: Mai\n', 'b.journey': 'persona: Lan\n', 'c.journey': 'persona: Lan\npersona: Mai\n' },
      ['c.journey:1', 'c.journey:2'],
    ],
    [
      'three times in one file',
      { 'a.journey': 'persona: Mai\npersona: Mai\npersona: mai\n' },
      ['a.journey:2', 'a.journey:3'],
    ],
    [
      'an entry of a catalogue',
      {
        'a.journey': 'catalogue: touchpoint\n  touchpoint: Dock\n',
        'b.journey': 'catalogue: touchpoint\n  touchpoint: Dock\n',
      },
      ['b.journey:2'],
    ],
    [
      'an id of two steps, and not of what goes there',
      {
        'a.journey':
          'journey: J\nstage: S\n  step: A\n    id: x\n  step: B\n    id: x\n  step: C\n    goes to: x\n    when: no\n',
      },
      ['a.journey:6'],
    ],
  ])('%s', (_, files, expected) => {
    expect(said(files)).toEqual(expected);
  });

  test('and an id of its own settles it', () => {
    expect(said({ 'a.journey': 'persona: Mai\n', 'b.journey': 'persona: Mai\n  id: mai-b\n' })).toEqual([]);
    expect(said({ 'a.journey': 'journey: J\n', 'b.journey': 'journey: J\n  id: j-b\n' })).toEqual([]);
  });

  test('and nothing is said of who uses the name meanwhile', () => {
    const files = {
      'a.journey': 'persona: Mai\ncatalogue: channel\n  channel: Kiosk\n',
      'b.journey': 'persona: Mai\ncatalogue: channel\n  channel: Kiosk\n',
      'c.journey': JOURNEY.replace('for: Fern', 'for: Mai').replace('    id', '    channel: Kiosk\n    id'),
    };
    expect(problemsOf(files)['c.journey']).toEqual([]);
    const steps = 'stage: S\n  step: A\n    id: x\n  step: B\n    id: x\n  step: C\n    goes to: x\n';
    const codes = problemsOf({ 'a.journey': `journey: J\n${steps}` })['a.journey']?.map(({ code }) => code);
    expect(codes).not.toContain('ambiguous-reference');
  });

  test('with the names, the file, and the places of the first', () => {
    const { message, related } = inFile(
      { 'shoes.journey': JOURNEY, 'shoes copy.journey': JOURNEY },
      'shoes copy.journey',
    );
    expect(message).toContain('“Fern”, “Buy trail shoes”');
    expect(message).toContain('shoes.journey');
    expect(related?.map(({ uri, range }) => `${uri}:${range.start.line}`)).toEqual([
      'file:///w/shoes.journey:0',
      'file:///w/shoes.journey:3',
    ]);
  });
});

describe('the fix “use the one of a.journey”', () => {
  const rest = JOURNEY.slice(JOURNEY.indexOf('journey:'));
  test.each([
    ['Use “Fern” from a.journey', JOURNEY, JOURNEY],
    ['Use “Fern” from a.journey', JOURNEY, `persona: "Fern"\n\n${rest}`],
    ['Use “Fern” from a.journey', JOURNEY, JOURNEY.replace('  who', '\t- who').replaceAll('\n', '\r\n')],
  ])('%s takes out what is equal, or only named', (title, first, second) => {
    const files = { 'a.journey': first, 'b.journey': second };
    const fix = inFile(files, 'b.journey').fixes[0];
    expect(fix).toMatchObject({ title, preferred: true });
    const after = mended(files, 'b.journey', title);
    expect(after.replaceAll('\r\n', '\n')).toBe(rest);
  });

  test.each([
    ['th', 'ลูกค้า ฝน\nคือใคร นักเรียน\n', 'เส้นทาง ซื้อ\nของ ฝน\n', 'ใช้ “ฝน” ของ a.journey'],
    ['vi', 'chân dung: Lan\n  là ai: Sinh viên\n', 'hành trình: Mua\n  của: Lan\n', 'Dùng “Lan” của a.journey'],
  ])('speaks %s', (_, persona, journey, title) => {
    const files = { 'a.journey': persona, 'b.journey': `${persona}\n${journey}` };
    expect(mended(files, 'b.journey', title)).toBe(journey);
  });

  test('loses no fact: what only the second says becomes comments, and is not preferred', () => {
    const second =
      'persona: Fern\n  who: Office worker, 29\n  wibble\n  wants: Shoes\n  ... and socks\n  // asked in May\n  worries: Rain\n\njourney: J\n  for: Fern\n';
    const files = { 'a.journey': JOURNEY, 'b.journey': second };
    expect(inFile(files, 'b.journey').fixes.map(({ preferred }) => preferred)).not.toContain(true);
    expect(mended(files, 'b.journey', 'Use “Fern” from a.journey, keep')).toBe(
      '// persona: Fern\n  // wibble\n  // wants: Shoes\n  // ... and socks\n  // asked in May\n  // worries: Rain\n\njourney: J\n  for: Fern\n',
    );
  });

  test('keeps comments', () => {
    const second = 'persona: Fern\n  // asked in May\n  who: Office worker, 29\n';
    expect(mended({ 'a.journey': JOURNEY, 'b.journey': second }, 'b.journey', 'Use')).toBe('  // asked in May\n');
  });

  test('is there for a map that is the same in every word, and for no other', () => {
    const persona = 'persona: Fern\n';
    const files = { 'a.journey': JOURNEY, 'b.journey': `${rest}` };
    expect(mended(files, 'b.journey', 'Use “Buy trail shoes”')).toBe('');
    const other = { ...files, 'b.journey': rest.replace('5 delighted', '4 delighted') };
    expect(inFile(other, 'b.journey').fixes.map(({ title }) => title)).toEqual([
      'Add “id: buy-trail-shoes-2”',
      'Change to “Buy trail shoes 2”',
    ]);
    expect(persona).toBe('persona: Fern\n');
  });

  test('is there for a persona whose id is copied, too, and for an entry', () => {
    const persona = 'persona: Mai\n  id: m\n';
    expect(mended({ 'a.journey': persona, 'b.journey': `${persona}journey: J\n` }, 'b.journey', 'Use')).toBe(
      'journey: J\n',
    );
    const entry = 'catalogue: channel\n  channel: Kiosk physical\n    note: At the door\n';
    const after = mended({ 'a.journey': entry, 'b.journey': `${entry}  channel: Van\n` }, 'b.journey', 'Use “Kiosk”');
    expect(after).toBe('catalogue: channel\n  channel: Van\n');
  });
});

describe('other fixes', () => {
  const files = { 'a.journey': JOURNEY, 'b.journey': `persona: Fern\n  who: Student\njourney: Sell\n  for: Fern\n` };
  test('give it an id that no title is', () => {
    expect(mended(files, 'b.journey', 'Add “id: fern-2”')).toContain('persona: Fern\n  id: fern-2\n  who: Student');
  });

  test('give it another title, which the file follows', () => {
    const after = mended(files, 'b.journey', 'Change to “Fern 2”');
    expect(after).toBe('persona: Fern 2\n  who: Student\njourney: Sell\n  for: Fern 2\n');
    expect(said({ ...files, 'b.journey': after })).toEqual([]);
  });

  test('take no name that another file has', () => {
    const more = { ...files, 'a2.journey': 'persona: Fern 2\n  id: fern-2\n' };
    expect(inFile(more, 'b.journey').fixes.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Add “id: fern-3”', 'Change to “Fern 3”']),
    );
  });

  test('give a step another id', () => {
    const text = 'journey: J\nstage: S\n  step: A\n    id: x\n  step: B\n    id: x\n  step: x-2\n';
    expect(mended({ 'a.journey': text }, 'a.journey', 'Change to “x-3”')).toContain('step: B\n    id: x-3');
  });

  test('have titles of their own, each', () => {
    const titles = inFile({ 'a.journey': JOURNEY, 'b.journey': JOURNEY }, 'b.journey').fixes.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThan(3);
  });

  test('end it: after each nothing is declared twice', () => {
    for (const { title, edits } of inFile(files, 'b.journey').fixes) {
      expect([title, said({ ...files, 'b.journey': applyEdits(files['b.journey'], edits) })]).toEqual([title, []]);
    }
  });
});
