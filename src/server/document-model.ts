import type { TextModel } from '../core/reader/text-model.js';
import type { LangiumDocument } from 'langium';
import { modelOfResult } from '../language/lowering/document-model.js';

/** The model of a document as it was last parsed. Its text document may already be newer: an open document changes during a build. */
export function modelOfDocument(document: LangiumDocument): TextModel {
  return modelOfResult(document.parseResult, parsedText(document));
}

/** The text that a document was parsed from. */
export function parsedText(document: LangiumDocument): string {
  return document.parseResult.value.$cstNode?.root.fullText ?? '';
}

/** Whether a document was checked and its tree released; its model is in the index. */
export function isReleased(document: LangiumDocument): boolean {
  return document.parseResult.value.$cstNode === undefined;
}
