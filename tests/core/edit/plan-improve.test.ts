import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareJourneys } from '../../../src/core/compare/compare-journeys.js';
import { counterpartOf } from '../../../src/core/compare/counterparts.js';
import { toText } from '../../../src/core/interchange/text.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import { analyse } from '../../../src/language/analyse.js';
import { readModel } from '../../../src/language/read-model.js';
import { DRESSES } from '../../helpers/dresses.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { afterEdit, edited, lineWith } from './edit.js';
import { cases, someOf } from '../../helpers/effort.js';

describe('a journey is copied as improved', () => {
  test.each([
    [
      'journey: Buy\n  id: buy\n  state: current\n  updated: 2026-01-02\n\nstage: Find\n  // hint\n  step: Look\n    evidence: 8 interviews\n    goes to: Pay\n  step: Pay\n',
      'journey: Buy (improved)\n  state: improved\n  improves: Buy\n\nstage: Find\n  // hint\n  step: Look\n    goes to: Pay\n  step: Pay\n',
    ],
    [
      'เส้นทาง ซื้อรองเท้า\n  สถานะ ปัจจุบัน\n\nระยะ รับรู้\n  ขั้น เห็นรีวิว 👟\n    รู้สึก 4\n',
      'เส้นทาง ซื้อรองเท้า (ปรับปรุง)\n  สถานะ ปรับปรุง\n  ปรับจาก ซื้อรองเท้า\n\nระยะ รับรู้\n  ขั้น เห็นรีวิว 👟\n    รู้สึก 4\n',
    ],
    [
      '- hành trình: Mua giày\n  - trạng thái: hiện tại\n\n- giai đoạn: Nhận biết\n  - bước: Xem đánh giá\n    - cảm xúc: 4\n',
      '- hành trình: Mua giày (cải tiến)\n  - trạng thái: cải tiến\n  - cải tiến từ: Mua giày\n\n- giai đoạn: Nhận biết\n  - bước: Xem đánh giá\n    - cảm xúc: 4\n',
    ],
  ])('behind itself, in the language and dress of the file: %j', (text, copy) => {
    const result = edited(text, { kind: 'improve', line: 0 });
    if (typeof result === 'string') expect.fail(result);
    expect(result.text).toBe(`${text}\n${copy}`);
    expect(result.line).toBe(text.split('\n').length);
  });

  test('before the next journey, and not with the persona that stands between its stages', () => {
    const text = 'journey: A\nstage: S\nstep: T\npersona: P\nwho: x\n\n// of B\njourney: B\nstage: S\nstep: T\n';
    expect(afterEdit(text, { kind: 'improve', line: 0 })).toBe(
      'journey: A\nstage: S\nstep: T\n\njourney: A (improved)\nstate: improved\nimproves: A\nstage: S\nstep: T\npersona: P\nwho: x\n\n// of B\njourney: B\nstage: S\nstep: T\n',
    );
  });

  test('under a name that no journey of the file has', () => {
    const once = afterEdit('journey: A\nstage: S\nstep: T\n', { kind: 'improve', line: 0 });
    expect(afterEdit(once, { kind: 'improve', line: 0 })).toContain('journey: A (improved 2)\n');
  });

  test('with its id where another journey has its name, and not at all without one', () => {
    const twice = 'journey: A\nid: one\nstage: S\nstep: T\njourney: A\nstage: S\nstep: T\n';
    expect(afterEdit(twice, { kind: 'improve', line: 0 })).toContain('improves: one\n');
    expect(edited(twice, { kind: 'improve', line: 4 })).toBe('same-name');
    expect(edited(twice, { kind: 'improve', line: 1 })).toBe('nothing-there');
    expect(edited('journey:\nstage: S\n', { kind: 'improve', line: 0 })).toBe('nothing-there');
  });

  test('with quotes where its name has them', () => {
    const text = 'journey: "for: all"\nstage: S\nstep: T\n';
    expect(afterEdit(text, { kind: 'improve', line: 0 })).toContain('journey: "for: all (improved)"\n');
  });
});

/** Codes of the errors of a text; the checks are those of the editor. */
function errorsOf(text: string): readonly string[] {
  return analyse(text, NO_WORKSPACE)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

/** That the copy is compared with its original, and is the same except for what it says about itself. */
function expectCompared(text: string, line: number): void {
  const result = edited(text, { kind: 'improve', line });
  if (typeof result === 'string') {
    expect(result).toBe('same-name');
    return;
  }
  const known = new Set(errorsOf(text));
  expect(errorsOf(result.text).filter((error) => !known.has(error))).toEqual([]);
  const { file } = readModel(result.text);
  const original = file.journeys.find(({ source }) => source?.line === line);
  const copy = file.journeys.find(({ source }) => source?.line === result.line);
  expect(file.journeys).toHaveLength(readModel(text).file.journeys.length + 1);
  if (!original || !copy) expect.fail('both journeys are there');
  const sources = { file, names: NO_WORKSPACE, journeyAt: () => undefined };
  expect(counterpartOf(copy, sources), JSON.stringify(result.text)).toEqual({ journey: original, as: 'current' });
  expect(copy.state?.value).toBe('improved');
  expect(copy.stages.map(({ title, steps }) => [title, steps.length])).toEqual(
    original.stages.map(({ title, steps }) => [title, steps.length]),
  );
  const { stages } = compareJourneys(copy, original);
  expect(stages.flatMap(({ steps }) => steps).filter(({ change }) => change !== 'same')).toEqual([]);
}

describe('the copy is compared with its original and has no error that this has not', () => {
  test.each(someOf(EXAMPLE_NAMES, 3))('in %s, in every dress', (name) => {
    for (const [, dress] of someOf([['as it is', (text: string) => text] as const, ...DRESSES], 3)) {
      const text = dress(exampleText(name));
      const line = readModel(text).file.journeys[0]?.source?.line;
      if (line === undefined) expect.fail('the example has a journey');
      expectCompared(text, line);
    }
  });

  test('in any file of any language', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(documents, fc.constantFrom(...VOCABULARIES), (document, vocabulary) => {
        const text = toText(document, vocabulary);
        for (const { source, title } of readModel(text).file.journeys) {
          if (source && title.trim() !== '') expectCompared(text, source.line);
        }
      }),
      { numRuns: cases(60) },
    );
  });

  test('and the original is drawn against it', () => {
    const text = 'journey: A\nstate: current\nstage: S\nstep: T\n';
    const after = afterEdit(text, { kind: 'improve', line: lineWith(text, 'journey: A') });
    const { file } = readModel(after);
    const [original] = file.journeys;
    if (!original) expect.fail('no journey');
    const sources = { file, names: NO_WORKSPACE, journeyAt: () => undefined };
    expect(counterpartOf(original, sources)?.as).toBe('improved');
  });
});
