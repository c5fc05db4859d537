import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

/** Rules that are stated in one file; whoever needs one asks there. `pattern` is how a second statement of it would look. */
const RULES: readonly {
  readonly rule: string;
  readonly at: string;
  readonly pattern: RegExp;
  readonly written: string;
}[] = [
  {
    rule: 'the degree of a pain, and what one counts with that has none',
    at: 'src/core/insight/pains.ts',
    pattern: /\?\? 'medium'|level \?\? (?:\w+\.)?impact\b|\blow: 1, medium: 2\b/u,
    written: "const level = pain.level ?? pain.impact?.level ?? 'medium';",
  },
  {
    rule: 'on which line a thing is said to stand',
    at: 'src/drawing/words/spoken.ts',
    pattern: /\bspoken\.line\(/u,
    written: 'labels.spoken.line(fact.source.line + 1)',
  },
  {
    rule: 'the walk over all parts of a journey',
    at: 'src/core/model/parts.ts',
    pattern: /\[stage, \.\.\.stage\.steps\]|flatMap\(\((?:stage|\{ steps \})\) => (?:stage\.)?steps\)/u,
    written: 'journey.stages.flatMap((stage) => [stage, ...stage.steps])',
  },
  {
    rule: 'the signs of a list',
    at: 'src/core/reader/list-mark.ts',
    pattern: /\\u2013\\u2022|-\u2013\u2022/u,
    written: String.raw`const MARK = /^[-\u2013\u2022]/u;`,
  },
];

describe.each(RULES)('$rule', ({ at, pattern, written }) => {
  test('is stated in one file', () => {
    const files = sourceFiles('{src,scripts}/**/*.{ts,mjs}').filter(
      ({ path }) => !path.includes('generated') && !path.startsWith('src/core/vocabulary/'),
    );
    expect(files.some(({ path }) => path === at)).toBe(true);
    expect(files.filter(({ path, text }) => path !== at && pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('is noticed where it is stated again', () => {
    expect(pattern.test(written)).toBe(true);
  });
});
