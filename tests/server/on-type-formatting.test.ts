import { describe, expect, test } from 'vitest';
import { JourneyOnTypeFormattingProvider } from '../../src/server/lsp/on-type-formatting-provider.js';
import { createTestServer } from './helpers/server.js';

const server = createTestServer();
const provider = new JourneyOnTypeFormattingProvider();

/** The text after the answer to the key before the cursor. */
function typed(marked: string): string {
  const { document, position } = server.at(marked);
  const record = document.lines[position.line];
  const key =
    position.character === 0 || /^\s*$/u.test(marked.split('\n')[position.line]?.split('<|>')[0] ?? '')
      ? '\n'
      : document.text.charAt((record?.offset ?? 0) + position.character - 1);
  const [edit] = provider.format(document, position, key);
  const text = document.text;
  if (!edit) return text;
  const offset = record?.offset ?? 0;
  expect(edit.range.start).toEqual({ line: position.line, character: 0 });
  return text.slice(0, offset) + edit.newText + text.slice(offset + edit.range.end.character);
}

const STEP = 'journey: A\n  goal: B\n\nstage: S\n  step: T\n    does: D\n';

describe('on-type formatting', () => {
  test.each([
    ['a colon behind stage', `${STEP}    stage:<|>`, `${STEP}stage:`],
    ['a full-width colon', `${STEP}    stage\uff1a<|>`, `${STEP}stage\uff1a`],
    ['a blank behind step', `${STEP}    step <|>`, `${STEP}  step `],
    ['a blank behind the colon', `${STEP}    step: <|>`, `${STEP}  step: `],
    [
      'a Thai stage',
      'เส้นทาง ก\n  เป้าหมาย ข\nระยะ ค\n  ขั้น ง\n    ระยะ <|>',
      'เส้นทาง ก\n  เป้าหมาย ข\nระยะ ค\n  ขั้น ง\nระยะ ',
    ],
    [
      'a Vietnamese step of two words',
      'hành trình: A\n  mục tiêu: B\ngiai đoạn: C\n  bước: D\n    bước:<|>',
      'hành trình: A\n  mục tiêu: B\ngiai đoạn: C\n  bước: D\n  bước:',
    ],
    ['Enter behind a step', `${STEP}  step: U\n<|>`, `${STEP}  step: U\n    `],
    ['Enter behind a fact', `${STEP}    feels: 4\n<|>`, `${STEP}    feels: 4\n    `],
    ['Enter on an empty line', `${STEP}\n<|>`, `${STEP}\n  `],
    ['a key inside of a title', `${STEP}    stage: Buys: <|>`, `${STEP}    stage: Buys: `],
    ['a word that is no keyword', `${STEP}  wibble: <|>`, `${STEP}  wibble: `],
  ])('%s', (_, marked, after) => expect(typed(marked)).toBe(after));
});
