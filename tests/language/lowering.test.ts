import { describe, expect, test } from 'vitest';
import { readModel } from '../../src/language/read-model.js';

const fileOf = (text: string) => readModel(text).file;
const faultsOf = (text: string): string[] =>
  fileOf(text).faults.map((fault) => `${fault.line}:${fault.start} ${fault.code}`);

describe('structure', () => {
  test('puts facts where they belong: above the first part they speak for the whole', () => {
    const { journeys } = fileOf('journey: J\ngoal: G\nstage: S\npeople: 5\nstep: A\nfeels: 4\nstep: B\nfeels: 2');
    expect(journeys).toHaveLength(1);
    const [journey] = journeys;
    expect(journey?.goal.map((fact) => fact.text)).toEqual(['G']);
    expect(journey?.stages[0]?.people?.value).toBe(5);
    expect(journey?.stages[0]?.steps.map((step) => [step.title, step.feels[0]?.score])).toEqual([
      ['A', 4],
      ['B', 2],
    ]);
  });

  test('gives a fact to the innermost part that takes it', () => {
    const { journeys } = fileOf('journey: J\nstage: S\nstep: A\nproduct: Shoes\ncounts as: buy');
    expect(journeys[0]?.product?.text).toBe('Shoes');
    expect(journeys[0]?.stages[0]?.countsAs?.value).toBe('buy');
  });

  test('opens the last journey again behind a persona', () => {
    const { journeys, personas } = fileOf('journey: J\nstage: S\npersona: P\nwho: her\nstep: A\nstage: T');
    expect(personas[0]?.who[0]?.text).toBe('her');
    expect(journeys[0]?.stages.map((stage) => [stage.title, stage.steps.length])).toEqual([
      ['S', 1],
      ['T', 0],
    ]);
  });

  test('opens what is missing above a step', () => {
    const text = 'step: A';
    expect(fileOf(text).journeys[0]?.stages[0]?.steps[0]?.title).toBe('A');
    expect(faultsOf(text)).toEqual(['0:0 missing-parent']);
    expect(faultsOf('journey: J\nstep: A')).toEqual(['1:0 missing-parent']);
  });

  test('keeps a part without a title', () => {
    expect(fileOf('journey: J\nstage:\nstep: A').journeys[0]?.stages[0]).toMatchObject({
      title: '',
      steps: [{ title: 'A' }],
    });
    expect(faultsOf('journey: J\nstage:\nstep: A')).toEqual(['1:0 empty-value']);
  });
});

describe('facts of a fact', () => {
  test('belong to the latest one of their part', () => {
    const text =
      'journey: J\nstage: S\nstep: A\npain: high P\ncause: waiting\nidea: I\neffort: 2 w\nimpact: low x\nanswers: P\ngoes to: S\nwhen: late\nshare: 20 %';
    const step = fileOf(text).journeys[0]?.stages[0]?.steps[0];
    expect(step?.pain[0]).toMatchObject({ level: 'high', text: 'P', cause: { cause: 'waiting' } });
    expect(step?.idea[0]).toMatchObject({
      painsAbove: 1,
      effort: { duration: [{ from: 2, unit: 'w' }] },
      impact: [{ level: 'low' }],
    });
    expect(step?.goesTo[0]).toMatchObject({ text: 'S', when: { text: 'late' }, share: { value: 20 } });
    expect(faultsOf(text)).toEqual([]);
  });

  test('say when nothing stands above', () => {
    expect(faultsOf('journey: J\nstage: S\nstep: A\npain: P\nstep: B\ncause: waiting')).toEqual(['5:0 nothing-above']);
  });
});

describe('places', () => {
  test('blames a keyword that nothing open takes', () => {
    expect(faultsOf('persona: P\npeople: 4')).toEqual(['1:0 keyword-wrong-place']);
    expect(faultsOf('journey: J\nwho: her')).toEqual(['1:0 keyword-wrong-place']);
  });

  test('keeps the first of two where one may stand', () => {
    const text = 'journey: J\nstage: S\npeople: 5\npeople: 6';
    expect(fileOf(text).journeys[0]?.stages[0]?.people?.value).toBe(5);
    expect(faultsOf(text)).toEqual(['3:0 duplicate-attribute']);
  });
});

