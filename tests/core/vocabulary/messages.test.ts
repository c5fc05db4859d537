import { describe, expect, test } from 'vitest';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import type { DiagnosticCode, ProblemData } from '../../../src/core/vocabulary/messages.js';
import type { Vocabulary } from '../../../src/core/vocabulary/vocabulary.js';

/** One plausible set of data for each message. */
const SAMPLES: { readonly [Code in DiagnosticCode]: ProblemData[Code] } = {
  'after-sale-missing': { last: 'Decision' },
  'ambiguous-reference': { name: 'Pays', others: 'line 12' },
  'channel-unknown': { name: 'Fax', nearest: 'App' },
  'choice-unknown': { word: 'hihg', keyword: 'value', nearest: 'high' },
  'circular-reference': { title: 'Rent a bike' },
  'colon-habit': { word: 'for' },
  'config-invalid': { reason: 'line 3' },
  'conflict-marks': {},
  'date-buddhist-era': { written: '2569-11-22', date: '2026-11-22' },
  'date-form': { word: 'soon' },
  'dead-end-reference': { name: 'Ridng', nearest: 'Riding' },
  'duplicate-attribute': { word: 'lasts' },
  'duplicate-name': { name: 'Ploy' },
  'duration-form': { word: 'long' },
  'emotion-out-of-range': { found: '9' },
  'emotion-scale-mixed': { found: '2', isZero: false },
  'emotion-without-number': { word: 'worried', score: 2, more: 3 },
  'empty-value': { word: 'feels' },
  'evidence-without-kind': { word: '12' },
  'id-form': { word: 'unlock' },
  'importance-range': { found: '12' },
  'improved-without-base': { title: 'Rent' },
  'keyword-wrong-place': { word: 'pain', place: 'persona' },
  'lane-name-near': { name: 'Mod', nearest: 'Mood' },
  'lane-without-name': { word: 'lane' },
  'low-point-unanswered': { title: 'Waits', score: '1' },
  'metric-out-of-range': { name: 'nps', from: '-100', to: '100', found: '180' },
  'metric-units': { name: 'nps' },
  'missing-goal': { title: 'Rent' },
  'missing-objective': { title: 'Rent' },
  'missing-parent': { word: 'step', parent: 'stage' },
  'missing-persona': { title: 'Rent' },
  'no-steps': { title: 'Rent' },
  'nothing-above': { word: 'cause', above: 'pain' },
  'number-ambiguous': { word: '1.500', plain: '1500' },
  'number-form': { word: '1,800' },
  'overrides-built-in': { name: 'App' },
  'owner-missing': { titles: ['Service', 'Loyalty'], more: 3 },
  'people-increase': { title: 'Ride', people: '1300', before: 'Find', peopleBefore: '1000' },
  'percent-range': { found: '130 %' },
  'percent-without-sign': { found: '40' },
  'stage-not-in-model': { title: 'Awarness', model: 'service-6', nearest: 'Awareness' },
  'stage-order': { title: 'Loyalty', before: 'Advocacy', model: 'service-6' },
  'stage-without-steps': { titles: ['Service', 'Loyalty'], more: 3 },
  'two-goals-or-personas': { count: 2, keyword: 'goal' },
  'unit-unknown': { word: 'parsec' },
  'unknown-keyword': { word: 'felings', nearest: 'feels', lines: 1 },
  'unknown-persona': { name: 'Plyo', nearest: 'Ploy' },
  'unknown-reference': { name: 'Rnet', nearest: 'Rent' },
  'wait-not-told': { duration: '3 d' },
  'wait-without-told': { more: 3 },
  'word-near': { word: 'wating', nearest: 'waiting' },
};

const CODES = Object.keys(SAMPLES) as DiagnosticCode[];
/** What makes a file mean something else; these messages say what must be. */
const ERRORS: readonly DiagnosticCode[] = [
  'conflict-marks',
  'config-invalid',
  'dead-end-reference',
  'duplicate-name',
  'emotion-out-of-range',
  'importance-range',
  'keyword-wrong-place',
  'metric-out-of-range',
  'percent-range',
  'unknown-keyword',
  'unknown-persona',
  'unknown-reference',
];
const WARNINGS: readonly DiagnosticCode[] = [
  'after-sale-missing',
  'ambiguous-reference',
  'choice-unknown',
  'circular-reference',
  'colon-habit',
  'date-form',
  'duplicate-attribute',
  'duration-form',
  'empty-value',
  'id-form',
  'improved-without-base',
  'low-point-unanswered',
  'metric-units',
  'missing-goal',
  'missing-objective',
  'missing-parent',
  'missing-persona',
  'nothing-above',
  'number-form',
  'stage-not-in-model',
  'stage-order',
  'stage-without-steps',
  'two-goals-or-personas',
  'wait-not-told',
];
const MUST = { en: /\bmust\b/u, th: /ต้อง/u, vi: /(?<!không )phải/iu };
const SHOULD = { en: /\bshould\b/u, th: /ควร/u, vi: /nên/iu };

