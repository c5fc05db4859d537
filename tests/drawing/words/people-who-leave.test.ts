/** People who leave are said with the author's own words for them, and names in quotes without these. */
import { expect, test } from 'vitest';
import { toText } from '../../../src/core/interchange/text.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { factWordsOf } from '../../../src/drawing/words/fact-words.js';
import { readModel } from '../../../src/language/read-model.js';

const LEAVING = [
  ['leaves: 12 people who had no ticket', 'Leaves: 12 people who had no ticket', '12 people who had no ticket'],
  ['leaves: 12 no ticket', '12 leave: no ticket', '12, no ticket'],
  ['leaves: 12 % people', '12 % leave: people', '12 %, people'],
  ['ออก ๑๒ คน ไม่มีคำตอบ', 'ออก: 12 คน ไม่มีคำตอบ', '12 คน ไม่มีคำตอบ'],
  ['rời đi: 12 người hết vé', 'Rời đi: 12 người hết vé', '12 người hết vé'],
] as const;

const read = (line: string, head = 'journey: J\nstage: S\nstep: A\n'): ReturnType<typeof readModel>['file'] =>
  readModel(head + line).file;

test.each(LEAVING)('%s', (line, alone, underHead) => {
  const head = line.startsWith('ออก')
    ? 'เส้นทาง J\nระยะ S\nขั้น A\n'
    : line.startsWith('rời')
      ? 'hành trình: J\ngiai đoạn: S\nbước: A\n'
      : undefined;
  const { journeys, language } = read(line, head);
  const leaves = journeys[0]?.stages[0]?.steps[0]?.leaves[0];
  if (!leaves) throw new Error('Nobody leaves.');
  const words = factWordsOf(language);
  expect([words.leaves(leaves), words.leavesUnderHead(leaves)]).toEqual([alone, underHead]);
});

test.each([
  ['system: "SAP - ERP" - books', 'SAP - ERP: books'],
  ['system: “SAP - ERP”', 'SAP - ERP'],
  ['system: SAP', 'SAP'],
])('%s', (line, said) => {
  const fact = read(line).journeys[0]?.stages[0]?.steps[0]?.system[0];
  expect(fact && factWordsOf('en').system(fact)).toBe(said);
});

test('a feeling of somebody with a comma in the name is written so that it is read again', () => {
  const file = read('feels: 2 Nguyen, Lan: lost', 'persona: Nguyen, Lan\npersona: Bo\njourney: J\nstage: S\nstep: A\n');
  const feelings = (of: typeof file): unknown =>
    of.journeys[0]?.stages[0]?.steps[0]?.feels.map(({ score, text, for: whose }) => [
      score,
      text,
      whose?.map((each) => each.text),
    ]);
  expect(feelings(file)).toEqual([[2, 'lost', ['Nguyen, Lan']]]);
  expect(feelings(readModel(toText(file, vocabularyOf('en'))).file)).toEqual(feelings(file));
});
