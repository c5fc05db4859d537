import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journey, Stage, Step } from '../../../src/core/model/journey.js';
import { EDIT_WORDS } from '../../../src/core/vocabulary/en/edit-words.js';
import { resolvePain } from '../../../src/core/references/resolve-pain.js';
import { resolvePart } from '../../../src/core/references/resolve-part.js';
import { readModel } from '../../../src/language/read-model.js';
import { edited, lineWith } from './edit.js';
import { cases } from '../../helpers/effort.js';

/** What a note calls a part, only in this file: notes move with their part, titles are not unique. */
function markOf(part: Journey | Stage | Step): string {
  return part.note[0]?.text ?? '';
}

/** What every reference means, by the part that it is in: the mark of a part, and for a pain its number there. */
function meanings(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const journey of readModel(text).file.journeys) {
    const pains = new Map(
      [journey, ...journey.stages, ...journey.stages.flatMap(({ steps }) => steps)].flatMap((part) =>
        part.pain.map((pain, index) => [pain, `${markOf(part)} pain ${index}`] as const),
      ),
    );
    const addIdeas = (part: Journey | Stage | Step, stage: Stage | undefined): void => {
      for (const [index, fact] of part.idea.flatMap(({ answers }) => answers).entries()) {
        const { target } = resolvePain(fact.text, journey, stage);
        if (!target) continue;
        const named = 'part' in target ? (target.part.step ?? target.part.stage) : journey;
        const meant = 'pain' in target ? pains.get(target.pain) : markOf(named);
        found.set(`${markOf(part)} answers ${index}`, meant ?? '');
      }
    };
    addIdeas(journey, undefined);
    for (const stage of journey.stages) {
      for (const part of [stage, ...stage.steps]) {
        part.goesTo.forEach((fact, index) => {
          const { target } = fact.end ? {} : resolvePart(fact.text, journey, stage);
          if (target) found.set(`${markOf(part)} goes to ${index}`, markOf(target.step ?? target.stage));
        });
        addIdeas(part, stage);
      }
    }
  }
  return found;
}

function move(text: string, step: string, beside: string): string {
  const to = { step: lineWith(text, beside), side: 'after' } as const;
  const result = edited(text, { kind: 'move', line: lineWith(text, step), to });
  return typeof result === 'string' ? result : result.text;
}

describe('a reference means the same step after a move', () => {
  test.each([
    ['goes to', 'Pay', 'Later / Pay'],
    ['ไปที่', 'ชำระเงิน', 'ทีหลัง / ชำระเงิน'],
    ['đi tới', 'Trả tiền', 'Để sau / Trả tiền'],
    ['đi tới', 'Trả tiền'.normalize('NFD'), 'Để sau / Trả tiền'.normalize('NFD')],
    ['goes to', 'Pay 🚲', 'Later / Pay 🚲'],
  ])('when another of its name comes nearer (%s %s)', (keyword, title, wanted) => {
    const [stage = ''] = wanted.split(' / ');
    const text = `journey J\nstage One\nstep Look\n${keyword} ${title}\nstage ${stage}\nstep ${title}\nnote far\nstage Three\nstep ${title}\nnote moved\n`;
    const line = lineWith(text, 'moved') - 1;
    const result = edited(text, { kind: 'move', line, to: { step: lineWith(text, 'step Look'), side: 'after' } });
    expect(typeof result === 'string' ? result : result.text).toBe(
      `journey J\nstage One\nstep Look\n${keyword} ${wanted}\nstep ${title}\nnote moved\nstage ${stage}\nstep ${title}\nnote far\nstage Three\n`,
    );
  });

  test('when it is in the step that moves, whose other lines stay as they are', () => {
    const text =
      'stage: A\n  step: x\n    // c\n    goes to:  y  \n    does: z\n  step: y\nstage: B\n  step: y\n  step: w\n';
    expect(move(text, 'step: x', 'step: w')).toBe(
      'stage: A\n  step: y\nstage: B\n  step: y\n  step: w\n  step: x\n    // c\n    goes to:  A / y  \n    does: z\n',
    );
  });

  test('when it names the stage that its step leaves', () => {
    const text = 'stage: A\nstep: x\nidea: i\nanswers: A / y\nstep: y\nstage: B\nstep: z\n';
    expect(move(text, 'step: y', 'step: z')).toContain('answers: B / y\n');
  });

  test('by its id when its stage has no second name', () => {
    const text = 'stage: A\nstep: y\nid: one\nstep: x\ngoes to: y\nstage: A\nstep: y\nstep: w\n';
    expect(move(text, 'step: x', 'step: w')).toContain('goes to: one\n');
  });
});

