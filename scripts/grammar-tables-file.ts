import { JourneyMapGrammar } from '../src/language/generated/grammar.js';
import { KEYWORDS } from '../src/core/vocabulary/en/keywords.js';
import { grammarTables } from './grammar-tables.js';
import type { GrammarTables } from './grammar-tables.js';

/** Where the tables stand: in `core`, which knows no Langium. */
export const GRAMMAR_TABLES_FILE = 'src/core/vocabulary/keyword.generated.ts';

/** The text of that file for the grammar as it is. */
export function grammarTablesFile(): string {
  return textOfTables(grammarTables(JourneyMapGrammar()), Object.keys(KEYWORDS));
}

/** `order` is that of the reference page and of completion: the one in which English writes its keywords down. */
export function textOfTables(
  { keywords, levels, asides, catalogues }: GrammarTables,
  order: readonly string[],
): string {
  const ids = [...order.filter((id) => id in keywords), ...Object.keys(keywords).filter((id) => !order.includes(id))];
  return `/** Written by \`npm run generate\` from \`grammar/journey.langium\`. */

/** Where each keyword may stand, how often, which form its value has, and what it names. */
export const KEYWORDS = {
${ids.map((id) => `  ${id}: ${literal(keywords[id])},`).join('\n')}
} as const;

/** The keywords that open a block or a part, and how deep these stand in one another. */
export const DEPTHS = ${literal(levels)} as const;

/** Those of them that may stand anywhere and close nothing: what follows goes on with the journey or stage above. */
export const ASIDES = ${literal(asides)} as const;

/** What each kind of catalogue is for the lexer, what its entries may say, and what the stages of an entry may say. */
export const CATALOGUES = {
${Object.entries(catalogues)
  .map(([id, row]) => `  ${id}: ${literal(row)},`)
  .join('\n')}
} as const;
`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}
