import type { KeywordId } from './keyword.js';

/** What might be written instead of a word: all of it when that is little, otherwise some and how many there are. */
export interface Known {
  readonly allowed?: readonly string[];
  /** Absent when all are named. */
  readonly all?: number;
}

/**
 * What each diagnostic's message names. Strings are shown as they are; keywords as they are spelt in the message's language.
 * `file` and `journey` say where something is that cannot be referred to from here; `belongs` where a line is allowed. `more`
 * counts parts besides those whose `titles` are named. `place` is where a line is or should go, `above` what it should follow:
 * ids of keywords separated by spaces, `file`, or words.
 */
export interface ProblemData {
  'after-sale-missing': { last: string };
  'ambiguous-reference': { name: string; others: string };
  'channel-unknown': { name: string; nearest?: string } & Known;
  'choice-unknown': { word: string; keyword: KeywordId; nearest?: string } & Known;
  'circular-reference': { title: string };
  'colon-habit': {
    word: string;
    /** Whether the line has a colon where the file has none. */
    extra?: boolean;
  };
  'config-invalid': { reason: string };
  'conflict-marks': Record<never, never>;
  'date-buddhist-era': { written: string; date: string };
  'date-form': { word: string };
  'dead-end-reference': { name: string; nearest?: string; file?: string; journey?: string } & Known;
  'duplicate-attribute': { word: string };
  /**
   * `more` are other names from the same `file`; without a file the first one is in this file, on `line` from 1. `isId`: the name
   * is an id.
   */
  'duplicate-name': { name: string; more?: readonly string[]; file?: string; line?: number; isId?: boolean };
  'duration-form': { word: string };
  'emotion-out-of-range': { found: string };
  'emotion-scale-mixed': { found: string; isZero: boolean };
  'emotion-without-number': { word: string; score: number; more: number };
  'empty-value': { word: string };
  'evidence-without-kind': { word: string };
  'id-form': { word: string };
  'importance-range': { found: string };
  'improved-without-base': { title: string };
  'keyword-wrong-place': { word: string; place: string; belongs?: string };
  'lane-name-near': { name: string; nearest: string };
  'lane-without-name': { word: string };
  'low-point-unanswered': { title: string; score: string };
  'metric-out-of-range': { name: string; from: string; to: string; found: string };
  'metric-units': { name: string };
  'missing-goal': { title: string };
  'missing-objective': { title: string };
  'missing-parent': { word: string; parent: KeywordId };
  'missing-persona': { title: string };
  'no-steps': { title: string };
  'nothing-above': { word: string; above: string };
  'number-ambiguous': { word: string; plain: string };
  'number-form': { word: string };
  'overrides-built-in': { name: string };
  'owner-missing': { titles: readonly string[]; more: number };
  'people-increase': { title: string; people: string; before: string; peopleBefore: string };
  'percent-range': { found: string };
  'percent-without-sign': { found: string };
  'stage-not-in-model': { title: string; model: string; nearest?: string } & Known;
  'stage-order': { title: string; before: string; model: string };
  'stage-without-steps': { titles: readonly string[]; more: number };
  'two-goals-or-personas': { count: number; keyword: KeywordId };
  'unit-unknown': { word: string } & Known;
  'unknown-keyword': { word: string; nearest?: string; lines: number; isTable?: boolean } & Known;
  'unknown-persona': { name: string; nearest?: string; file?: string } & Known;
  'unknown-reference': { name: string; nearest?: string; file?: string; journey?: string } & Known;
  'wait-not-told': { duration: string };
  'wait-without-told': { more: number };
  'word-near': { word: string; nearest: string };
}

/** Every diagnostic: the name of its check's file, its heading in the reference, its fixture folder. */
export type DiagnosticCode = keyof ProblemData;

/** What each fix's title names. */
export interface FixData {
  addColon: Record<never, never>;
  addFact: { keyword: KeywordId; to?: string };
  addFirst: Record<never, never>;
  addLine: { line: string; to?: string };
  addToCatalogue: { name: string };
  changeTo: { text: string };
  chooseBoth: Record<never, never>;
  chooseMine: { name: string };
  chooseTheirs: { name: string };
  createPersona: { name?: string };
  createStep: Record<never, never>;
  fillIn: { keyword: KeywordId; to?: string };
  goOn: Record<never, never>;
  importTable: Record<never, never>;
  makeComment: Record<never, never>;
  makeLink: Record<never, never>;
  makeNote: Record<never, never>;
  makeNotes: { lines: number };
  moveBefore: { place: string };
  moveBelow: { line: string };
  moveTo: { place: string };
  removeLine: Record<never, never>;
  removeOther: { line: number };
  useCustomModel: Record<never, never>;
  /** `place` is a file, or a line of this one. */
  useOtherKeeping: { name: string; place: string };
  useOtherOf: { name: string; place: string };
  writeAnother: { text: string };
  writeNumbers: { feelings: number };
}

/** The sentences of a human language. Errors say what must be, warnings what should be. */
export interface Messages {
  readonly problem: { readonly [Code in DiagnosticCode]: (data: ProblemData[Code]) => string };
  /** Instead of `keyword-wrong-place` at each line of a run: the line that opens their block is missing. */
  readonly linesWithoutBlock: (data: { lines: number; block: KeywordId }) => string;
  readonly fix: { readonly [Kind in keyof FixData]: (data: FixData[Kind]) => string };
  /** One or two sentences for the reference page of diagnostics: what it means and what to do. */
  readonly explain: Record<DiagnosticCode, string>;
}
