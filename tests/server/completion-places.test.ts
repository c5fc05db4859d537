import { describe, expect, test } from 'vitest';
import { CALM } from './completion-places/calm.js';
import { ENGLISH } from './completion-places/english.js';
import { KEYWORDS } from './completion-places/keywords.js';
import type { Place } from './completion-places/place.js';
import { THAI } from './completion-places/thai.js';
import { VIETNAMESE } from './completion-places/vietnamese.js';
import { acceptAll, createTestServer, readMarked, sorted } from './helpers/server.js';

const server = createTestServer({
  'people.journey':
    'persona: Mai\n  who: Nurse\n  id: nurse\n  uses: chat Zalo, phone\n\npersona: Nguyen, Lan\n\njourney: Visit\n  product: Clinic\n' +
    'stage: S\n  step: T\n    owner: Front desk\n    system: Queue board\n    with: A cousin\n    lane: Weather - rain\n',
  'lists.journey':
    'catalogue: touchpoint\n  touchpoint: Dock screen, จอที่จุดจอด, màn hình trạm\n    id: dock\n    channel: counter\n\n' +
    'catalogue: channel\n  channel: Kiosk wall\n\ncatalogue: metric\n  metric: Dock time, เวลาที่จุดจอด\n    id: dock-time\n\n' +
    'catalogue: model\n  model: Rental\n    stage: Find\n    stage: Ride\n    stage: Return\n',
});

function run(places: readonly Place[]): void {
  test.each(places.map(([marked, expected]) => ({ marked, expected })))('$marked', ({ marked, expected }) => {
    const { document, position } = server.at(marked);
    const { Client } = server.services.shared.journey;
    Client.isOurs = !expected.elsewhere;
    const items = sorted(
      server.features.completion.complete(
        document,
        position,
        expected.by === ' ',
        expected.asked ? 'explicitly' : 'by typing',
      ),
    );
    Client.isOurs = true;
    // The usual name is next to the spelling that is being typed.
    const labels = items.map(({ label, labelDetails }) => (labelDetails?.description ?? label).normalize('NFC'));
    if (expected.all) expect(labels).toEqual(expected.all);
    if (expected.first !== undefined) {
      const first = typeof expected.first === 'string' ? [expected.first] : expected.first;
      expect(labels.slice(0, first.length)).toEqual(first);
    }
    if (expected.has) expect(labels).toEqual(expect.arrayContaining([...expected.has]));
    for (const label of expected.not ?? []) expect(labels).not.toContain(label);
    if (expected.takes !== undefined) {
      const item = expected.row === undefined ? items[0] : items[labels.indexOf(expected.row)];
      if (!item) throw new Error(`${expected.row ?? 'Anything'} is not offered: ${labels.join(', ')}`);
      const line = acceptAll(document, item).split(/\r\n|\n/u)[readMarked(marked).position.line];
      expect(line).toBe(expected.takes);
    }
    for (const { commitCharacters, preselect } of items) expect({ commitCharacters, preselect }).toEqual({});
  });
}

describe('keywords', () => {
  run(KEYWORDS);
});
describe('what stands there, and sentences', () => {
  run(CALM);
});
describe('English values', () => {
  run(ENGLISH);
});
describe('Thai', () => {
  run(THAI);
});
describe('Vietnamese', () => {
  run(VIETNAMESE);
});

test('there are enough of them', () => {
  const places = [...KEYWORDS, ...CALM, ...ENGLISH, ...THAI, ...VIETNAMESE];
  expect(new Set(places.map(([marked, expected]) => JSON.stringify([marked, expected]))).size).toBeGreaterThan(250);
});
