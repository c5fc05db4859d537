import type { TextModel } from '../../core/reader/text-model.js';
import type { ParseResult } from 'langium';
import { isJourneyFile } from '../generated/ast.js';
import type * as Ast from '../generated/ast.js';
import { linesOf } from '../parsing/parse.js';
import { toJourneyFile } from './to-journey.js';

/** Langium gives a document without a parser another root, which is empty. */
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
