import { partsOf } from '../../../core/model/parts.js';
import type { JourneyFile } from '../../../core/model/journey.js';
import { nameKey } from '../../../core/references/name-key.js';
import { remember } from '../../../core/util/remember.js';
import type { ValueQuery } from './value-query.js';

/** Custom words that a file uses, as they are written, each once. Their lines distinguish those of the cursor's line. */
interface UsedWords {
  readonly owner: readonly UsedWord[];
  readonly with: readonly UsedWord[];
  readonly system: readonly UsedWord[];
  readonly product: readonly UsedWord[];
  readonly lane: readonly UsedWord[];
  readonly touchpoint: readonly UsedWord[];
  readonly metric: readonly UsedWord[];
}

interface UsedWord {
  readonly text: string;
  readonly line: number;
}

export type UsedKind = keyof UsedWords;

/** The words that the file, then the others of its workspace use for a kind of thing; without those only on the cursor's line. */
export function usedWords({ document, record, index }: ValueQuery, kind: UsedKind): readonly string[] {
  const found = new Map<string, string>();
  for (const { text, line } of wordsOf(document.file)[kind]) {
    if (line !== record.line && !found.has(nameKey(text))) found.set(nameKey(text), text);
  }
  for (const { uri, file } of index.filesInScopeOf(document.uri)) {
    if (uri === document.uri) continue;
    for (const { text } of wordsOf(file)[kind]) if (!found.has(nameKey(text))) found.set(nameKey(text), text);
  }
  return [...found.values()];
}

const wordsOf = remember((file: JourneyFile): UsedWords => {
  const words = { owner: [], with: [], system: [], product: [], lane: [], touchpoint: [], metric: [] } as {
    readonly [Kind in UsedKind]: UsedWord[];
  };
  const note = (kind: UsedKind, text: string | undefined, line: number): void => {
    if (text !== undefined && text !== '' && !text.includes('\n')) words[kind].push({ text, line });
  };
  for (const journey of file.journeys) {
    note('product', journey.product?.text, journey.product?.source.line ?? 0);
    for (const part of partsOf(journey)) {
      for (const { text, source } of part.owner) note('owner', text, source.line);
      for (const { text, source } of part.with) note('with', text, source.line);
      for (const { text, source } of part.system) note('system', text, source.line);
      for (const { name, source } of part.lane) note('lane', name, source.line);
      for (const { id, text, source } of part.touchpoint) if (!id) note('touchpoint', text, source.line);
      for (const { id, text, source, value } of part.metric) if (!id && value) note('metric', text, source.line);
    }
  }
  return words;
});
