import { describe, expect, test } from 'vitest';
import { drawableText } from '../../../src/drawing/mermaid/escape.js';
import { generateMermaidJourney, mermaidTasks } from '../../../src/drawing/mermaid/journey.js';
import { feels, journey, persona, reference, stage, step, text } from './build.js';
import { readWithMermaid } from './real-mermaid.js';

describe('generateMermaidJourney', () => {
  test('writes title, sections, tasks, scores and actors', () => {
    const map = journey(
      'Buy shoes',
      [
        stage('Awareness', [step('Sees a review', { feels: [feels(4)] })]),
        stage('Decision', [step('Pays: by QR', { feels: [feels(5)], with: [reference('a friend')] })]),
      ],
      { for: [reference('Ploy')] },
    );
    expect(generateMermaidJourney(map, [])).toBe(
      [
        'journey',
        '    title Buy shoes',
        '    section Awareness',
        '      Sees a review: 4: Ploy',
        '    section Decision',
        '      Pays#58; by QR: 5: Ploy, a friend',
        '',
      ].join('\n'),
    );
  });

  test('leaves a step without a number out of the picture and says so', async () => {
    const map = journey('J', [
      stage('S', [
        step('%%{init}%% silent'),
        step('Loud', { feels: [feels()] }),
        step('Scored', { feels: [feels(2)] }),
      ]),
    ]);
    const written = generateMermaidJourney(map, []);
    expect(written).toContain(
      '      %% no score, left out - #37;#37;{init}#37;#37; silent\n      %% no score, left out - Loud\n',
    );
    expect((await readWithMermaid(written)).tasks.map((task) => task.name)).toEqual(['Scored']);
    expect(mermaidTasks(map).map((task) => task.part.title)).toEqual(['Scored']);
  });

  test('draws a stage without steps as one task of its own title', () => {
    const map = journey('J', [stage('Riding', [], { feels: [feels(5), feels(2)] })]);
    expect(generateMermaidJourney(map, [])).toContain('      Riding: 3.5\n');
  });

  test('takes the mean of several feelings, to two decimals', () => {
    const map = journey('J', [stage('S', [step('T', { feels: [feels(5), feels(4), feels(4)] })])]);
    expect(mermaidTasks(map).map((task) => task.score)).toEqual([4.33]);
  });

  test('hands `for` down, replaced by a lower one, and names each person once by title', () => {
    const personas = [persona('Marcus', { id: text('cfo') })];
    const map = journey(
      'J',
      [
        stage('S', [
          step('A', { feels: [feels(3)] }),
          step('B', { feels: [feels(3)], for: [reference('CFO')], with: [reference('Dana'), reference('Marcus')] }),
        ]),
      ],
      { for: [reference('Dana')], with: [reference('nobody here')] },
    );
    const written = generateMermaidJourney(map, personas);
    expect(written).toContain('A: 3: Dana\n');
    expect(written).toContain('B: 3: Marcus, Dana\n');
  });

  test('draws a persona by its title however it was named, and others without their quotes', () => {
    const actors = [reference('  PLOY '), reference('"Smith, Jones"')];
    const map = journey('J', [stage('S', [step('T', { feels: [feels(3)], for: actors })])]);
    expect(generateMermaidJourney(map, [persona('Ploy')])).toContain('T: 3: Ploy, Smith#44; Jones\n');
  });

  test('gives the real Mermaid something to draw for what has no title, no stage or no step', async () => {
    for (const map of [
      journey('', []),
      journey('J', [stage('', [])]),
      journey('J', [stage('', [step('', { feels: [feels(1)] })])]),
    ]) {
      const diagram = await readWithMermaid(generateMermaidJourney(map, []));
      expect(diagram.tasks).toHaveLength(mermaidTasks(map).length);
      expect(diagram.sections).toEqual(map.stages.map((part) => drawableText(part.title)));
    }
  });
});
