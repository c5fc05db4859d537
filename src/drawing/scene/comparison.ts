/** Two journeys merged into the one that a map is laid out from: removed steps keep their place, with what they contained. */
import { columnNumbersOf, columnsOf } from '../../core/insight/parts.js';
import { compareJourneys } from '../../core/compare/compare-journeys.js';
import type {
  ComparedJourneys,
  ComparedPart,
  ComparedStage,
  ComparedStep,
} from '../../core/compare/compare-journeys.js';
import type { Fact, Journey, MetricFact, Part, Stage, Step, WaitFact } from '../../core/model/journey.js';
import { NO_FACTS } from '../../core/model/no-facts.js';
import type { Labels } from '../../core/vocabulary/labels.js';
import type { MapInput } from './scene.js';
import { NOWHERE } from './nowhere.js';
import type { Counterpart } from '../../core/compare/counterpart.js';

/** What the lanes of a map know about the journey that it is drawn over. */
export interface MapComparison {
  readonly as: 'current' | 'plan';
  readonly compared: ComparedJourneys;
  /** The journey in view with the steps of its counterpart that it no longer has. */
  readonly union: Journey;
  /** By the parts of the union. */
  readonly parts: ReadonlyMap<Part, ComparedPart>;
  /** What a wait or a metric of the journey in view was before. */
  readonly waitBefore: ReadonlyMap<WaitFact, WaitFact>;
  readonly metricBefore: ReadonlyMap<MetricFact, MetricFact>;
  /** Columns of the union that only the counterpart has. */
  readonly removed: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
  /** Number of the step in each column of the union: in the journey in view, for a removed step in its counterpart. */
  readonly numbers: readonly StepNumber[];
  /** Where each column of the counterpart is in the union, in columns; a fraction of one where several share it. */
  readonly places: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** Facts of the counterpart as they may be drawn: those of another file have no line in this one. */
  readonly shown: <Each extends Fact>(fact: Each) => Each;
}

/** "Step 2 of 12", counted from 1. */
export interface StepNumber {
  readonly step: number;
  readonly steps: number;
}

/** The comparison that a map is drawn as; undefined without a counterpart, and for an improvement that points at this journey. */
export function comparisonOf({
  journey,
  counterpart,
}: Pick<MapInput, 'journey' | 'counterpart'>): MapComparison | undefined {
  if (!counterpart || counterpart.as === 'improved') return undefined;
  const compared = compareJourneys(journey, counterpart.journey);
  return new Union(compared, counterpart).comparison(counterpart.as);
}

/** No line is read out for a fact of another file. */
export function withoutForeignLines(labels: Labels): Labels {
  const { line } = labels.spoken;
  return { ...labels, spoken: { ...labels.spoken, line: (number) => (number < 1 ? '' : line(number)) } };
}

/** Builds the union while it walks the compared stages in order. */
class Union {
  private readonly parts = new Map<Part, ComparedPart>();
  private readonly removed = new Set<number>();
  private readonly added = new Set<number>();
  private readonly places = new Map<number, { readonly from: number; readonly to: number }>();
  private readonly numbers: StepNumber[] = [];
  private column = 0;
  private owner: Part['owner'] = [];

  constructor(
    private readonly compared: ComparedJourneys,
    private readonly counterpart: Counterpart,
  ) {}

  comparison(as: MapComparison['as']): MapComparison {
    const { here, whole } = this.compared;
    const union: Journey = { ...here, stages: this.compared.stages.map((stage) => this.stage(stage)) };
    this.parts.set(union, whole);
    const waitBefore = new Map<WaitFact, WaitFact>();
    const metricBefore = new Map<MetricFact, MetricFact>();
    for (const { waits, metrics } of this.parts.values()) {
      for (const { now, before } of waits) if (now && before) waitBefore.set(now, before);
      for (const { now, before } of metrics) if (now && before) metricBefore.set(now, before);
    }
    const { compared, parts, removed, added, places, numbers } = this;
    const shown = <Each extends Fact>(fact: Each): Each => this.shown(fact);
    return { as, compared, union, parts, waitBefore, metricBefore, removed, added, places, numbers, shown };
  }

