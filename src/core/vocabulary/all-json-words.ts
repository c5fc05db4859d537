import { JSON_WORDS } from './by-language/json-words.generated.js';
import type { JsonFault } from './json-fault.js';
import type { JsonWords } from './json-words.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, JsonWords>> = JSON_WORDS;

/** What is wrong with a JSON text, in words: its path, then one sentence. */
export function jsonFaultText(fault: JsonFault, language: HumanLanguage): string {
  return `${fault.path}: ${BY_LANGUAGE[language][fault.code](fault.data)}`;
}