function say<Code extends DiagnosticCode>(vocabulary: Vocabulary, code: Code): string {
  return vocabulary.messages.problem[code](SAMPLES[code]);
}

describe.each(VOCABULARIES.map((vocabulary) => [vocabulary.code, vocabulary] as const))(
  'messages of %s',
  (language, vocabulary) => {
    test('exist for every code, on one line, with what they speak of', () => {
      for (const code of CODES) {
        const message = say(vocabulary, code);
        expect(message, code).toMatch(/^\S.{10,240}$/u);
        expect(message, code).not.toMatch(/undefined|\[object/u);
        expect(message.length, code).toBeLessThan(240);
        expect(vocabulary.messages.explain[code], code).toMatch(/^\S.{20,320}$/u);
      }
    });

    test('say what must be where the file means something else', () => {
      for (const code of ERRORS) {
        expect(say(vocabulary, code), code).toMatch(MUST[language]);
        expect(say(vocabulary, code), code).not.toMatch(SHOULD[language]);
      }
    });

    test('say what should be where it is only better', () => {
      for (const code of WARNINGS) {
        expect(say(vocabulary, code), code).toMatch(SHOULD[language]);
        expect(say(vocabulary, code), code).not.toMatch(MUST[language]);
      }
    });

    test('offer the nearest name, or do not mention it', () => {
      const { problem } = vocabulary.messages;
      expect(problem['unknown-persona']({ name: 'Plyo', nearest: 'Ploy' })).toContain('“Ploy”');
      expect(problem['unknown-persona']({ name: 'Plyo' })).not.toContain('Ploy');
      expect(problem['unknown-keyword']({ word: 'x', lines: 7 })).toContain('7');
    });

    test('use the keywords of their own language', () => {
      expect(say(vocabulary, 'missing-persona')).toContain(vocabulary.keywords.for[0]);
      expect(say(vocabulary, 'missing-parent')).toContain(vocabulary.keywords.stage[0]);
      expect(say(vocabulary, 'dead-end-reference')).toContain(vocabulary.keywords.goesTo[0]);
    });

    test('spell places, and keep what is no place', () => {
      const { problem } = vocabulary.messages;
      const { pain, idea, persona } = vocabulary.keywords;
      expect(problem['nothing-above']({ word: 'impact', above: 'pain idea' })).toMatch(
        new RegExp(`“${pain[0]}” \\S+ “${idea[0]}”`, 'u'),
      );
      expect(problem['keyword-wrong-place']({ word: 'x', place: 'persona' })).toContain(persona[0]);
      expect(problem['keyword-wrong-place']({ word: 'x', place: 'my place' })).toContain('“my place”');
      expect(problem['keyword-wrong-place']({ word: 'x', place: 'file' }).includes('“file”')).toBe(language === 'en');
    });

    test('say of a metric without an upper end only the lower one', () => {
      const data = { name: 'reach', from: '0', to: '', found: '-3' };
      expect(vocabulary.messages.problem['metric-out-of-range'](data)).toMatch(/“reach”.*0.*-3/u);
    });

    test('name every fix', () => {
      const { fix } = vocabulary.messages;
      expect(fix.changeTo({ text: 'feels' })).toContain('feels');
      expect(fix.makeNotes({ lines: 3 })).toContain('3');
      expect(fix.createPersona({ name: 'Ploy' })).toContain('Ploy');
      expect(fix.addFact({ keyword: 'goal' })).toContain(vocabulary.keywords.goal[0]);
      expect(fix.moveTo({ place: 'step' })).toContain(vocabulary.keywords.step[0]);
    });
  },
);

describe('English', () => {
  test('tells one line from several', () => {
    const { problem, fix } = vocabularyOf('en').messages;
    expect(problem['unknown-keyword']({ word: 'felings', nearest: 'feels', lines: 1 })).toBe(
      '“felings” is not a keyword, and every line must start with one. Did you mean “feels”?',
    );
    expect(problem['unknown-keyword']({ word: 'Once', lines: 3 })).toBe(
      '3 lines do not start with a keyword; every line must. Are they notes?',
    );
    expect(fix.makeNotes({ lines: 1 })).toBe('Make 1 line a note');
  });
});
