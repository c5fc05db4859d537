import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJourneyCoreServices } from '../../src/language/module.js';
import { readLines } from '../../src/core/reader/read-lines.js';
import { readModel } from '../../src/language/read-model.js';
import { cases, FAST } from '../helpers/effort.js';

const services = createJourneyCoreServices();
const parserErrors = (text: string): number => services.parser.LangiumParser.parse(text).parserErrors.length;

const PIECES = [
  'journey: J',
  'journey',
  'persona: Ploy',
  'for: Ploy, Ngọc',
  'for:',
  'stage: S',
  'ระยะ บริการ',
  'step: A',
  'bước: B',
  'feels: 4 fine',
  'รู้สึก ๙',
  'pain: high No',
  'cause: waiting',
  'idea: I',
  'wait: 1 d not told',
  'goes to: S',
  'goes to',
  'catalogue: model',
  'model: X',
  'metric: nps 180 target 20 %',
  '... more',
  '| ',
  'no keyword here',
  '// comment',
  '',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> x',
  '<script>alert(1)</script>',
  ']]>',
  '%%{init: {}}%%',
  '\ud800',
  '\u0000',
  '- step: dressed',
  'improves: J',
  'lane: Row - x',
  '\u200bstep: z',
];

describe('anything that can be typed', () => {
  test('is no parser error and no exception, line by line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, lineBreak) => {
          const text = lines.join(lineBreak);
          expect(parserErrors(text)).toBe(0);
          expect(
            readModel(text).file.faults.every((fault) => fault.lastLine < lines.length || lines.length === 0),
          ).toBe(true);
        },
      ),
      { numRuns: cases(300) },
    );
  });

  test('is no parser error and no exception, as any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parserErrors(text)).toBe(0);
        readModel(text);
      }),
      { numRuns: cases(300) },
    );
  });

  test('loses no character: records and line breaks make the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, lineBreak) => {
          const text = lines.join(lineBreak);
          const again = readLines(text)
            .map((line) => text.slice(line.offset, line.offset + line.length))
            .join(lineBreak);
          expect(again).toBe(text);
        },
      ),
    );
  });
});

describe.skipIf(FAST)('long input', () => {
  test.each([
    ['a line of 100,000 characters', `journey: ${'x'.repeat(100_000)}`],
    ['a list of 300,000 items', `owner: ${'a,'.repeat(300_000)}`],
    ['channels of 300,000 items', `channel: ${'a,'.repeat(300_000)}`],
    ['a wait of 200,000 ambiguous parts', `wait: ${'1,5 h '.repeat(200_000)}`],
    ['a list of 50,000 open brackets', `owner: ${'('.repeat(50_000)}`],
    ['a metric of 20,000 words', `metric: ${'target 5 '.repeat(20_000)}`],
    ['50,000 lines', 'journey: J\nstage: S\n' + 'step: A\nfeels: 4\n'.repeat(25_000)],
    ['10,000 unknown lines', 'journey: J\n' + 'pasted prose without any keyword\n'.repeat(10_000)],
  ])(
    '%s is read',
    (_name, text) => {
      expect(readModel(text).file.journeys).toHaveLength(1);
    },
    30_000,
  );
});
