import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';

function codesOf(text: string): readonly string[] {
  return analyse(text)
    .problems.map(({ code }) => code)
    .toSorted();
}

describe('a first draft', () => {
  test.each([
    [
      'journey: Buy shoes\nstage: Look\nstage: Choose\nstep: Reads\nfeels: 1\nstage: Purchase\nstep: Pays\nwait: 2 d not told\nstep: Waits\nfeels: 2',
      ['low-point-unanswered', 'missing-persona', 'wait-not-told'],
    ],
    ['journey: Buy shoes\nstage: Look\nstage: Choose', ['missing-goal', 'missing-persona', 'stage-without-steps']],
    ['เส้นทาง ซื้อรองเท้า\nระยะ การตัดสินใจ\nขั้น จ่ายเงิน', ['after-sale-missing', 'missing-goal', 'missing-persona']],
    ['hành trình: Mua giày', ['missing-goal', 'missing-persona', 'no-steps']],
  ])('is reminded of three things: %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test('is reminded of the next thing when one is answered', () => {
    const draft = 'persona: Ploy\njourney: Buy shoes\nfor: Ploy\nstage: Purchase\nstep: Pays';
    expect(codesOf(draft)).toEqual(['after-sale-missing', 'missing-goal', 'missing-objective']);
    expect(codesOf(`${draft}\nstage: Service\nstep: Runs`)).toEqual([
      'missing-goal',
      'missing-objective',
      'owner-missing',
    ]);
  });

  test('is told all that is wrong', () => {
    const wrong = 'journey: Buy shoes\nstage: Look\nstep: Reads\nfeels: 9\nfeels: 8\nfeels: 7\nfor: Nobody\nxyz';
    expect(analyse(wrong).problems.filter(({ severity }) => severity === 'error')).toHaveLength(5);
  });

  test('that has grown is reminded of everything', () => {
    const grown = `journey: Buy shoes\nstage: Purchase\nstep: Pays\n${'thinks: Too dear\n'.repeat(10)}`;
    expect(codesOf(grown)).toEqual([
      'after-sale-missing',
      'missing-goal',
      'missing-objective',
      'missing-persona',
      'owner-missing',
    ]);
  });
});
