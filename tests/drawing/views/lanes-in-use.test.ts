import { expect, test } from 'vitest';
import { lanesInUse } from '../../../src/drawing/scene/lanes-in-use.js';
import { analyse } from '../../../src/language/analyse.js';

test('lists the lanes that have a fact anywhere, in their usual order; the steps always', () => {
  const text =
    'journey: A\n  owner: Sales\n  stage: S\n    note: n\n    step: One\n      feels: 3\n      lane: Law - Consent\n';
  const [journey] = analyse(text).file.journeys;
  expect(journey && lanesInUse(journey)).toEqual(['steps', 'feels', 'owner', 'own', 'notes']);
  const [bare] = analyse('journey: A\n').file.journeys;
  expect(bare && lanesInUse(bare)).toEqual(['steps']);
});
