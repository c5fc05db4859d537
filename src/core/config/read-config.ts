import { LANE_IDS, laneOrderOf, lanesBeside } from '../vocabulary/lanes.js';
import type { LaneId } from '../vocabulary/lanes.js';
import { HUMAN_LANGUAGES } from '../vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';

/** What a `journey.config.json` says. */
export interface JourneyConfig {
  /** Rows of the map to draw, in this order; the usual ones when absent. */
  readonly lanes?: readonly LaneId[];
  /** The language for new files; that of their neighbours when absent. */
  readonly language?: HumanLanguage;
}

/** Rows in an order other than the usual one, and rows that are left out; both absent when the usual ones are drawn. */
export interface ConfiguredLanes {
  readonly laneOrder?: readonly LaneId[];
  readonly hiddenLanes?: readonly LaneId[];
}

/**
 * Why a configuration cannot be used: it is not UTF-8 text, it is not a JSON object, `lanes` is not a list of names, a name is
 * not a lane, or the language is not one of ours.
 */
export type ConfigFault =
  | { readonly kind: 'encoding' }
  | { readonly kind: 'json'; readonly reason: string }
  | { readonly kind: 'lanes' }
  | { readonly kind: 'lane'; readonly name: string }
  | { readonly kind: 'language' };

/** A configuration, and what is wrong with it. Nothing of a faulty one is used. */
export interface ReadConfig {
  readonly config: JourneyConfig;
  readonly fault?: ConfigFault;
}

/** What UTF-16 and UTF-32 look like when read as UTF-8: their byte order mark, or zeros between the letters. JSON has neither. */
const WRONG_ENCODING = /^\ufffd|\u0000/u;

/** Reads the text of a `journey.config.json`; an empty one says nothing and is valid. Never throws. */
export function readConfig(text: string): ReadConfig {
  const written = text.replace(/^\ufeff/u, '');
  if (written.trim() === '') return { config: {} };
  if (WRONG_ENCODING.test(written)) return { config: {}, fault: { kind: 'encoding' } };
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    return { config: {}, fault: { kind: 'json', reason: error instanceof Error ? error.message : String(error) } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { config: {}, fault: { kind: 'json', reason: '{ \u2026 }' } };
  }
  const language = 'language' in value ? HUMAN_LANGUAGES.find((code) => code === value.language) : undefined;
  if ('language' in value && language === undefined) return { config: {}, fault: { kind: 'language' } };
  const { config, fault }: ReadConfig = 'lanes' in value ? readLanes(value.lanes) : { config: {} };
  return fault ? { config, fault } : { config: { ...config, ...(language ? { language } : {}) } };
}

function readLanes(value: unknown): ReadConfig {
  if (!Array.isArray(value) || value.length === 0) return { config: {}, fault: { kind: 'lanes' } };
  const lanes = new Set<LaneId>();
  for (const name of value as readonly unknown[]) {
    if (typeof name !== 'string') return { config: {}, fault: { kind: 'lanes' } };
    const lane = LANE_IDS.find((id) => id === name);
    if (lane === undefined) return { config: {}, fault: { kind: 'lane', name } };
    lanes.add(lane);
  }
  return { config: { lanes: [...lanes] } };
}

/** How to draw a map that shows only these rows, in this order; the steps are always drawn (L2), last unless they are named. */
export function laneChoice(lanes: readonly LaneId[] | undefined): ConfiguredLanes {
  if (!lanes) return {};
  return { laneOrder: laneOrderOf(lanes), hiddenLanes: lanesBeside(lanes).filter((id) => id !== 'steps') };
}
