import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawableText, escapeActor, escapeTask, escapeTitle, NO_TITLE } from '../../../src/drawing/mermaid/escape.js';
import { readWithMermaid } from './real-mermaid.js';

/** What breaks a `journey` diagram when it is not escaped, as measured on the real parser. */
const HOSTILE = [
  'Pays: by card',
  'a; b',
  '# first',
  'at # place',
  'one, two',
  '% first',
  'x %% y',
  '%%{init: {"theme":"dark"}}%%',
  '<br>',
  '<b>bold</b>',
  '<a href="x">y</a>',
  '&amp;',
  '&lt;script&gt;',
  '#58;',
  '#colon;',
  'Journey ahead',
  'title of it',
  'SECTION 8',
  'accTitle: x',
  'accDescr { y',
  'style x:#abc;',
  'classDef y:#fff;',
  '"quoted"',
  "it's",
  '`tick`',
  '\\',
  '[a](b){c}',
  '**',
  '$$x$$',
  '---',
  '😊 👩‍👩‍👧 🇹🇭',
  'น้ำ รู้สึกกังวล',
  'Khách hàng',
  'Kha\u0301ch',
  'عربي',
  '日本：語',
  'no\u00A0break',
  'zero\u200Bwidth',
  '\uFB02\u00B0\u00B058\u00B6\u00DF',
  '__proto__',
  'constructor',
  ']]>',
  'a\nb',
  'c\r\nd',
  'tab\there',
  'nul\u0000',
  'bad \uD800 half',
  'A\u2028B',
  '1e5',
  'end',
  'graph TD',
];

const UNITS = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ':',
      ';',
      '#',
      ',',
      '%',
      '%%',
      '<',
      '>',
      '&',
      '{',
      '}',
      '\n',
      ' ',
      'น้ำ',
      'ê',
      '\u200B',
      '\uD800',
      '\uFB02',
    ),
  },
);
const ANY_TEXT = fc.array(UNITS, { maxLength: 6 }).map((parts) => parts.join(''));

describe('escaping for Mermaid journey', () => {
  test('replaces what the parser would take for its own', () => {
    expect(escapeTitle('a: b; c# d, e% <f> & g')).toBe('a#58; b#59; c#35; d#44; e#37; #60;f> #38; g');
    expect(escapeTask('Title page')).toBe('#84;itle page');
    expect(escapeTask('journey map')).toBe('#106;ourney map');
    expect(escapeTask('accDescription')).toBe('#97;ccDescription');
    expect(escapeTask('My journey')).toBe('My journey');
    expect(escapeActor('__proto__')).toBe('#95;_proto__');
  });

  test('leaves Thai, Vietnamese and emoji as they are', () => {
    for (const text of ['รู้สึกกังวล น้ำ', 'Nhắn Zalo hỏi cỡ giày', '😊 👩‍👩‍👧']) expect(escapeTask(text)).toBe(text);
  });

  test('draws one line, and three dots where nothing was written', () => {
    expect(drawableText('first\r\n  second\u2028third')).toBe('first second third');
    expect(drawableText(' \n ')).toBe(NO_TITLE);
    expect(drawableText('a\uD800b')).toBe('a\uFFFDb');
    expect(drawableText('👩‍👩‍👧')).toBe('👩‍👩‍👧');
  });

  test.each(HOSTILE)('is read back by the real Mermaid: %j', async (text) => {
    await expectReadBack(text, text, text, text);
  });

  test('gives back exactly the texts that went in, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(ANY_TEXT, ANY_TEXT, ANY_TEXT, ANY_TEXT, async (title, section, task, actor) => {
        await expectReadBack(title, section, task, actor);
      }),
      { numRuns: 300 },
    );
  });
});

async function expectReadBack(title: string, section: string, task: string, actor: string): Promise<void> {
  const diagram = await readWithMermaid(
    `journey\n  title ${escapeTitle(title)}\n  section ${escapeTitle(section)}\n  ${escapeTask(task)}: 3: ${escapeActor(actor)}, ${escapeActor('B')}\n`,
  );
  expect(diagram).toEqual({
    title: drawableText(title),
    sections: [drawableText(section)],
    tasks: [{ section: drawableText(section), name: drawableText(task), score: 3, people: [drawableText(actor), 'B'] }],
  });
}
