/** An idea in a list: our own first word begins small, a word of the author's keeps its letters. */
import { expect, test } from 'vitest';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { listedIdea } from '../../../src/drawing/words/card-words.js';
import { readModel } from '../../../src/language/read-model.js';

/** Facts below the idea, and what follows its text in English. */
const PLANS: readonly (readonly [string, string])[] = [
  ['ticket: BIKE-112', ' · BIKE-112'],
  ['state: IT pilot', ' · IT pilot'],
  ['state: planned\n ticket: BIKE-112', ' · planned, BIKE-112'],
  ['due: Q3', ' · due Q3'],
  ['effort: 2 d', ' · effort 2 d'],
  ['impact: NPS up', ' · impact NPS up'],
  ['', ''],
];

test.each(PLANS)('%s', (facts, said) => {
  const [idea] =
    readModel(`journey: A\nstage: B\nstep: C\nidea: Lamp\n ${facts}\n`).file.journeys[0]?.stages[0]?.steps[0]?.idea ??
    [];
  if (!idea) throw new Error('An idea.');
  expect(listedIdea(idea, 'en')).toBe(`Lamp${said}`);
  for (const language of HUMAN_LANGUAGES) {
    for (const { text } of idea.ticket) expect(listedIdea(idea, language)).toContain(text);
  }
});