describe('lines', () => {
  test('makes one fault of a run without keywords, past blank lines', () => {
    expect(fileOf('journey: J\nOnce upon\na time\n\nthere was\nstage: S').faults).toMatchObject([
      { code: 'unknown-keyword', line: 1, start: 0, lastLine: 4, end: 9, data: { word: 'Once upon', lines: 3 } },
    ]);
  });

  test('makes one fault of all conflict marks', () => {
    const text = '<<<<<<< HEAD\njourney: A\n=======\njourney: B\n>>>>>>> other';
    expect(fileOf(text).faults).toMatchObject([{ code: 'conflict-marks', line: 0, lastLine: 4 }]);
  });

  test('notices a colon that comes or goes', () => {
    expect(faultsOf('journey: J\nstage: S\nfor 3 days nothing came')).toEqual(['2:0 colon-habit']);
    expect(faultsOf('journey J\nstage S\nfor Ploy')).toEqual([]);
  });
});

describe('catalogues', () => {
  const text = [
    'catalogue: touchpoint',
    'touchpoint: Dock screen, จอที่จุดจอด',
    'id: dock',
    'channel: counter',
    'media: owned',
    'counts as: use',
    'catalogue: channel',
    'channel: Dock physical, จุดจอด',
    'catalogue: model',
    'model: Rental-2',
    'stage: Find',
    'counts as: consider',
    'stage: Ride',
    'counts as: use',
    'journey: J',
    'stage: Find',
  ].join('\n');

  test('hold entries, and the stages of a model are no stages of a journey', () => {
    const { catalogues, journeys, faults } = fileOf(text);
    expect(faults).toEqual([]);
    expect(catalogues.map((catalogue) => catalogue.lists)).toEqual(['touchpoint', 'channel', 'model']);
    expect(catalogues[0]?.entries[0]).toMatchObject({
      title: 'Dock screen',
      names: [{ text: 'จอที่จุดจอด' }],
      media: { value: 'owned' },
    });
    expect(catalogues[1]?.entries[0]).toMatchObject({ title: 'Dock', kind: 'physical' });
    expect(catalogues[2]?.entries[0]?.stages.map((stage) => [stage.title, stage.countsAs?.value])).toEqual([
      ['Find', 'consider'],
      ['Ride', 'use'],
    ]);
    expect(journeys.map((journey) => journey.stages.length)).toEqual([1]);
  });
});

describe('a persona with a comma in its name', () => {
  const whose = (personas: readonly string[], keyword: string, value: string): readonly string[] | undefined => {
    const file = fileOf(
      [...personas.map((name) => `persona: ${name}`), 'journey: J', `${keyword}: ${value}`].join('\n'),
    );
    return file.journeys[0]?.[keyword === 'for' ? 'for' : 'with'].map(({ text }) => text);
  };

  test.each<[readonly string[], string, readonly string[]]>([
    [['Nguyen, Lan'], 'Nguyen, Lan', ['Nguyen, Lan']],
    [['Nguyen, Lan'], 'NGUYEN,  Lan', ['NGUYEN,  Lan']],
    [['"Nguyen, Lan"'], 'Nguyen, Lan', ['Nguyen, Lan']],
    [['Nguyen, Lan'], '"Nguyen, Lan"', ['"Nguyen, Lan"']],
    [['Nguyen, Lan', 'Ploy'], 'Ploy, Nguyen, Lan, Bo', ['Ploy', 'Nguyen, Lan', 'Bo']],
    [['Nguyen', 'Lan', 'Nguyen, Lan'], 'Nguyen, Lan', ['Nguyen, Lan']],
    [['A, B', 'A, B, C'], 'A, B, C, A, B', ['A, B, C', 'A, B']],
    [['Nguyen, Lan'], 'Nguyen; Lan', ['Nguyen', 'Lan']],
    [['Nguyen; Lan'], 'Nguyen; Lan', ['Nguyen; Lan']],
    [['สมชาย、แม่ค้า'], 'พลอย、สมชาย、แม่ค้า', ['พลอย', 'สมชาย、แม่ค้า']],
    [['Ngọc, 20'.normalize('NFD')], 'Ngọc, 20', ['Ngọc, 20']],
    [['Nguyen, Lan'], 'Nguyen, Lane', ['Nguyen', 'Lane']],
    [['Nguyen, Lan'], 'Lan, Nguyen', ['Lan', 'Nguyen']],
  ])('%j in the list %j', (personas, value, expected) => {
    expect(whose(personas, 'for', value)).toEqual(expected);
    expect(whose(personas, 'with', value)).toEqual(expected);
  });
});

describe('language of a file', () => {
  test.each([
    ['journey: J\nstage: S', 'en'],
    ['เส้นทาง J\nระยะ S\nstep: A', 'th'],
    ['hành trình: J\ngiai đoạn: S', 'vi'],
    ['', 'en'],
  ])('%j', (text, language) => {
    expect(fileOf(text).language).toBe(language);
  });
});
