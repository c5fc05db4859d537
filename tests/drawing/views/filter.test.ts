import { expect, test } from 'vitest';
import type { Journey, Persona } from '../../../src/core/model/journey.js';
import { applyFilter, filterOptions, isFiltering, NO_FILTER, toggleFilter } from '../../../src/drawing/scene/filter.js';
import { analyse } from '../../../src/language/analyse.js';

const TEXT = `journey: Buy shoes
  for: Mai
  owner: Marketing
  stage: Awareness
    channel: social
    step: Sees a review
      pain: low Too long
    step: Asks a friend
      channel: phone
      for: Minh
  stage: Service
    owner: Support
    step: Waits
      channel: website, phone
      pain: high No date
      pain: Nobody answers
`;

function read(text: string): { journey: Journey; personas: readonly Persona[] } {
  const { journeys, personas } = analyse(text).file;
  if (!journeys[0]) throw new Error('the text must have a journey');
  return { journey: journeys[0], personas };
}

const options = (text: string, language: 'en' | 'th' | 'vi' = 'en'): Record<string, readonly string[]> => {
  const { journey, personas } = read(text);
  return Object.fromEntries(
    Object.entries(filterOptions(journey, personas, language)).map(([category, list]) => [
      category,
      list.map(({ name, steps }) => `${name} ${steps}`),
    ]),
  );
};

test('lists what can be chosen with the number of steps; a step takes what its stage or journey says', () => {
  expect(options(TEXT)).toEqual({
    persona: ['Mai 2', 'Minh 1'],
    channel: ['Social media 1', 'Phone 2', 'Website 1'],
    owner: ['Marketing 2', 'Support 1'],
    severity: ['High 1', 'Medium 1', 'Low 1'],
    ideas: [],
  });
});

test('names channels and degrees in the language of the page, and keeps their keys', () => {
  const { journey, personas } = read(TEXT);
  const keys = (language: 'en' | 'th' | 'vi'): readonly string[] =>
    filterOptions(journey, personas, language).channel.map(({ key }) => key);
  expect(keys('th')).toEqual(keys('en'));
  expect(keys('vi')).toEqual(keys('en'));
  expect(options(TEXT, 'th')['severity']).not.toEqual(options(TEXT, 'en')['severity']);
});

test('takes two spellings of one owner for one', () => {
  const text = 'journey: A\n  stage: S\n    step: One\n      owner: Chăm sóc\n    step: Two\n      owner: chăm  sóc\n';
  expect(options(text.replace('Chăm', 'Chăm'.normalize('NFD')))['owner']).toHaveLength(1);
});

test('hides the steps that lack a value of any chosen category, and a stage that has no other', () => {
  const { journey, personas } = read(TEXT);
  const hidden = (filter: typeof NO_FILTER): readonly number[] => applyFilter(journey, personas, filter).hidden;
  expect(hidden(NO_FILTER)).toEqual([]);
  expect(hidden({ ...NO_FILTER, channel: ['phone'] })).toEqual([0]);
  expect(hidden({ ...NO_FILTER, channel: ['phone', 'social'] })).toEqual([]);
  expect(hidden({ ...NO_FILTER, channel: ['phone'], severity: ['high'] })).toEqual([0, 1]);
  const { lines, columns } = applyFilter(journey, personas, { ...NO_FILTER, severity: ['high'] });
  expect(columns).toBe(3);
  // The first stage is hidden as a whole, the second is not.
  expect([...lines].sort((left, right) => left - right)).toEqual([3, 4, 5, 6, 7, 8, 9]);
});

test('adds and takes away a value', () => {
  const chosen = toggleFilter(NO_FILTER, 'owner', '=support');
  expect(isFiltering(chosen)).toBe(true);
  expect(toggleFilter(chosen, 'owner', '=support')).toEqual(NO_FILTER);
});
