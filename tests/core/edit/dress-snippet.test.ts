import { describe, expect, test } from 'vitest';
import { dressSnippet } from '../../../src/core/edit/dress-snippet.js';
import { ideaLineBehind, nextLinesOf } from '../../../src/drawing/views/map/head/next-lines.js';
import { lastLineOf } from '../../../src/core/insight/pains.js';
import { missingFor } from '../../../src/drawing/views/missing-for.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { partsOf } from '../../../src/core/model/parts.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import type { KeywordId } from '../../../src/core/vocabulary/keyword.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { analyse } from '../../../src/language/analyse.js';

type Line = readonly [level: number, keyword: KeywordId, value: string];

/** A journey without people, feelings, branches and pains; the first stage has a title of two lines. */
const PLAIN: readonly Line[] = [
  [0, 'persona', 'Mai'],
  [1, 'who', '24'],
  [0, 'journey', 'J'],
  [1, 'scenario', 'Rain'],
  [0, 'stage', 'A'],
  [1, 'step', 'One'],
  [2, 'does', 'Looks'],
  [1, 'step', 'Two'],
  [0, 'stage', 'B'],
  [1, 'step', 'Three'],
];

/** What comes before a line, by its level. */
const STYLES = {
  'two blanks': (level: number) => '  '.repeat(level),
  'four blanks': (level: number) => '    '.repeat(level),
  tabs: (level: number) => '\t'.repeat(level),
  nothing: () => '',
  'list marks': (level: number) => `${'  '.repeat(level)}- `,
};

function write(language: HumanLanguage, dress: (level: number) => string, colon: string, lines = PLAIN): string {
  const { keywords } = vocabularyOf(language);
  return lines
    .map(([level, keyword, value]) => `${dress(level)}${keywords[keyword][0]}${colon} ${value}`)
    .join('\n')
    .replace(/ A$/mu, ' A\n... a');
}

/** The text with a snippet in it, as the editor has it if its placeholders are left as they are. */
function insert(text: string, snippet: readonly string[], afterLine = Number.POSITIVE_INFINITY): string {
  const plain = dressSnippet(text, snippet.join('\n'), afterLine)
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/gu, '$1')
    .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replace(/\$\d/gu, 'New');
  const lines = text.split(/\r?\n/u);
  return lines.toSpliced(afterLine + 1, 0, plain).join('\n');
}

function journeyOf(text: string): Journey {
  const [journey] = analyse(text).file.journeys;
  if (!journey) expect.fail(`no journey in\n${text}`);
  return journey;
}

