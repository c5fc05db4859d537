import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateMermaidFlowchart } from '../../../src/drawing/mermaid/flowchart.js';
import { generateMermaidKanban } from '../../../src/drawing/mermaid/kanban.js';
import { escapeLabel } from '../../../src/drawing/mermaid/label.js';
import { generateMermaidQuadrantChart } from '../../../src/drawing/mermaid/quadrant-chart.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { goesTo, journey, number, stage, step, text } from '../map/model-builders.js';
import { shoesInEnglish, shoesInThai } from '../map/sample-maps.js';
import { branchingJourney } from '../views/analysis-arbitrary.js';

/** A text without the lines of the theme above it. */
function bodyOf(source: string): readonly string[] {
  return source
    .slice(source.lastIndexOf('---\n') + 4)
    .trimEnd()
    .split('\n');
}

describe('the flowchart', () => {
  test('has a box for each step in the box of its stage, and the ways with what they are taken for', () => {
    const given = journey('J', [
      stage('Find', [
        step('Opens'),
        step('Walks', { goesTo: [goesTo('Opens', { when: text('it is gone'), share: number(20) })] }),
      ]),
      stage('Ride', [
        step('Pays', { goesTo: [goesTo('nowhere'), goesTo('end', { end: true })], leaves: [text('too dear')] }),
      ]),
    ]);
    const body = bodyOf(generateMermaidFlowchart(given, 'en'));
    expect(body.slice(0, -4)).toEqual([
      'flowchart LR',
      '  subgraph g1["Find"]',
      '    s1["1 \u00b7 Opens"]',
      '    s2["2 \u00b7 Walks"]',
      '  end',
      '  subgraph g2["Ride"]',
      '    s3["3 \u00b7 Pays"]',
      '  end',
      '  u1["nowhere"]',
      '  e1(["the journey ends here"])',
      '  x1(["too dear"])',
      '  s1 --> s2',
      '  s2 -->|"when it is gone#44; 20 #37;"| s1',
      '  s2 -->|"otherwise"| s3',
      '  s3 -.-> u1',
      '  s3 --> e1',
      '  s3 -.-> x1',
    ]);
  });
});

test('the flowchart leads a step, and the first step of a stage, back to itself', () => {
  const given = journey('J', [
    stage('Find', [step('Opens', { goesTo: [goesTo('Opens', { when: text('it is gone') })] }), step('Walks')]),
    stage('Ride', [step('Pays', { goesTo: [goesTo('Ride', { share: number(20) })] })], { goesTo: [goesTo('Ride')] }),
  ]);
  const ways = bodyOf(generateMermaidFlowchart(given, 'en')).filter((line) => line.includes('>'));
  expect(ways).toEqual([
    '  s1 -->|"when it is gone"| s1',
    '  s1 -->|"otherwise"| s2',
    '  s2 --> s3',
    '  s3 -->|"20 #37;"| s3',
    '  s3 --> s3',
  ]);
});

describe('the kanban', () => {
  test('has a column for each stage, and cards with step, owner and weight', () => {
    const body = bodyOf(generateMermaidKanban(shoesInThai().journey, 'th'));
    expect(body[0]).toBe('kanban');
    expect(body.filter((line) => line.startsWith('  g'))).toHaveLength(6);
    expect(body).toContain('    t2["ทักแชตสอบถาม"]@{ ticket: "ขั้นที่ 2", assigned: "การตลาด", priority: "Very High" }');
  });
});

describe('the quadrant chart', () => {
  test('has people as a share of the end of the axis, and hurt as a share of 15', () => {
    const body = bodyOf(generateMermaidQuadrantChart(shoesInEnglish().journey, 'en'));
    expect(body).toContain('  "Answer came the next day": [0.9, 0.8]');
    expect(body[1]).toBe('  title Where to act first#58; an estimate');
  });

  test('has satisfaction and importance where customers gave both', () => {
    const given = journey('J', [stage('A', [step('Unlocks', { importance: number(9), satisfied: number(2) })])]);
    expect(bodyOf(generateMermaidQuadrantChart(given, 'vi'))).toContain('  "Unlocks": [0.2, 0.9]');
  });

  test('has no value below 0 or above 1', () => {
    fc.assert(
      fc.property(branchingJourney, (given) => {
        const values = [...generateMermaidQuadrantChart(given, 'en').matchAll(/\[([\d.e-]+), ([\d.e-]+)\]$/gmu)];
        for (const [, one, other] of values) {
          for (const value of [Number(one), Number(other)]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

test('labels hold no sign that could start a tag, a picture, a statement or an entity of somebody else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const label = escapeLabel(words);
      expect(label.replace(/#\d+;/gu, '')).not.toMatch(/[!-/:-@[-`{-~\n\r]/u);
      expect(label).not.toBe('');
    }),
  );
});

test.each([generateMermaidFlowchart, generateMermaidKanban, generateMermaidQuadrantChart])(
  'no generated text has a tag, whoever wrote it (%#)',
  (generate) => {
    fc.assert(
      fc.property(branchingJourney, fc.constantFrom<HumanLanguage>('en', 'th', 'vi'), (given, language) => {
        expect(generate(given, language)).not.toContain('<');
      }),
    );
  },
);
