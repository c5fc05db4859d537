import type { ParseResult } from 'langium';
import type { JourneyFile } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isJourneyFile } from '../generated/ast.js';
import type * as Ast from '../generated/ast.js';
import { linesOf } from '../parsing/parse.js';
import { toJourneyFile } from './to-journey.js';

/** A text as all features see it. */
export interface TextModel {
  readonly text: string;
  readonly lines: readonly LineRecord[];
  readonly file: JourneyFile;
}

/** Langium gives a document without a parser another root; it holds nothing. */
const NOTHING: Ast.JourneyFile = { $type: 'JourneyFile', asides: [], journeys: [] };

const models = new WeakMap<ParseResult, TextModel>();

/** The model of a parse result, lowered once. */
export function modelOfResult(result: ParseResult, text: string): TextModel {
  const known = models.get(result);
  if (known) return known;
  const lines = linesOf(result, text);
  const root = isJourneyFile(result.value) ? result.value : NOTHING;
  const model = { text, lines, file: toJourneyFile(root, text, lines) };
  models.set(result, model);
  return model;
}
