import { expect, test } from 'vitest';
import { modelOfResult } from '../../src/language/lowering/document-model.js';
import { createTestServer } from './helpers/server.js';

const { Models } = createTestServer().services.shared.journey;

test('a text is parsed and lowered once, for requests and for the build that follows', async () => {
  const text = 'journey: A\n';
  const model = Models.of(text);
  expect(Models.of(`${'journey: '}A\n`)).toBe(model);
  expect(modelOfResult(await Models.parse(text), text)).toBe(model);
});

test('a tree is given to one document only', async () => {
  const text = 'journey: B\n';
  Models.of(text);
  const [first, second] = [await Models.parse(text), await Models.parse(text)];
  expect(first.value).not.toBe(second.value);
});

test('old texts are forgotten', () => {
  const model = Models.of('journey: C\n');
  for (let count = 0; count < 20; count++) Models.of(`journey: D ${count}\n`);
  expect(Models.of('journey: C\n')).not.toBe(model);
});
