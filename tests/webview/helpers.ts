import type { Problem, Severity } from '../../src/core/checks/check.js';
import type { FeelsFact, Journey, PartFacts, Stage, Step, TextFact } from '../../src/core/model/journey.js';
import type { Source } from '../../src/core/model/range.js';
import { NO_FACTS } from '../../src/core/model/no-facts.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';

/** Small builders of models, for tests that have no parser. */

export const URI = 'file:///shop/buy.journey';

export function source(line: number): Source {
  return { line, keywordStart: 0, keywordEnd: 4, valueStart: 6, valueEnd: 20, lastLine: line, lastEnd: 20 };
}

export function text(line: number, words: string): TextFact {
  return { source: source(line), text: words };
}

export function feels(line: number, score: number, words = ''): FeelsFact {
  return { source: source(line), text: words, score, scoreSpan: { line, start: 6, end: 7 } };
}

export function facts(given: Partial<PartFacts> = {}): PartFacts {
  return { ...NO_FACTS, ...given };
}

export function step(line: number, title: string, given: Partial<PartFacts> = {}, lastLine = line + 3): Step {
  return { ...facts(given), title, source: source(line), lastLine, goesTo: [] };
}

export function stage(line: number, title: string, steps: readonly Step[], given: Partial<PartFacts> = {}): Stage {
  return { ...facts(given), title, source: source(line), lastLine: steps.at(-1)?.lastLine ?? line, goesTo: [], steps };
}

export function journey(title: string, stages: readonly Stage[], line = 0): Journey {
  return { ...facts(), title, source: source(line), lastLine: stages.at(-1)?.lastLine ?? line, stages };
}

/** Two stages, three steps, on lines 0 to 20. */
export function shoes(firstStep = 'Sees a review'): Journey {
  return journey('Buy running shoes', [
    stage(2, 'Awareness', [step(3, firstStep, { thinks: [text(4, 'Nice shoes')], feels: [feels(5, 4, 'curious')] })]),
    stage(8, 'Decision', [
      step(9, 'Asks about size', { feels: [feels(10, 2, 'worried')], does: [text(11, 'Sends a photo')] }),
      step(14, 'Pays', { feels: [feels(15, 5)] }),
    ]),
  ]);
}

export function model(version: number, given: Partial<PreviewModel> = {}): PreviewModel {
  return {
    uri: URI,
    version,
    language: 'en',
    journeys: [{ title: 'Buy running shoes', firstLine: 0, lastLine: 20 }],
    shown: 0,
    journey: shoes(),
    personas: [],
    ...given,
  };
}

export function problem(line: number, message: string, severity: Severity = 'error'): Problem {
  return {
    code: 'unknown-keyword',
    severity,
    message,
    range: { start: { line, character: 0 }, end: { line, character: 4 } },
    fixes: [],
  };
}
