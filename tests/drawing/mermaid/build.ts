import type { FeelsFact, Journey, Persona, Reference, Stage, Step, TextFact } from '../../../src/core/model/journey.js';
import type { Source } from '../../../src/core/model/range.js';
import { NO_FACTS } from '../../../src/core/model/no-facts.js';

const SOURCE: Source = { line: 0, keywordStart: 0, keywordEnd: 0, valueStart: 0, valueEnd: 0, lastLine: 0, lastEnd: 0 };

export function text(value: string): TextFact {
  return { text: value, source: SOURCE };
}

export function reference(name: string): Reference {
  return { text: name, source: SOURCE, span: { line: 0, start: 0, end: name.length } };
}

export function feels(score?: number): FeelsFact {
  return score === undefined ? { text: '', source: SOURCE } : { text: '', source: SOURCE, score };
}

export function step(title: string, facts: Partial<Step> = {}): Step {
  return { ...NO_FACTS, title, source: SOURCE, lastLine: 0, goesTo: [], ...facts };
}

export function stage(title: string, steps: readonly Step[], facts: Partial<Stage> = {}): Stage {
  return { ...NO_FACTS, title, source: SOURCE, lastLine: 0, goesTo: [], steps, ...facts };
}

export function journey(title: string, stages: readonly Stage[], facts: Partial<Journey> = {}): Journey {
  return { ...NO_FACTS, title, source: SOURCE, lastLine: 0, stages, ...facts };
}

export function persona(title: string, facts: Partial<Persona> = {}): Persona {
  return {
    title,
    source: SOURCE,
    lastLine: 0,
    who: [],
    wants: [],
    worries: [],
    goal: [],
    does: [],
    needs: [],
    pain: [],
    uses: [],
    says: [],
    link: [],
    note: [],
    ...facts,
  };
}
