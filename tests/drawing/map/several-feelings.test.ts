import { describe, expect, test } from 'vitest';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { textsOf } from './display-list-walk.js';
import { feels, journey, stage, step } from './model-builders.js';
import { NO_TROUBLE, troublesOf } from './tidy-picture.js';

const WORDS: Readonly<Record<HumanLanguage, readonly [string, string]>> = {
  en: ['bored', 'useful'],
  th: ['เบื่อ', 'มีประโยชน์'],
  vi: ['chán', 'có ích'],
};

/** A map of two steps of which the first has two feelings. */
function mapOf(language: HumanLanguage, width: number, second = feels(4, WORDS[language][1])): DisplayList {
  const [bored] = WORDS[language];
  const steps = [
    step('Fills in the form', { feels: [feels(2, bored), second] }),
    ...['Lies down', 'Rests', 'Goes home'].map((title) => step(title, { feels: [feels(3)] })),
  ];
  const sample = journey('Gives blood', [stage('Service', steps)]);
  return layoutMap({ journey: sample, personas: [], language, width });
}

describe.each(['en', 'th', 'vi'] as const)('two feelings of one step: %s', (language) => {
  const [bored, useful] = WORDS[language];

  test('have their words under their own faces where the column has room', () => {
    const list = mapOf(language, 1000);
    const [one, other] = [bored, useful].map((word) => textsOf(list).find(({ text }) => text === word));
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThan(80);
    expect(one?.y).toBeGreaterThan(other?.y ?? 0);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('have them listed at the foot of the lane where it has not', () => {
    const list = mapOf(language, 640);
    expect(textsOf(list).some(({ text }) => text === `${bored} \u00b7 ${useful}`)).toBe(true);
    expect(troublesOf(list)).toEqual(NO_TROUBLE);
  });

  test('have them listed when one of them has no face to stand under', () => {
    const list = mapOf(language, 1000, feels(undefined, 'qwx'));
    expect(textsOf(list).some(({ text }) => text === `${bored} \u00b7 qwx`)).toBe(true);
  });
});
