/** What is referred to by name stays the same when a step moves. */
import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { textAt } from '../writing/writing.js';
import type { Journey, PainFact, Reference, Stage, Step } from '../model/journey.js';
import { partsOf } from '../model/parts.js';
import { rangeOfSpan } from '../model/range.js';
import { readLines, valueText } from '../reader/read-lines.js';
import { bareName } from '../references/name-key.js';
import { resolvePain } from '../references/resolve-pain.js';
import type { PainTarget } from '../references/resolve-pain.js';
import { leadsOut } from '../references/resolve-way.js';
import { resolvePart, stageNumberOf } from '../references/resolve-part.js';
import { lookUp } from '../vocabulary/lookup.js';

/**
 * Edits that keep the meaning of every `goes to` and `answers` of a journey after a move: a name is looked up starting from its
 * own stage, so another step or pain of that name may now come first. `Stage / Step`, or else the id, is written instead;
 * undefined where neither means the same. A name that meant nothing may come to mean something, and one that meant what is gone
 * may mean nothing. What is in both journeys has the same `source` or is the same object; a copy has neither.
 * Takes time linear in the number of references.
 */
export function keepReferences(input: CheckInput, before: Journey, after: Journey): readonly TextEdit[] | undefined {
  const stages: Stages = {
    before,
    after,
    homes: homesIn(before),
    homesAfter: homesIn(after),
    painsAfter: new Set(partsOf(after).flatMap(({ pain }) => pain)),
  };
  const edits: TextEdit[] = [];
  for (const { fact, from, to, resolve } of usesIn(stages)) {
    const meant = resolve(fact.text, before, from);
    const means = resolve(fact.text, after, to);
    if (!meant || isSame(meant, means, stages) || (!means && isGone(meant, stages))) continue;
    const name = namesOf(meant, stages).find(
      (each) => isSame(meant, resolve(each, after, to), stages) && readsAs(input, fact, each),
    );
    if (name === undefined) return undefined;
    edits.push({ range: rangeOfSpan(fact.span), newText: name });
  }
  return edits;
}

type Meant = PainTarget | undefined;

type Homes = ReadonlyMap<object, Stage>;

/** What is the same of a step in both journeys. */
function keyOf(step: Step): object {
  return step.source ?? step;
}

interface Stages {
  readonly before: Journey;
  readonly after: Journey;
  readonly homes: Homes;
  readonly homesAfter: Homes;
  readonly painsAfter: ReadonlySet<PainFact>;
}

/** A written name, and the stage it was in and will be in; undefined above the first stage. */
interface Use {
  readonly fact: Reference;
  readonly from: Stage | undefined;
  readonly to: Stage | undefined;
  readonly resolve: (name: string, journey: Journey, stage: Stage | undefined) => Meant;
}

function usesIn({ before, after, homes }: Stages): readonly Use[] {
  const uses: Use[] = [];
  const addAnswers = (ideas: Journey['idea'], from: Stage | undefined, to: Stage | undefined): void => {
    for (const { answers } of ideas) for (const fact of answers) uses.push({ fact, from, to, resolve: meaningOfPain });
  };
  addAnswers(after.idea, undefined, undefined);
  const bySource = new Map(before.stages.map((stage) => [stage.source, stage]));
  after.stages.forEach((to) => {
    const own = bySource.get(to.source);
    for (const step of [undefined, ...to.steps]) {
      const from = step ? homes.get(keyOf(step)) : own;
      // The names in a copy are not those that must be kept.
      if (!from) continue;
      const part = step ?? to;
      for (const fact of part.goesTo) if (!leadsOut(fact)) uses.push({ fact, from, to, resolve: meaningOfPart });
      addAnswers(part.idea, from, to);
    }
  });
  return uses;
}

function homesIn({ stages }: Journey): Homes {
  return new Map(stages.flatMap((stage) => stage.steps.map((step) => [keyOf(step), stage] as const)));
}

function meaningOfPart(name: string, journey: Journey, stage: Stage | undefined): Meant {
  // The word that ends a journey is not the name of a part.
  if (lookUp('ending', name) === 'end') return undefined;
  const { target } = resolvePart(name, journey, stage);
  return target && { part: target };
}

function meaningOfPain(name: string, journey: Journey, stage: Stage | undefined): Meant {
  return resolvePain(name, journey, stage).target;
}

function isSame(one: Meant, other: Meant, { before, after }: Stages): boolean {
  if (!one || !other) return false;
  if ('pain' in one || 'pain' in other) return 'pain' in one && 'pain' in other && one.pain === other.pain;
  // A journey has one title, wherever its parts are moved.
  if ('journey' in one || 'journey' in other) return 'journey' in one && 'journey' in other;
  const [step, otherStep] = [one.part.step, other.part.step];
  if (step || otherStep) return step !== undefined && otherStep !== undefined && keyOf(step) === keyOf(otherStep);
  const [here, there] = [one.part.stage, other.part.stage];
  if (here.source || there.source) return here.source === there.source;
  return stageNumberOf(before, here) === stageNumberOf(after, there);
}

function isGone(meant: PainTarget, { after, homesAfter, painsAfter }: Stages): boolean {
  if ('pain' in meant) return !painsAfter.has(meant.pain);
  if ('journey' in meant) return false;
  const { step, stage } = meant.part;
  if (step) return !homesAfter.has(keyOf(step));
  return !after.stages.some(({ source }) => source === stage.source);
}

/** Names that identify a part without doubt, best first. A pain has no name other than its words. */
function namesOf(meant: Meant, { homesAfter }: Stages): readonly string[] {
  if (!meant || !('part' in meant)) return [];
  const { step, stage } = meant.part;
  const id = (step ?? stage).id?.text;
  if (!step) return id === undefined ? [] : [id];
  const path = [homesAfter.get(keyOf(step))?.title ?? '', step.title].map(bareName);
  return [...(path.includes('') ? [] : [path.join(' / ')]), ...(id === undefined ? [] : [id])];
}

/** Whether a line with the new name as its value reads back correctly. A name that continues on another line is left alone. */
function readsAs(input: CheckInput, { text, span }: Reference, name: string): boolean {
  const record = input.lines[span.line];
  if (!record || textAt(input, span.line, span.start, span.end) !== text) return false;
  const line = textAt(input, span.line, 0, span.start) + name + textAt(input, span.line, span.end, record.length);
  const [read, ...others] = readLines(line);
  if (!read || others.length > 0) return false;
  return read.keyword === record.keyword && valueText(line, read) === name;
}
