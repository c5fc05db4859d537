import { describe, expect, test } from 'vitest';
import { editWordsOf } from '../../src/core/vocabulary/all-edit-words.js';
import type { EditIntent } from '../../src/core/edit/edit-intent.js';
import type { EditAnswer } from '../../src/protocol/edit-request.js';
import { editOf } from '../../src/server/requests/edit.js';
import { applyEdits } from '../helpers/apply-edits.js';
import { createTestServer } from './helpers/server.js';

const server = createTestServer();

function answer(text: string, intent: EditIntent, version = 1): EditAnswer {
  return editOf(server.document(text), { uri: 'x', version, intent });
}

describe('an edit of the picture', () => {
  test.each([
    ['journey: A\nstage: B\nstep: C\nfeels: 2\n', 'feels: 4'],
    ['เส้นทาง A\nระยะ B\nขั้น C\nรู้สึก ๒\n', 'รู้สึก ๔'],
    ['hành trình: A\ngiai đoạn: B\nbước: C\ncảm xúc: 2\n', 'cảm xúc: 4'],
  ])('is text edits of the version that was asked about: %j', (text, wanted) => {
    const given = answer(text, { kind: 'score', line: 3, score: 4 });
    if ('refused' in given) expect.fail(given.refused);
    expect(given).toMatchObject({ version: 1, line: 3 });
    expect(applyEdits(text, given.edits)).toContain(wanted);
  });

  test('of another version is refused', () => {
    const given = answer('step: C\nfeels: 2\n', { kind: 'score', line: 1, score: 4 }, 2);
    expect(given).toEqual({ refused: editWordsOf('en').refused.stale });
  });

  test.each([
    ['en', 'step: C\nfeels: 2\nfeels: 3\n'],
    ['th', 'ขั้น C\nรู้สึก ๒\nรู้สึก ๓\n'],
    ['vi', 'bước: C\ncảm xúc: 2\ncảm xúc: 3\n'],
  ] as const)('that cannot be made says why in the language of the file: %s', (language, text) => {
    const given = answer(text, { kind: 'score', line: 0, score: 4 });
    expect(given).toEqual({ refused: editWordsOf(language).refused['several-feelings'] });
  });
});
