import type { TextModel } from '../core/reader/text-model.js';
import type { LangiumCoreServices } from 'langium';
import { modelOfResult } from './lowering/document-model.js';
import { createJourneyCoreServices } from './module.js';
import { parse } from './parsing/parse.js';

let services: LangiumCoreServices | undefined;

/** The model of a text without its checks. Synchronous; never throws. */
export function readModel(text: string): TextModel {
  services ??= createJourneyCoreServices();
  return modelOfResult(parse(text, services), text);
}