const warningsOf = (text: string): readonly string[] =>
  analyse(text).problems.flatMap(({ code }) =>
    ['colon-habit', 'keyword-wrong-place', 'unknown-keyword', 'nothing-above'].includes(code) ? [code] : [],
  );

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  describe.each(Object.entries(STYLES))('with %s', (name, dress) => {
    test.each(['', ':'])(
      'with "%s" behind keywords, every view gets lines that look like their neighbours',
      (colon) => {
        const text = write(language, dress, colon);
        const journey = journeyOf(text);
        for (const view of PICTURE_VIEWS) {
          let now = text;
          for (let turn = 0; turn < 2; turn++) {
            const read = journeyOf(now);
            const missing = missingFor(view, { journey: read, personas: [], language, width: 800 });
            if (missing) now = insert(now, missing.snippet, missing.afterLine);
          }
          const read = journeyOf(now);
          expect(missingFor(view, { journey: read, personas: [], language, width: 800 }), view).toBeUndefined();
          expect(read.stages.map(({ title, steps }) => [title, steps.length])).toEqual(
            journey.stages.map(({ title, steps }) => [title, steps.length]),
          );
          expect(warningsOf(now), now).toEqual([]);
          for (const part of partsOf(read)) {
            const level = part === read ? 1 : 'steps' in part ? 1 : 2;
            for (const fact of [...part.feels, ...part.pain, ...(part.people ? [part.people] : [])]) {
              const line = now.split('\n')[fact.source.line] ?? '';
              expect(line.slice(0, fact.source.keywordStart), `${view} ${name}`).toBe(dress(level));
            }
          }
        }
      },
    );
  });

  test('every next line is read as the fact that it names, in the part that it names, in a file with tabs', () => {
    const text = write(language, STYLES.tabs, vocabularyOf(language).colon);
    for (const line of nextLinesOf(journeyOf(text), 'en', language)) {
      const now = insert(text, line.snippet, line.afterLine);
      const read = journeyOf(now);
      const [first] = read.stages;
      const facts = {
        persona: read.for,
        goal: read.goal,
        feels: first?.steps[0]?.feels,
        pain: first?.steps[0]?.pain,
        thinks: first?.steps[0]?.thinks,
        owner: first?.owner,
        touchpoint: first?.steps[0]?.touchpoint,
        people: first?.people ? [first.people] : [],
        idea: [],
        wait: [],
      }[line.id];
      expect(facts, line.id).toHaveLength(1);
      expect(warningsOf(now), now).toEqual([]);
    }
  });

  test('an idea stands behind its pain and all that is said of it', () => {
    const lines: readonly Line[] = [
      ...PLAIN.slice(0, 7),
      [2, 'pain', 'Slow'],
      [3, 'cause', 'Queue'],
      ...PLAIN.slice(7),
    ];
    const text = write(language, STYLES.tabs, ':', lines);
    const [pain] = journeyOf(text).stages[0]?.steps[0]?.pain ?? [];
    const line = pain && ideaLineBehind(journeyOf(text), lastLineOf(pain), 'en', language);
    const now = insert(text, line?.snippet ?? [], line?.afterLine);
    expect(journeyOf(now).stages[0]?.steps[0]?.idea).toHaveLength(1);
    expect(now.split('\n')[(line?.afterLine ?? 0) + 1]).toMatch(/^\t\t[^\t]/u);
  });
});

describe('a snippet', () => {
  test('of several parts gets a level for each, as the file has them', () => {
    const snippet = 'stage: $1\n  step: $2\n    feels: $3';
    expect(dressSnippet('journey: A\n\tgoal: B', snippet)).toBe('stage: $1\n\tstep: $2\n\t\tfeels: $3');
    expect(dressSnippet('journey: A\ngoal: B', snippet)).toBe('stage: $1\nstep: $2\nfeels: $3');
    expect(dressSnippet('journey: A', snippet)).toBe(snippet);
    expect(dressSnippet('\ufeffjourney: A\r\n\tgoal: B\r\n', snippet)).toBe('stage: $1\n\tstep: $2\n\t\tfeels: $3');
  });

  test('stays as it is in a text that has no keyword', () => {
    const snippet = 'journey: $1\n  goal: $2\n\nstage: $3';
    expect(dressSnippet('', snippet)).toBe(snippet);
    expect(dressSnippet('// later\n', snippet)).toBe(snippet);
  });

  test('opens a stage above the first step of a file without one, so that its number is no step’s', () => {
    const text = 'step: One\ndoes: Looks';
    const missing = missingFor('funnel', { journey: journeyOf(text), personas: [], language: 'en', width: 800 });
    expect(missing?.afterLine).toBe(-1);
    expect(insert(text, missing?.snippet ?? [], missing?.afterLine)).toBe(
      'stage: Awareness\npeople: 12000\nstep: One\ndoes: Looks',
    );
  });

  test('has words of the language of the file, whatever the language of the picture is', () => {
    const journey = journeyOf('การเดินทาง A\nระยะ B\n  ขั้น C');
    for (const view of PICTURE_VIEWS) {
      const missing = missingFor(view, { journey, personas: [], language: 'en', written: 'th', width: 800 });
      expect(missing?.snippet.join('') ?? '').not.toMatch(/^[a-z]/u);
    }
  });
});
