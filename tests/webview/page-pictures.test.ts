import { expect, test } from 'vitest';
import { ASKED_LANES } from '../../src/core/vocabulary/lanes.js';
import { hiddenLanesOf } from '../../src/drawing/scene/scene.js';
import type { FromWebview } from '../../src/protocol/preview-messages.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';
import { lanesOf, NO_CHOICES, toggleLane } from '../../src/webview/state/choices.js';
import { PictureAsker } from '../../src/webview/state/page-pictures.js';
import { inputOf } from '../../src/webview/page/picture-input.js';
import { initialState, reduce } from '../../src/webview/state/state.js';
import type { State } from '../../src/webview/state/shape.js';
import { journey, model, stage, step, text, URI } from './helpers.js';

const MODEL = withLinks('a.png', 'b.svg', 'report.pdf');

function withLinks(...links: readonly string[]): PreviewModel {
  const facts = { link: links.map((link, at) => text(4 + at, link)) };
  return model(1, { journey: journey('Buy', [stage(2, 'One', [step(3, 'Looks', facts)])]) });
}

function showing(given: PreviewModel, asked: boolean): State {
  let state = reduce(initialState(), {
    type: 'message',
    message: { type: 'document', uri: URI, fileName: 'a' },
    now: 0,
  });
  state = reduce(state, { type: 'message', message: { type: 'model', model: given, sentAt: 0 }, now: 0 });
  if (!asked) return state;
  const lanes = toggleLane(lanesOf(NO_CHOICES, undefined, 900), 'hidden', 'pictures');
  return reduce(state, { type: 'choice', choice: { type: 'lanes', lanes } });
}

test('the row is hidden until it is asked for, in new choices, in older ones and in pictures without any', () => {
  expect(lanesOf(NO_CHOICES, undefined, 900).hidden).toEqual(ASKED_LANES);
  const older = { order: ['steps', 'notes'], hidden: ['notes'], folded: [] } as const;
  expect(lanesOf({ ...NO_CHOICES, lanes: older }, undefined, 900).hidden).toEqual(['notes', 'pictures']);
  expect(lanesOf(NO_CHOICES, ['steps', 'feels'], 900).hidden).toContain('pictures');
  expect(lanesOf(NO_CHOICES, ['pictures', 'feels'], 900).hidden).not.toContain('pictures');
  expect(hiddenLanesOf({})).toEqual(ASKED_LANES);
  expect(hiddenLanesOf({ hiddenLanes: [] })).toEqual([]);
});

test('asks for pictures once their row is shown, and again only for others', () => {
  const sent: FromWebview[] = [];
  const asker = new PictureAsker();
  const ask = (state: State): void => asker.update(state, (message) => void sent.push(message));
  ask(showing(MODEL, false));
  expect(sent).toEqual([]);
  ask(showing(MODEL, true));
  ask(showing(MODEL, true));
  expect(sent).toEqual([{ type: 'pictures', uri: URI }]);
  ask(showing(withLinks('b.svg'), true));
  expect(sent).toHaveLength(1);
  ask(showing(withLinks('a.png', 'c.png'), true));
  expect(sent).toHaveLength(2);
});

test('draws with the pictures of its own file', () => {
  const pictures = { 'a.png': { fault: 'missing' } } as const;
  const state = showing(MODEL, true);
  const mine = reduce(state, { type: 'message', message: { type: 'pictures', uri: URI, pictures }, now: 0 });
  const others = reduce(state, { type: 'message', message: { type: 'pictures', uri: 'file:///b', pictures }, now: 0 });
  const { journey: drawn } = MODEL;
  if (!drawn) throw new Error('no journey');
  expect(inputOf(mine, MODEL, drawn).input.pictures).toEqual(pictures);
  expect(inputOf(others, MODEL, drawn).input.pictures).toBeUndefined();
});
