import { describe, expect, test } from 'vitest';
import { inkOf } from '../../src/export/sign-ink.js';
import { textRuns } from '../../src/export/text-runs.js';

/** Each stretch of a text with the ink that it is drawn in. */
function inksOf(text: string, fill: string): readonly string[] {
  return textRuns(text).map((run) => `${run.text.trim()} ${inkOf({ fill }, run)}`);
}

describe('signs whose colour is their meaning', () => {
  test.each([
    ['a tick in a box', '\u2705 ok', 'ink', ['\u2705 idea', 'ok ink']],
    ['a cross', '\u0e14\u0e35 \u274c', 'ink2', ['\u0e14\u0e35 ink2', ' ink2', '\u274c pain']],
    ['two side by side', '\u2705\u274c', 'ink', ['\u2705 idea', '\u274c pain']],
    ['with the selector of a picture', '\u23f8\ufe0f', 'ink', ['\u23f8 accent']],
    ['in a card of a pain', '\u2705', 'painInk', ['\u2705 idea']],
    ['on a coloured arrow, where only one ink can be seen', '\u2705', 'phaseInk', ['\u2705 phaseInk']],
    ['a face, which has none', '\u{1f600}', 'ink', ['\u{1f600} ink']],
    ['a tick that is a letter of a font', '\u2713', 'ink', ['\u2713 ink']],
  ])('%s', (_, text, fill, expected) => {
    expect(inksOf(text, fill)).toEqual(expected);
  });
});
