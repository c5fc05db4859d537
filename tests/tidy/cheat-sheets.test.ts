import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cheatSheetFile, sampleLine } from '../../scripts/generate-cheat-sheets.js';
import { VOCABULARIES } from '../../src/core/vocabulary/all.js';
import { KEYWORD_IDS, specOf } from '../../src/core/vocabulary/keyword.js';
import type { Place } from '../../src/core/vocabulary/keyword.js';
import type { Vocabulary } from '../../src/core/vocabulary/vocabulary.js';
import { readLines } from '../../src/core/reader/read-lines.js';
import { analyse } from '../../src/language/analyse.js';
import { readModel } from '../../src/language/read-model.js';

/** The keywords above a line, from the outermost in, that open each place. */
const ABOVE = {
  file: [],
  persona: ['persona'],
  catalogue: ['catalogue'],
  journey: ['journey'],
  stage: ['journey', 'stage'],
  step: ['journey', 'stage', 'step'],
  pain: ['journey', 'stage', 'step', 'pain'],
  idea: ['journey', 'stage', 'step', 'idea'],
  goesTo: ['journey', 'stage', 'step', 'goesTo'],
} as const satisfies Record<Place, readonly string[]>;

/** The lines of the page that are samples: the small file, and the last column of the keyword table. */
function samplesOf(page: string): readonly string[] {
  return [...page.matchAll(/\| `([^`]+)` \|$/gmu)].map(([, sample = '']) => sample);
}

describe.each(VOCABULARIES.map((vocabulary): [string, Vocabulary] => [vocabulary.code, vocabulary]))(
  'the cheat sheet in %s',
  (code, vocabulary) => {
    const page = readFileSync(cheatSheetFile(vocabulary.code), 'utf8');

    test('has a sample line for every keyword, and every spelling', () => {
      expect(samplesOf(page)).toEqual(KEYWORD_IDS.map((keyword) => sampleLine(vocabulary, keyword)));
      for (const spelling of KEYWORD_IDS.flatMap((keyword) => vocabulary.keywords[keyword])) {
        expect(page).toContain(`\`${spelling}\``);
      }
    });

    test.each(KEYWORD_IDS)('has a sample of %s that reads without a fault where it may stand', (keyword) => {
      const { places } = specOf(keyword);
      // The sample of `counts as` is a phase; in a persona it says another thing.
      const [place = 'file'] = keyword === 'countsAs' ? places.filter((each) => each !== 'persona') : places;
      const sample = samplesOf(page)[KEYWORD_IDS.indexOf(keyword)] ?? '';
      expect(readLines(sample)[0]?.keyword).toBe(keyword);
      const text = [...ABOVE[place].map((above) => sampleLine(vocabulary, above)), sample].join('\n');
      expect(readModel(text).file.faults).toEqual([]);
    });

    test('has every fixed word', () => {
      const sets: readonly Readonly<Record<string, readonly string[]>>[] = Object.values(vocabulary.words);
      const names = sets.flatMap((set) => Object.values(set).map(([name = '']) => name));
      expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });

    test('has a small file in its own language without problems that are errors', () => {
      const [, example = ''] = /```journey\n([\s\S]*?)```/u.exec(page) ?? [];
      const { file, problems } = analyse(example);
      expect(file.language).toBe(code);
      expect(file.faults).toEqual([]);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  },
);
