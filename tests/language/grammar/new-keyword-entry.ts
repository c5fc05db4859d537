/** What a keyword goes through, in one copy of the sources. */
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../src/language/read-model.js';
import { keywordChoices } from '../../../src/server/lsp/completion/keyword-choices.js';
import { JourneyFoldingRangeProvider } from '../../../src/server/lsp/folding-range-provider.js';

export { analyse } from '../../../src/language/analyse.js';
export { readModel } from '../../../src/language/read-model.js';

export function json(text: string): ReturnType<typeof toJson> {
  return toJson(readModel(text).file);
}

export function written(text: string, language: HumanLanguage): string {
  return toText(json(text), vocabularyOf(language));
}

export function offered(text: string, language: HumanLanguage): readonly string[] {
  const document = { ...readModel(text), uri: 'a', version: 0 };
  return keywordChoices(document, document.lines.length - 1, vocabularyOf(language), ': ').map(({ label }) => label);
}

export function folded(text: string): ReturnType<JourneyFoldingRangeProvider['fold']> {
  return new JourneyFoldingRangeProvider().fold({ ...readModel(text), uri: 'a', version: 0 });
}
