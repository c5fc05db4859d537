import { isRightToLeft } from '../../core/util/clean-text.js';
import type { Paragraph } from '../kit/text.js';

const HAS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name of the author's inside a sentence of ours; a right-to-left name keeps its punctuation to itself. */
export function nameInSentence(name: string): string {
  return HAS_RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** A sentence of ours runs from left to right in all our languages, even when it begins with a name that does not. */
export function asSentence(text: Paragraph): Paragraph {
  return isRightToLeft(text.source) ? { ...text, rightToLeft: false } : text;
}
