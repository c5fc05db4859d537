import { AstUtils } from 'langium';
import type { AstNode } from 'langium';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJourneyCoreServices } from '../../src/language/module.js';
import { readModel } from '../../src/language/read-model.js';
import { placeOfLine } from '../../src/server/lsp/place.js';

const services = createJourneyCoreServices();

const LINES = [
  'journey: J',
  'persona: P',
  'stage: S',
  'step: A',
  'catalogue: model',
  'catalogue: touchpoint',
  'catalogue: channel',
  'catalogue: metric',
  'catalogue: nothing known',
  'catalogue:',
  'model: M',
  'touchpoint: T',
  'goal: G',
  'pain: high P',
  'counts as: buy',
  'no keyword',
  '// comment',
  '',
];

/** Some of them about catalogues, where most rules meet. */
const LINES_ABOVE = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { maxLength: 6 }),
    fc.array(fc.constantFrom('catalogue: model', 'model: M', 'stage: S', 'step: A', 'persona: P'), { maxLength: 6 }),
    fc.array(fc.constantFrom(...LINES), { maxLength: 2 }),
  )
  .map((parts) => parts.flat());

/** What the only note of a text is in, the innermost first. */
function aroundNote(text: string): readonly AstNode[] {
  const { value } = services.parser.LangiumParser.parse(text);
  const note = AstUtils.streamAllContents(value).find(({ $type }) => $type === 'Note');
  const around: AstNode[] = [];
  for (let node = note?.$container; node; node = node.$container) around.push(node);
  return around;
}

/** As `LinePlace` calls it. */
function innermostOf(around: readonly AstNode[]): string {
  const types = around.map(({ $type }) => $type);
  const found = types.find((type) => /^(?:Journey|Stage|Step|Persona|Catalogue)$/.test(type)) ?? '';
  return found.toLowerCase();
}

describe('the place of a line', () => {
  test('is where the tree has it', () => {
    fc.assert(
      fc.property(LINES_ABOVE, (above) => {
        const text = [...above, 'note: here'].join('\n');
        const around = aroundNote(text);
        const place = placeOfLine(readModel(text), above.length);
        const types = new Set(around.map(({ $type }) => $type));
        // Facts above the first block open a journey; a line among them is still in the file.
        const isInFile = place.innermost === 'file';
        expect(isInFile ? 'journey' : place.innermost).toBe(innermostOf(around));
        expect(place.open.has('stage')).toBe(types.has('Stage'));
        if (types.has('Stage')) expect(place.open.has('journey')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