describe('a step stays', () => {
  test('when a pain of the same words would be answered instead', () => {
    const text = 'stage: A\nstep: x\npain: slow\nstep: y\nidea: i\nanswers: slow\nstage: B\nstep: z\npain: slow\n';
    expect(move(text, 'step: y', 'step: z')).toBe('other-meaning');
    expect(EDIT_WORDS.refused['other-meaning']).toContain('would then mean another one');
  });

  test('when a reference goes on in another line', () => {
    const text = 'stage: A\nstep: x\ngoes to: a\n... b\nstep: a b\nstage: B\nstep: a b\nstep: z\n';
    expect(move(text, 'step: x', 'step: z')).toBe('other-meaning');
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'end');
const reference = fc.constantFrom('a', 'b', 'c', 'p', 'q', 'a / b', 'b / a', 'c / c', '"a"', 'end', 'one', 'nowhere');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const part = fc.record({
  title: name,
  id: maybe(fc.constantFrom('one', 'two', 'end')),
  pain: maybe(fc.constantFrom('p', 'q', 'a')),
  goesTo: maybe(reference),
  answers: maybe(reference),
});
const journeys = fc.array(fc.record({ stage: part, steps: fc.array(part, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 4,
});

describe('any journey', () => {
  test('whose names are few: every reference means what it meant, whatever is moved', () => {
    let kept = 0;
    fc.assert(
      fc.property(journeys, maybe(reference), fc.nat(), fc.nat(), fc.boolean(), (stages, answers, one, two, into) => {
        const lines = ['journey: J', 'note: j', ...(answers === undefined ? [] : ['idea: i', `answers: ${answers}`])];
        const steps: number[] = [];
        const opened: number[] = [];
        const add = (keyword: string, each: (typeof stages)[number]['stage']): void => {
          lines.push(`${keyword}: ${each.title}`, `note: n${lines.length}`);
          if (each.id !== undefined) lines.push(`id: ${each.id}`);
          if (each.pain !== undefined) lines.push(`pain: ${each.pain}`);
          if (each.goesTo !== undefined) lines.push(`goes to: ${each.goesTo}`);
          if (each.answers !== undefined) lines.push('idea: i', `answers: ${each.answers}`);
        };
        for (const { stage, steps: inside } of stages) {
          opened.push(lines.length);
          add('stage', stage);
          for (const each of inside) {
            steps.push(lines.length);
            add('step', each);
          }
        }
        const text = lines.join('\n');
        const line = steps[one % Math.max(1, steps.length)];
        if (line === undefined) return;
        const beside = steps[two % steps.length] ?? line;
        const to = into
          ? { stage: opened[two % opened.length] ?? 0 }
          : ({ step: beside, side: two % 2 === 0 ? 'after' : 'before' } as const);
        const result = edited(text, { kind: 'move', line, to });
        if (typeof result === 'string') {
          expect(result).toBe('other-meaning');
          return;
        }
        kept++;
        const now = meanings(result.text);
        for (const [use, meant] of meanings(text)) expect([use, now.get(use)]).toEqual([use, meant]);
      }),
      { numRuns: cases(600) },
    );
    expect(kept).toBeGreaterThan(cases(300));
  });
});
