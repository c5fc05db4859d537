import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { compareWordsOf } from '../../src/core/vocabulary/all-compare-words.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES, pairOf } from '../core/compare/compared-texts.js';
import { fakeIo } from './fake-io.js';

/** The words of the SVG that a journey of `/w/a.journey` is exported as. */
function exported(files: Readonly<Record<string, string>>, title: string, ...more: readonly string[]): string {
  const io = fakeIo(files);
  void run(io, ['export', 'a.journey', '--to', 'svg', '--journey', title, ...more], '1.2.3');
  expect(io.printed.stdout).toContain('</svg>');
  return io.printed.stdout.replace(/<[^>]+>/gu, ' ');
}

describe.each(LANGUAGES)('a journey in %s', (language) => {
  const say = compareWordsOf(language);

  test('is drawn over its counterpart of the same file', () => {
    const { here, there } = pairOf(IMPROVED_TEXTS[language]);
    expect(exported({ '/w/a.journey': IMPROVED_TEXTS[language] }, here.title)).toContain(say.legend.improved);
    expect(exported({ '/w/a.journey': IMPROVED_TEXTS[language] }, there.title)).not.toContain(say.legend.improved);
  });

  test('is drawn over its plan of another file of the workspace', () => {
    const { here } = pairOf(ACTUAL_TEXTS[language]);
    const lines = ACTUAL_TEXTS[language].split('\n\n');
    const files = { '/w/plan.journey': `${lines[0] ?? ''}\n`, '/w/a.journey': lines[1] ?? '' };
    expect(exported(files, here.title)).toContain(say.legend.plan);
  });
});

describe('the lanes of a configuration', () => {
  const text = 'journey: A\nstage: S\nstep: T\ndoes: Walks home\nthinks: So far\nfeels: 3\n';

  test('are drawn, in their order, and no others', () => {
    const files = { '/w/a.journey': text, '/w/journey.config.json': '{ "lanes": ["thinks", "steps"] }' };
    const words = exported(files, 'A');
    expect(words).not.toContain('Walks home');
    expect(words.indexOf('So far')).toBeLessThan(words.lastIndexOf(' T '));
  });

  test('are the usual ones when it is faulty, and check says what is allowed', () => {
    const files = { '/w/a.journey': text, '/w/journey.config.json': '{ "lanes": ["thoughts"] }' };
    expect(exported(files, 'A')).toContain('Walks home');
    const io = fakeIo(files);
    expect(run(io, ['check', '.'], '1.2.3')).toBe(EXIT.errors);
    expect(io.printed.stdout + io.printed.stderr).toContain(
      '"lanes" names "thoughts", but a lane must be one of scenario, goal, expects',
    );
  });
});
