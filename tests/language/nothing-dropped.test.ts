import { describe, expect, test } from 'vitest';
import { readModel } from '../../src/language/read-model.js';

const fileOf = (text: string) => readModel(text).file;
const faultsOf = (text: string): string[] =>
  fileOf(text).faults.map((fault) => `${fault.line}:${fault.start} ${fault.code}`);

describe('models of a catalogue', () => {
  test('may be several, each with its stages', () => {
    const text = 'catalogue: model\nmodel: A\nstage: One\ncounts as: buy\nmodel: B\nid: b\nstage: Two\nstage: Three';
    expect(faultsOf(text)).toEqual([]);
    expect(
      fileOf(text).catalogues[0]?.entries.map(({ title, id, stages }) => [
        title,
        id?.text,
        stages.map((stage) => stage.title),
      ]),
    ).toEqual([
      ['A', undefined, ['One']],
      ['B', 'b', ['Two', 'Three']],
    ]);
  });

  test('are needed above a stage', () => {
    expect(faultsOf('catalogue: model\nstage: One\ncatalogue: model\nmodel: A\ncatalogue: model\nstage: Two')).toEqual([
      '1:0 keyword-wrong-place',
      '5:0 keyword-wrong-place',
    ]);
  });

  test('take no steps, nor what stands below them', () => {
    expect(faultsOf('catalogue: model\nmodel: A\nstage: One\nstep: x\nfeels: 4')).toEqual([
      '3:0 keyword-wrong-place',
      '4:0 keyword-wrong-place',
    ]);
  });
});

describe('lists', () => {
  test('of nothing but commas are empty values', () => {
    expect(faultsOf('journey: J\nowner: ,\nchannel: ;')).toEqual(['1:0 empty-value', '2:0 empty-value']);
  });

  test('go on over a line break', () => {
    expect(fileOf('journey: J\nchannel: app Zalo\n... digital, phone').journeys[0]?.channel).toMatchObject([
      { id: 'app', kind: 'digital', text: 'Zalo' },
      { id: 'phone', text: '' },
    ]);
  });
});

describe('lines that go on with nothing', () => {
  test('are lines without a keyword', () => {
    expect(fileOf('| a | b |\n| - | - |\n\njourney: J').faults).toMatchObject([
      { code: 'unknown-keyword', line: 0, lastLine: 1, data: { lines: 2 } },
    ]);
  });
});

describe('values of several lines', () => {
  test('lose the blanks that breaks leave at the ends of a title', () => {
    expect(fileOf('journey:\n... A\n... B\n...').journeys[0]?.title).toBe('A B');
  });

  test('have an id of one word, wherever it stands', () => {
    expect(fileOf('journey: J\nid:\n... a b').journeys[0]?.id?.text).toBe('a');
    expect(fileOf('journey: J\nid: \u2028x').journeys[0]?.id?.text).toBe('\u2028x');
  });
});
