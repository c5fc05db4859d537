import type { Journey, PainFact, Stage } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { nameKey } from './name-key.js';
import { nearestFirst, resolvePart, stageNumberOf } from './resolve-part.js';
import type { PartTarget, Placed } from './resolve-part.js';
import type { Resolution } from './resolution.js';

/** One pain, or all pains of a part or of the journey. */
export type PainTarget = { readonly pain: PainFact } | { readonly part: PartTarget } | { readonly journey: Journey };

/**
 * What an `answers` in a stage means: the pain with that text in its own journey, the nearest first as with `goes to`; otherwise
 * the step or stage of that name, otherwise its own journey. Above the first stage `from` is absent.
 */
export function resolvePain(name: string, journey: Journey, from: Stage | undefined): Resolution<PainTarget> {
  const places = painsOf(journey).get(nameKey(name));
  if (places) return nearestFirst(places, stageNumberOf(journey, from), () => false);
  const { target, others } = resolvePart(name, journey, from);
  const key = nameKey(name);
  if (!target && key !== '' && [journey.title, journey.id?.text ?? ''].some((own) => nameKey(own) === key)) {
    return { target: { journey }, others: [] };
  }
  const parts = others.map((part) => ({ part }));
  return target ? { target: { part: target }, others: parts } : { others: parts };
}

const painsOf = remember((journey: Journey): ReadonlyMap<string, readonly Placed<PainTarget>[]> => {
  const pains = new Map<string, Placed<PainTarget>[]>();
  const addAll = (facts: readonly PainFact[], stageNumber: number): void => {
    for (const pain of facts) {
      const key = nameKey(pain.text);
      const place = { stageNumber, target: { pain } };
      const known = pains.get(key);
      if (known) known.push(place);
      else if (key !== '') pains.set(key, [place]);
    }
  };
  addAll(journey.pain, -1);
  journey.stages.forEach((stage, stageNumber) => {
    addAll(stage.pain, stageNumber);
    for (const step of stage.steps) addAll(step.pain, stageNumber);
  });
  return pains;
});
