import { expect, test } from 'vitest';
import { problem } from '../helpers.js';
import { modelOf } from './example-model.js';
import { preparePreviews } from './prepare-previews.js';

const open = preparePreviews();

/** Every line of a text has a problem, the one after the other. */
test.each([
  [
    'a stage without steps',
    'journey: J\nstage: A\n  feels: 2 sad\n  feels: 9\n  pain: slow\nstage: B\n  step: b\n    feels: 3',
  ],
  [
    'a stage with steps',
    'journey: J\nstage: A\n  feels: 2 sad\n  step: a\n    feels: 4\nstage: B\n  feels: 1\n  step: b',
  ],
  ['a stage of a Thai file', 'เส้นทาง: ก\nระยะ: ข\n  รู้สึก: 2 กังวล\nระยะ: ค\n  ขั้น: ง\n    รู้สึก: 4'],
  [
    'a stage of a Vietnamese file',
    'hành trình: A\ngiai đoạn: B\n  cảm xúc: 2 lo\ngiai đoạn: C\n  bước: d\n    cảm xúc: 4',
  ],
  ['scores with halves', 'journey: J\nstage: A\n  feels: 2.5\n  feels: 1\nstage: B\n  feels: 4.25'],
])('marks stand at numbers in our own map and in Mermaid’s: %s', async (_what, text) => {
  const preview = await open();
  await preview.show(modelOf(text));
  const lines = text.split('\n').map((_, line) => line);
  const found: string[] = [];
  for (const view of ['map', 'mermaid-journey']) {
    await preview.page.locator(`[data-name="view-${view}"]`).click();
    await preview.page.waitForSelector(`#journey-preview[data-view="${view}"] svg`);
    for (const line of lines) {
      const { uri, version } = modelOf(text);
      await preview.post({ type: 'problems', problems: { uri, version, problems: [problem(line, 'score')] } });
      await preview.post({ type: 'cursor', uri, line });
      found.push(
        ...(await preview.page.$$eval(
          '#journey-preview svg *',
          (all, at) =>
            all.flatMap((element) =>
              [...element.attributes]
                .filter(({ value }) => /NaN|Infinity|undefined/.test(value))
                .map(
                  ({ name, value }) =>
                    `${at}: <${element.tagName} class=${element.getAttribute('class')} ${name}="${value}">`,
                ),
            ),
          `${view} line ${line}`,
        )),
      );
    }
  }
  expect(found).toEqual([]);
  expect(preview.errors).toEqual([]);
});
