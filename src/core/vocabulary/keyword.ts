/** Every keyword of the language and its structure, as the grammar defines it; nothing about how it is spelt. */
import { ASIDES, CATALOGUES, DEPTHS, KEYWORDS } from './keyword.generated.js';
import type { CatalogueKind } from './catalogue.js';

export type KeywordId = keyof typeof KEYWORDS;

/** Which block or part a line may be in. `pain`, `idea` and `goesTo` mean the latest such line of the same part. */
export type Place = (typeof KEYWORDS)[KeywordId]['places'][number];

/** How a value is read; see `src/core/values`. */
export type ValueForm = (typeof KEYWORDS)[KeywordId]['form'];

export interface KeywordSpec {
  readonly places: readonly Place[];
  /** `once`: a second line in the same owner is `duplicate-attribute` and the first counts. */
  readonly repeat: 'once' | 'often';
  readonly form: ValueForm;
  /** Kinds of things that a reference may name, by the keyword that opens them. */
  readonly names?: readonly KeywordId[];
}

/** All keywords in the order of the reference page. */
export const KEYWORD_IDS = Object.keys(KEYWORDS) as readonly KeywordId[];

/** What the language says about a keyword. */
export function specOf(keyword: KeywordId): KeywordSpec {
  return KEYWORDS[keyword];
}

/** Whether a word is the id of a keyword. */
export function isKeywordId(word: string): word is KeywordId {
  return Object.hasOwn(KEYWORDS, word);
}

/** Keywords that open a block or a part; all others are facts. */
export type BlockKeyword = keyof typeof DEPTHS;

/** Whether a keyword opens a block or a part; also true for a place that is named by one. */
export function isBlockKeyword(keyword: KeywordId | Place): keyword is BlockKeyword {
  return Object.hasOwn(DEPTHS, keyword);
}

/** How many blocks and parts surround what a keyword opens. */
export function depthOf(keyword: BlockKeyword): number {
  return DEPTHS[keyword];
}

/** Whether a block may appear anywhere, so that what follows it continues the journey or stage above. */
export function isAside(keyword: BlockKeyword): boolean {
  return ASIDES.some((aside) => aside === keyword);
}

/** What the lists of one kind contain. */
export interface CatalogueSpec {
  /** The token that the lexer makes of the name of the kind. */
  readonly token: string;
  /** What an entry may say. */
  readonly facts: readonly KeywordId[];
  /** What the stages of an entry may say; empty for an entry without stages. */
  readonly ofStages: readonly KeywordId[];
}

/** What the language says about a kind of catalogue. */
export function catalogueSpec(kind: CatalogueKind): CatalogueSpec {
  return CATALOGUES[kind];
}

/** Keywords about the latest pain, idea or way of their part. */
export function belongsToFact(keyword: KeywordId): boolean {
  return specOf(keyword).places.every((place) => place !== 'file' && !isBlockKeyword(place));
}

/** Facts that a journey, a stage and a step may each have many of. */
export const PART_LISTS = KEYWORD_IDS.filter((id) => {
  const { places, repeat } = specOf(id);
  return repeat === 'often' && places.includes('journey') && !isBlockKeyword(id);
});
