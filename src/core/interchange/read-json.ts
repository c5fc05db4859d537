import { faultsAgainst } from './check-schema.js';
import { DOCUMENT_SCHEMA } from './generated/document-schema.js';
import type { JsonDocument } from './json.js';
import type { JsonFault } from '../vocabulary/json-fault.js';

/** A JSON text as a model, or what prevents it from being one; never both. */
export type JsonReading =
  | { readonly document: JsonDocument; readonly faults: readonly [] }
  | { readonly document?: never; readonly faults: readonly [JsonFault, ...JsonFault[]] };

/**
 * Reads what `toJson` wrote, or anything else that fits the published schema. A byte order mark is skipped. All or nothing: half
 * a model would lose facts in silence. Never throws.
 */
export function readJson(text: string): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return { faults: [{ path: '$', code: 'not-json', data: {} }] };
  }
  const [first, ...more] = faultsAgainst(DOCUMENT_SCHEMA, value);
  if (first) return { faults: [first, ...more] };
  // The schema is generated from the type, so a value that fits one fits the other; the compiler cannot know that.
  const document = value as JsonDocument;
  const [wrong, ...others] = faultsOfOrder(document);
  return wrong ? { faults: [wrong, ...others] } : { document, faults: [] };
}

/** An idea is below no more pains than there are, and never above one that an earlier idea is below. */
function faultsOfOrder(document: JsonDocument): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const check = (
    part: { readonly pain: readonly unknown[]; readonly idea: readonly { readonly painsAbove: number }[] },
    path: string,
  ): void => {
    let least = 0;
    for (const [index, { painsAbove }] of part.idea.entries()) {
      if (painsAbove >= least && painsAbove <= part.pain.length) {
        least = painsAbove;
        continue;
      }
      const data = { found: String(painsAbove), least: String(least), most: String(part.pain.length) };
      faults.push({ path: `${path}.idea[${index}].painsAbove`, code: 'pains-above', data });
    }
  };
  for (const [at, journey] of document.journeys.entries()) {
    check(journey, `$.journeys[${at}]`);
    for (const [stageAt, stage] of journey.stages.entries()) {
      check(stage, `$.journeys[${at}].stages[${stageAt}]`);
      for (const [stepAt, step] of stage.steps.entries()) {
        check(step, `$.journeys[${at}].stages[${stageAt}].steps[${stepAt}]`);
      }
    }
  }
  return faults;
}
