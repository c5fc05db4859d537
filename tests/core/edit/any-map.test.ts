import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editableAt } from '../../../src/core/edit/editable-text.js';
import { ADDABLE_FACTS } from '../../../src/core/edit/edit-intent.js';
import { partOrFactAt } from '../../../src/core/edit/part-or-fact.js';
import type { EditIntent } from '../../../src/core/edit/edit-intent.js';
import { planEdit } from '../../../src/core/edit/plan-edit.js';
import { tidyText } from '../../../src/core/edit/plan-text.js';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { readModel } from '../../../src/language/read-model.js';
import { applyEdits } from '../../helpers/apply-edits.js';
import { DRESSES } from '../../helpers/dresses.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { cases } from '../../helpers/effort.js';

/** Maps of all kinds in every language and written in every way, and our own examples. */
const texts: Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      documents,
      fc.constantFrom(...HUMAN_LANGUAGES),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.normalize('NFD'),
        ...DRESSES.map(([, dress]) => dress),
      ),
      fc.constantFrom((text: string) => text, ...DRESSES.map(([, dress]) => dress)),
    )
    .map(([document, language, dress, over]) => over(dress(toText(document, vocabularyOf(language))))),
  fc
    .tuple(fc.constantFrom(...EXAMPLE_NAMES), fc.constantFrom(...DRESSES.map(([, dress]) => dress)))
    .map(([name, dress]) => dress(exampleText(name))),
);

/** What can be referred to by its words, and where that is done. */
const NAMED: ReadonlySet<string> = new Set(['journey', 'stage', 'step', 'persona', 'pain']);
const REFERENCES: ReadonlySet<string> = new Set(['for', 'with', 'goesTo', 'answers', 'improves', 'basedOn']);

/** Removes the words of all references from a part of a JSON tree. */
function forgetReferences(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const facts: readonly unknown[] = REFERENCES.has(key) ? [value].flat() : [];
    for (const fact of facts) if (typeof fact === 'object' && fact !== null) Reflect.deleteProperty(fact, 'text');
    forgetReferences(value);
  }
}

const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        'high',
        'มาก',
        'cao',
        'kinh doanh',
        '5',
        '๕',
        '+1',
        '😀',
        '"',
        ':',
        '//',
        '...',
        '|',
        '- ',
        ',',
        ' ',
        '\n',
        '\u200b',
        '\u3000',
        'ก่ำ',
        'decision',
        '<<<<<<<',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

type Data = { [key: string]: unknown };
type Place = readonly (string | number)[];

/** Where something with a source on that line is in a model, as keys from its root. */
function placesOf(value: unknown, line: number, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const source: unknown = Reflect.get(value, 'source');
  const own = typeof source === 'object' && source !== null && Reflect.get(source, 'line') === line ? [at] : [];
  const inner = Object.entries(value).flatMap(([key, each]) => placesOf(each, line, [...at, key]));
  return [...own, ...inner];
}

function at(root: unknown, place: Place): Data {
  return place.reduce((value, key) => Reflect.get(Object(value), key) as unknown, root) as Data;
}

function json(text: string): Data {
  return structuredClone(toJson(readModel(text).file)) as unknown as Data;
}

/** Lines that mean nothing to the model; they must all be there, whatever is edited. */
function unread(text: string): readonly string[] {
  return readModel(text)
    .lines.filter(({ kind }) => kind === 'comment' || kind === 'unknown')
    .map(({ offset, length }) => text.slice(offset, offset + length))
    .toSorted();
}

/** The text after an intent, or undefined if it is refused; never throws, and an editor can apply the edits. */
function after(text: string, intent: EditIntent): string | undefined {
  const plan = planEdit(readModel(text), intent);
  if ('refused' in plan) return undefined;
  const changed = applyEdits(text, plan.edits);
  expect(unread(changed)).toEqual(unread(text));
  return changed;
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(items.length, 1)];
}

const choice = fc.nat({ max: 10_000 });

