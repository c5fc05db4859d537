import { HUMAN_LANGUAGES } from './human-languages.generated.js';
import type { HumanLanguage } from './vocabulary.js';

/** The human language that a language tag such as `vi-VN` names, if it is one of ours. */
export function languageOfTag(tag: string): HumanLanguage | undefined {
  const code = tag.toLowerCase().split(/[-_]/u)[0];
  return HUMAN_LANGUAGES.find((language) => language === code);
}
