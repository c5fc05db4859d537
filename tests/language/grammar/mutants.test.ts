import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GrammarAST } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import { tablesInOrder } from '../../../scripts/grammar-tables-file.js';
import { ROOT } from '../../tidy/source-files.js';
import { grammarOf, mutantsOf } from './mutants.js';
import { bundledProbe } from './subject.js';
import { FAST } from '../../helpers/effort.js';

const TEXT = readFileSync(path.join(ROOT, 'grammar/journey.langium'), 'utf8');
const LANGUAGE_PAGE = readFileSync(path.join(ROOT, 'docs/language.md'), 'utf8');
const KEPT = path.join(ROOT, 'tests/fixtures/grammar/structure.txt');

/** All of them take minutes; `npm test` runs some. */
const STEP = process.env['JOURNEY_MUTANTS'] === 'all' ? 1 : 29;

let subject: Awaited<ReturnType<typeof bundledProbe>>;

beforeAll(async () => {
  subject = await bundledProbe();
});

function* linesOf(grammar: GrammarAST.Grammar): Iterable<string> {
  let last = '';
  for (const { place, says } of subject(tablesInOrder(grammar)).probe(grammar, LANGUAGE_PAGE)) {
    if (place !== last) yield `# ${place}`;
    last = place;
    yield says;
  }
}

/** How the kept table distinguishes a grammar from ours: by its first line that differs, or by an exception. */
async function killerOf(text: string, kept: readonly string[]): Promise<string | undefined> {
  const grammar = await grammarOf(text);
  if (!grammar) return 'no grammar';
  try {
    let at = 0;
    for (const line of linesOf(grammar)) if (line !== kept[at++]) return line;
    return at === kept.length ? undefined : 'an end';
  } catch (error) {
    return String(error);
  }
}

describe('the grammar', () => {
  test('does with every keyword in every place what is kept', async () => {
    const grammar = await grammarOf(TEXT);
    await expect(grammar ? `${[...linesOf(grammar)].join('\n')}\n` : '').toMatchFileSnapshot(KEPT);
  });

  test.skipIf(FAST)(
    'has nothing that could be taken away or changed unseen',
    async () => {
      const kept = readFileSync(KEPT, 'utf8').trimEnd().split('\n');
      const survivors: string[] = [];
      const mutants = mutantsOf(TEXT, STEP);
      expect(mutants.length).toBeGreaterThan(15);
      for (const { name, text } of mutants) if (!(await killerOf(text, kept))) survivors.push(name);
      expect(survivors, `of ${mutants.length} mutants`).toEqual([]);
    },
    3_600_000,
  );
});
