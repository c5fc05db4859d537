import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { customerJourney } from '../../src/diagram/customer-journey.js';
import { registerWhole } from '../../src/diagram/register.js';
import { wholeText } from '../../src/diagram/whole-text.js';
import { loadMermaid } from '../drawing/mermaid/real-mermaid.js';
import { shoes } from '../webview/helpers.js';

/** What Mermaid interprets wherever it is. */
const HOSTILE = [
  '%%{init: {"themeCSS": "* { background: url(http://192.0.2.1/x) }"}}%%',
  "%%{initialize: {'theme': 'dark'}}%%",
  '%%{init: {"theme":"dark"}',
  '%%{wrap}%%',
  '%% left out',
  '%%',
  '#123;',
  '#quot; &quot; &#58;',
  '---',
  '---\nconfig:\n  theme: dark\n---',
  'style x:#abc;',
  'lifestyle:#123;',
  'classDef y:#fff;',
  '<a href="x" title="y">z</a>',
  'customerJourney',
  'flowchart LR',
  '\uFB02\u00B0\u00B058\u00B6\u00DF \uFB02\u00B0quot\u00B6\u00DF',
  'รู้สึก: 2 กังวล %%{init: {"theme":"dark"}}%%',
  'cảm xúc: 3 phân vân #123;',
  '🛒 %% 🛒',
  "it's “quoted”; 100 %, 5 > 4",
];

let read: { readonly body: string; readonly offset: number; readonly title: string } | undefined;
let mermaid: Awaited<ReturnType<typeof loadMermaid>>;

beforeAll(async () => {
  mermaid = await loadMermaid();
  await registerWhole(
    mermaid,
    customerJourney({
      readScene: (body, offset, title) => {
        read = { body, offset, title };
        return { journey: shoes(), personas: [], language: 'en', width: 1200 };
      },
      filledBy: 'mermaid',
    }),
  );
});
afterEach(() => {
  read = undefined;
});

/** What our type gets of a text that the real Mermaid was asked to parse, without the line break that it adds. */
async function bodyOf(text: string): Promise<string> {
  await mermaid.parse(text);
  return (read?.body ?? '').slice(0, -1);
}

describe('the real Mermaid hands our text on as it was written', () => {
  test.each(HOSTILE)('%j', async (text) => {
    const journey = `journey: ${text}\n${text}\n  step: ${text}`;
    expect(await bodyOf(`customerJourney\n${journey}`)).toBe(journey);
    expect(mermaid.mermaidAPI.getConfig()).toMatchObject({ theme: 'default' });
    expect(mermaid.mermaidAPI.getConfig().themeCSS).toBeUndefined();
  });

  test('whatever it is', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE, '\n', ' ', '%', '#', '{', '}', ';'),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const text = `x${pieces.join('').replace(/\r\n?/gu, '\n')}`;
        expect(await bodyOf(`customerJourney\n${text}`)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what stands above our text stays Mermaid’s', () => {
  test.each([
    ['---\ntitle: In front\n---\n', 3],
    ['---\r\ntitle: In front\r\n---\r\n', 3],
    ['\n\n%% a comment\n', 3],
    ['%%{init: {"theme":\n"dark"}}%%\n', 1],
    ['---\ntitle: Both\n---\n%% a comment\n%%{init: {"theme":"dark"}}%%\n', 5],
  ])('%j', async (head, offset) => {
    expect(await bodyOf(`${head}customerJourney\njourney: #123; %%`)).toBe('journey: #123; %%');
    expect(read?.offset).toBeGreaterThanOrEqual(offset);
  });

  test.each([
    'journey\n  title #58;',
    'customerJourneyMap\n#58;',
    '',
    '---',
    '%%{init: {',
    '%%',
    'x\ncustomerJourney\n#58;',
  ])('other texts are not touched: %j', (text) => {
    expect(wholeText(text)).toBe(text);
  });

  test('registers once', async () => {
    const { render } = mermaid;
    await registerWhole(mermaid, customerJourney({ readScene: () => expect.fail(), filledBy: 'mermaid' }));
    expect(mermaid.render).toBe(render);
  });
});
