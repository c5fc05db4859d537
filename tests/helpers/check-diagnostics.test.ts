import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from './check-diagnostics.js';

const HEAD =
  'persona: Ploy\njourney: Buy\n  for: Ploy\n  goal: Shoes\n  objective: learn\n  owner: Sales\nstage: Order\n  step: Pays\n';
const FOUND =
  '//         ^ error[emotion-out-of-range]: A feeling must be from 1 (very bad) to 5 (very good); found 9.';

describe('checkDiagnostics', () => {
  test('answers with the diagnostics when they are exactly the annotated ones', () => {
    const problems = checkDiagnostics(`${HEAD}    feels: 9\n${FOUND}`);
    expect(problems.map(({ code }) => code)).toEqual(['emotion-out-of-range']);
  });

  test.each([
    ['one is not annotated', `${HEAD}    feels: 9`],
    ['an annotated one is not found', `${HEAD}    feels: 4\n${FOUND}`],
    ['the range is another', `${HEAD}    feels: 9\n${FOUND.replace(' ^ ', '  ^')}`],
    ['the severity is another', `${HEAD}    feels: 9\n${FOUND.replace('error', 'warning')}`],
    ['the message is another', `${HEAD}    feels: 9\n${FOUND}!`],
    ['it stands below another line', `${HEAD}${FOUND}\n    feels: 9`],
  ])('fails when %s', (_, annotated) => {
    expect(() => checkDiagnostics(annotated)).toThrow('to be');
  });

  test('takes names of the workspace', () => {
    const text = HEAD.replace('persona: Ploy\n', '');
    expect(
      checkDiagnostics(text, { workspace: { personas: [{ title: 'Ploy', uri: 'people.journey', line: 0 }] } }),
    ).toEqual([]);
  });
});