describe('any map', () => {
  test('has another score of one feeling, and nothing else, once it was set', () => {
    fc.assert(
      fc.property(texts, choice, fc.integer({ min: 1, max: 5 }), (text, number, score) => {
        const { file } = readModel(text);
        const feelings = file.journeys.flatMap((journey) =>
          [journey, ...journey.stages, ...journey.stages.flatMap(({ steps }) => steps)].flatMap(({ feels }) => feels),
        );
        const feeling = pick(feelings, number);
        if (!feeling) return;
        const changed = after(text, { kind: 'score', line: feeling.source.line, score });
        const wanted = json(text);
        if (changed === undefined) expect.fail('refused');
        const root = json(changed);
        for (const place of placesOf(file, feeling.source.line)) {
          // Whose it is and in which case stand on the same line.
          if (place.some((key) => key === 'for' || key === 'when')) continue;
          at(wanted, place)['score'] = score;
          // A number beyond the scale was kept as words; the score takes its place.
          if (feeling.score === undefined && /\p{Nd}/u.test(feeling.text)) {
            expect(feeling.text.endsWith(String(at(root, place)['text']))).toBe(true);
            at(wanted, place)['text'] = at(root, place)['text'];
          }
        }
        expect(root).toEqual(wanted);
      }),
      { numRuns: cases(80) },
    );
  });

  test('has one feeling more, and nothing else, once a step without one got a score', () => {
    fc.assert(
      fc.property(texts, choice, fc.integer({ min: 1, max: 5 }), (text, number, score) => {
        const { file } = readModel(text);
        const parts = file.journeys.flatMap(({ stages }) => [...stages, ...stages.flatMap(({ steps }) => steps)]);
        const line = pick(
          parts.flatMap(({ feels, source }) => (source && feels.length === 0 ? [source.line] : [])),
          number,
        );
        if (line === undefined) return;
        const changed = after(text, { kind: 'score', line, score });
        const wanted = json(text);
        for (const place of placesOf(file, line)) at(wanted, place)['feels'] = [{ score, text: '' }];
        if (changed === undefined) expect.fail('refused');
        expect(json(changed)).toEqual(wanted);
      }),
      { numRuns: cases(80) },
    );
  });

  test('has another text of one fact, and nothing else, once it was written', () => {
    fc.assert(
      fc.property(texts, choice, words, (text, number, wish) => {
        const { file, lines } = readModel(text);
        const editables = lines.flatMap(({ line }) => editableAt(file, line) ?? []);
        const editable = pick(editables, number);
        if (!editable) return;
        const changed = after(text, { kind: 'text', line: editable.line, text: wish });
        if (changed === undefined) return;
        const wanted = json(text);
        const [place] = placesOf(file, editable.line);
        if (!place) return;
        const key = 'title' in at(wanted, place) ? 'title' : 'text';
        const root = json(changed);
        const tidy = tidyText(wish);
        expect([tidy, `"${tidy}"`]).toContain(tidyText(String(at(root, place)[key])));
        for (const each of [root, wanted]) {
          const fact = at(each, place);
          fact[key] = '';
          // What the catalogue knows about a name is not a fact of the file.
          for (const derived of ['id', 'name']) if (typeof fact[derived] === 'string') delete fact[derived];
          // What refers to a name is renamed with it; see rename-references.test.ts.
          if (NAMED.has(editable.keyword)) forgetReferences(each);
        }
        expect(root).toEqual(wanted);
      }),
      { numRuns: cases(150) },
    );
  });

  test('has the same steps in the order that was asked for, and nothing else, once one was moved', () => {
    fc.assert(
      fc.property(texts, choice, choice, fc.constantFrom('before', 'after', 'into'), (text, one, two, side) => {
        const { file } = readModel(text);
        const journeyIndex = file.journeys.findIndex(({ stages }) => stages.some(({ steps }) => steps.length > 0));
        const journey = file.journeys[journeyIndex];
        if (!journey) return;
        const steps = journey.stages.flatMap((stage, stageIndex) =>
          stage.steps.map((step, stepIndex) => ({ step, stageIndex, stepIndex })),
        );
        const from = pick(steps, one);
        const beside = pick(steps, two);
        const stageIndex = side === 'into' ? two % journey.stages.length : (beside?.stageIndex ?? 0);
        const stageLine = journey.stages[stageIndex]?.source?.line;
        if (!from?.step.source || !beside?.step.source || stageLine === undefined) return;
        const to = side === 'into' ? { stage: stageLine } : ({ step: beside.step.source.line, side } as const);
        const changed = after(text, { kind: 'move', line: from.step.source.line, to });
        if (changed === undefined) return;
        const wanted = json(text);
        const stages = at(wanted, ['journeys', journeyIndex])['stages'] as { steps: unknown[] }[];
        const target = stages[stageIndex]?.steps ?? [];
        const marked = target[beside.stepIndex];
        const [step] = stages[from.stageIndex]?.steps.splice(from.stepIndex, 1) ?? [];
        const same = side !== 'into' && beside.step === from.step;
        const place =
          side === 'into' ? target.length : same ? from.stepIndex : target.indexOf(marked) + (side === 'after' ? 1 : 0);
        target.splice(place, 0, step);
        // A stage without a line of its own is only there for its steps.
        const opened = (each: { steps: unknown[] }, index: number): boolean =>
          each.steps.length > 0 || journey.stages[index]?.source !== undefined;
        Object.assign(at(wanted, ['journeys', journeyIndex]), { stages: stages.filter(opened) });
        const root = json(changed);
        // What refers to a step still means it; see keep-references.test.ts.
        for (const each of [root, wanted]) forgetReferences(each);
        expect(root).toEqual(wanted);
      }),
      { numRuns: cases(150) },
    );
  });

  test('has one step, stage or fact more or less, and nothing else, once it was duplicated or removed', () => {
    fc.assert(
      fc.property(texts, choice, (text, number) => {
        const { file, lines } = readModel(text);
        const cards = lines.flatMap(({ line }) => (partOrFactAt(file.journeys, line) ? [line] : []));
        const line = pick(cards, number);
        if (line === undefined) return;
        const count = (root: Data): number => JSON.stringify(root).length;
        const removed = planEdit(readModel(text), { kind: 'remove', line });
        if (!('refused' in removed)) {
          expect(count(json(applyEdits(text, removed.edits)))).toBeLessThan(count(json(text)));
        }
        const copied = planEdit(readModel(text), { kind: 'duplicate', line });
        if ('refused' in copied) return;
        const twice = applyEdits(text, copied.edits);
        expect(count(json(twice))).toBeGreaterThan(count(json(text)));
        expect(unread(twice)).toEqual(expect.arrayContaining([...unread(text)]));
        // What was copied can be removed again, and the file is what it was.
        const back = planEdit(readModel(twice), { kind: 'remove', line: copied.line });
        if (!('refused' in back)) expect(json(applyEdits(twice, back.edits))).toEqual(json(text));
      }),
      { numRuns: cases(150) },
    );
  });

  test('takes any intent without an exception', () => {
    const line = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.double());
    const intent: Arbitrary<EditIntent> = fc.oneof(
      fc.record({
        kind: fc.constant('score' as const),
        line,
        score: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double()),
      }),
      fc.record({ kind: fc.constant('text' as const), line, text: words }),
      fc.record({
        kind: fc.constant('move' as const),
        line,
        to: fc.oneof(
          fc.record({ step: line, side: fc.constantFrom('before' as const, 'after' as const) }),
          fc.record({ stage: line }),
        ),
      }),
      fc.record({
        kind: fc.constant('add' as const),
        line,
        keyword: fc.constantFrom('step' as const, 'stage' as const, ...ADDABLE_FACTS),
        text: words,
      }),
    );
    const any = fc.oneof(
      texts,
      fc
        .array(
          fc.constantFrom('step', 'stage: a', 'feels: ', '... b', '// c', 'pain: high', '<<<<<<< a', '', 'step: d'),
        )
        .map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(any, intent, (text, wish) => {
        const changed = after(text, wish);
        expect(changed === undefined || typeof changed === 'string').toBe(true);
      }),
      { numRuns: cases(150) },
    );
  });
});
