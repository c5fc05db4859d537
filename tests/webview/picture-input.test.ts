import { expect, test } from 'vitest';
import { act } from '../../src/webview/page/actions.js';
import type { ChoiceAction } from '../../src/webview/state/choices.js';
import { inputOf, shapeOf } from '../../src/webview/page/picture-input.js';
import { initialState, reduce } from '../../src/webview/state/state.js';
import type { State } from '../../src/webview/state/shape.js';
import { journey, model, shoes, stage, step, text, URI } from './helpers.js';

function stateOf(width: number, height = 1000): State {
  const start = reduce(initialState(), {
    type: 'message',
    now: 0,
    message: { type: 'document', uri: URI, fileName: 'buy.journey' },
  });
  return reduce(start, { type: 'size', width, height });
}

const long = journey(
  'Long',
  Array.from({ length: 12 }, (_, at) =>
    stage(10 * at + 1, `Stage ${at}`, [step(10 * at + 2, 'A'), step(10 * at + 5, 'B'), step(10 * at + 8, 'C')]),
  ),
);

test('draws small maps in full and long ones as an overview with the stage of the cursor', () => {
  const state = stateOf(1000);
  expect(inputOf(state, model(1), shoes()).input.density).toBe('full');
  const { input, scale } = inputOf({ ...state, cursorLine: 35 }, model(1, { journey: long }), long);
  expect(input).toMatchObject({ density: 'overview', openedStage: 3 });
  expect(scale).toBe(1);
});

test('keeps a stage open that the reader opened, and closed when it was closed', () => {
  const shown = (choice: ChoiceAction): number | undefined => {
    const state = reduce(stateOf(1000), { type: 'choice', choice });
    return inputOf({ ...state, cursorLine: 35 }, model(1, { journey: long }), long).input.openedStage;
  };
  expect(shown({ type: 'openStage', stage: 7 })).toBe(7);
  expect(shown({ type: 'closeStage' })).toBeUndefined();
});

test('enlarges a full map as it is, without laying it out anew', () => {
  const at = (zoom: number): ReturnType<typeof inputOf> =>
    inputOf(reduce(stateOf(1000), { type: 'zoom', zoom }), model(1), shoes());
  expect(at(1.2).scale).toBeCloseTo(1.2);
  expect(shapeOf(at(1.2).input)).toBe(shapeOf(at(1).input));
});

test('puts stages below each other in a narrow window', () => {
  expect(inputOf(stateOf(400), model(1), shoes()).input.stacked).toBe(true);
  expect(inputOf(stateOf(600), model(1), shoes()).input.stacked).toBe(false);
});

test('does what a group of the picture says: opens, folds, writes, shows another view', () => {
  const pain = { ...text(4, 'Slow'), source: { ...text(4, '').source }, impact: [] };
  const map = journey('A', [stage(1, 'S', [step(2, 'Looks', { pain: [pain] })])]);
  const state: State = { ...stateOf(1000), drawn: model(1, { journey: map }) };
  const choices: ChoiceAction[] = [];
  const written: string[] = [];
  const looked: string[] = [];
  const targets = {
    choose: (choice: ChoiceAction) => void choices.push(choice),
    insert: (id: string) => void written.push(id),
    look: (view: string) => void looked.push(view),
  };
  for (const action of ['open-stage:2', 'close-stage', 'fold:thinks', 'unfold:thinks', 'unknown', 'fold:none']) {
    act(action, state, targets);
  }
  expect(choices.map(({ type }) => type)).toEqual(['openStage', 'closeStage', 'lanes']);
  act('add-idea:4', state, targets);
  act('add:goal', state, targets);
  act('add:$CLIPBOARD', state, targets);
  expect(written).toEqual(['idea:4', 'next:goal']);
  act('view:flow', state, targets);
  act('view:nothing', state, targets);
  expect(looked).toEqual(['flow']);
});
