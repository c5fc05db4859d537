import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const VOCABULARY = 'src/core/vocabulary';
/** The language of names and ids comes first, and its folder says which words there are. */
const FIRST = 'en';
/** Folder of the tables. */
const TABLES = 'by-language';

/** The lists of human languages, by path from the root of the project: which folders there are, and what each of them says. */
export function languageFiles(root: string): ReadonlyMap<string, string> {
  const folder = path.join(root, VOCABULARY);
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== FIRST && entry.name !== TABLES)
    .map(({ name }) => name)
    .sort();
  const all = [FIRST, ...languages];
  return new Map([
    [`${VOCABULARY}/human-languages.generated.ts`, listOf(all)],
    ...tablesOf(path.join(folder, FIRST), all),
  ]);
}

const HEAD = '// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.\n';

function listOf(languages: readonly string[]): string {
  const codes = languages.map((code) => `'${code}'`).join(', ');
  return `${HEAD}/** The human languages that the language supports; each is one folder next to this file. */\nexport const HUMAN_LANGUAGES = [${codes}] as const;\n`;
}

/** One table for each set of words, so that a bundle only contains those that it uses. */
function tablesOf(folder: string, languages: readonly string[]): readonly [string, string][] {
  const files = readdirSync(folder).sort();
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  // What the vocabulary itself gathers is reached through it.
  const within = new Set<string>();
  const gather = (name: string): void => {
    if (within.has(name)) return;
    if (name !== 'vocabulary') within.add(name);
    const text = texts[files.indexOf(`${name}.ts`)] ?? '';
    for (const [, inner = ''] of text.matchAll(/from '\.\/([\w-]+)\.js'/gu)) gather(inner);
  };
  gather('vocabulary');
  const sets = files.flatMap((file, at) => {
    const name = file.slice(0, -'.ts'.length);
    const [, words = ''] = /^export const ([A-Z_]+)\b/mu.exec(texts[at] ?? '') ?? [];
    return within.has(name) || words === '' ? [] : [{ name, words }];
  });
  return sets.map(({ name, words }) => {
    const imports = languages.map((code) => `import { ${words} as ${words}_${code} } from '../${code}/${name}.js';\n`);
    const rows = languages.map((code) => `${code}: ${words}_${code}`).join(', ');
    const text = `${HEAD}${imports.join('')}\nexport const ${words} = { ${rows} };\n`;
    return [`${VOCABULARY}/${TABLES}/${name}.generated.ts`, text];
  });
}
