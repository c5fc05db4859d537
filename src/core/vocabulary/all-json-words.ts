import type { JsonFault } from './json-fault.js';
import { JSON_WORDS as ENGLISH } from './en/json-words.js';
import type { JsonWords } from './json-words.js';
import { JSON_WORDS as THAI } from './th/json-words.js';
import { JSON_WORDS as VIETNAMESE } from './vi/json-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, JsonWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };

/** What is wrong with a JSON text, in words: its path, then one sentence. */
export function jsonFaultText(fault: JsonFault, language: HumanLanguage): string {
  return `${fault.path}: ${BY_LANGUAGE[language][fault.code](fault.data)}`;
}
