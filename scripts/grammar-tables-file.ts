import type { GrammarAST } from 'langium';
import { JourneyMapGrammar } from '../src/language/generated/grammar.js';
import { KEYWORDS } from '../src/core/vocabulary/en/keywords.js';
import { grammarTables } from './grammar-tables.js';
import type { GrammarTables } from './grammar-tables.js';

/** Path of the tables: in `core`, which knows no Langium. */
export const GRAMMAR_TABLES_FILE = 'src/core/vocabulary/keyword.generated.ts';

/** The text of that file for the current grammar. */
export function grammarTablesFile(): string {
  return textOfTables(tablesInOrder(JourneyMapGrammar()));
}

/** Keywords in the order of the reference page and of completion: that of the English word list. */
export function tablesInOrder(grammar: GrammarAST.Grammar): GrammarTables {
  const tables = grammarTables(grammar);
  const known = Object.keys(KEYWORDS).filter((id) => id in tables.keywords);
  const rows = [...new Set([...known, ...Object.keys(tables.keywords)])].flatMap((id) => {
    const row = tables.keywords[id];
    return row ? [[id, row] as const] : [];
  });
  const texts = rows.map(([id]) => id).filter((id) => tables.texts.includes(id));
  return { ...tables, texts, keywords: Object.fromEntries(rows) };
}

function textOfTables({ keywords, levels, asides, catalogues, texts }: GrammarTables): string {
  return `/** Written by \`npm run generate\` from \`grammar/journey.langium\`. */

/** Where each keyword may stand, how often, which form its value has, and what it names. */
export const KEYWORDS = {
${Object.entries(keywords)
  .map(([id, row]) => `  ${id}: ${literal(row)},`)
  .join('\n')}
} as const;

/** Facts of plain words that may be repeated in a part, and about which nothing more is said. */
export type PartTextId = ${texts.map((id) => `'${id}'`).join(' | ')};

export const PART_TEXTS: readonly PartTextId[] = ${literal(texts)};

/** The keywords that open a block or a part, and how deeply they are nested. */
export const DEPTHS = ${literal(levels)} as const;

/** Those of them that may appear anywhere and close nothing: what follows continues the journey or stage above. */
export const ASIDES = ${literal(asides)} as const;

/** The lexer's token for each kind of catalogue, what its entries may say, and what the stages of an entry may say. */
export const CATALOGUES = {
${Object.entries(catalogues)
  .map(([id, row]) => `  ${id}: ${literal(row)},`)
  .join('\n')}
} as const;
`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' ? `'${value}'` : String(value);
}