  private shown<Each extends Fact>(fact: Each): Each {
    return this.counterpart.elsewhere ? { ...fact, source: NOWHERE } : fact;
  }

  private stage(compared: ComparedStage): Stage {
    const { here, there } = compared;
    const from = this.column;
    const alone = compared.steps.length === 1 && compared.steps.every((each) => isAlone(each));
    const steps = alone ? [] : compared.steps.map((each) => this.step(each));
    if (alone) this.place(compared.steps[0]);
    const stage = this.stageOf(here, there, steps);
    this.parts.set(stage, compared);
    this.placeRest(there, from);
    return stage;
  }

  private stageOf(here: Stage | undefined, there: Stage | undefined, steps: readonly Step[]): Stage {
    if (here) return steps.length === here.steps.length ? here : { ...here, steps };
    if (there) return { ...this.remains(there), ...pick(there, 'name', 'countsAs'), goesTo: [], steps };
    return { ...this.remains(this.compared.here), goesTo: [], steps };
  }

  private step(compared: ComparedStep): Step {
    const now = compared.here?.step;
    const step = now ?? { ...this.remains((compared.there ?? compared.here)?.part ?? this.compared.there), goesTo: [] };
    if (now && now.owner.length > 0) this.owner = now.owner;
    this.parts.set(step, compared);
    this.place(compared);
    return step;
  }

  /** Notes the next column of the union. */
  private place(compared: ComparedStep | undefined): void {
    if (!compared) return;
    if (!compared.here) this.removed.add(this.column);
    else if (compared.change === 'added') this.added.add(this.column);
    const own = compared.here ?? compared.there;
    const journey = compared.here ? this.compared.here : this.compared.there;
    this.numbers.push({ step: (own?.index ?? 0) + 1, steps: columnsOf(journey).length });
    if (compared.there) this.places.set(compared.there.index, { from: this.column, to: this.column + 1 });
    this.column += 1;
  }

  /** Columns of the counterpart's stage that are not in the union: those of a stage that had no steps, or no longer has any. */
  private placeRest(there: Stage | undefined, from: number): void {
    if (!there) return;
    const first = columnOf(this.compared.there, there);
    const count = Math.max(1, there.steps.length);
    for (let index = 0; index < count; index++) {
      if (this.places.has(first + index) || this.column === from) continue;
      const width = (this.column - from) / count;
      this.places.set(first + index, { from: from + index * width, to: from + (index + 1) * width });
    }
  }

  /** What is left of a removed part: its title, and what people did, thought and said there. */
  private remains(part: Part): Part {
    const words = <Each extends Fact>(facts: readonly Each[]): readonly Each[] => facts.map((fact) => this.shown(fact));
    return {
      ...NO_FACTS,
      does: words(part.does),
      thinks: words(part.thinks),
      says: words(part.says),
      needs: words(part.needs),
      gain: words(part.gain),
      staff: words(part.staff),
      behind: words(part.behind),
      evidence: words(part.evidence),
      owner: this.owner,
      title: part.title,
      lastLine: part.lastLine,
      ...(part.source && !this.counterpart.elsewhere ? { source: part.source } : {}),
    };
  }
}

function isAlone({ here, there }: ComparedStep): boolean {
  return (here ?? there)?.step === undefined;
}

/** The first column of a stage. */
function columnOf(journey: Journey, stage: Stage): number {
  return columnNumbersOf(journey).get(stage) ?? columnsOf(journey).length;
}

function pick<Whole, Key extends keyof Whole>(whole: Whole, ...keys: readonly Key[]): Partial<Pick<Whole, Key>> {
  const picked: Partial<Pick<Whole, Key>> = {};
  for (const key of keys) if (whole[key] !== undefined) picked[key] = whole[key];
  return picked;
}
