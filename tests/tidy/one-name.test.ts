import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

/** Both hosts of VS Code ask for these; the plugin is the diagram type with what registers it. */
const SHARED = new Set(['activate', 'deactivate', 'customerJourney']);
/** Each language has the same words. */
const LANGUAGES = /^src\/core\/vocabulary\/(?:en|th|vi)\//u;

/** Names that a file exports, each once however many signatures it has. */
function exportedNames(text: string): readonly string[] {
  const found = text.matchAll(/^export (?:async )?(?:function|const|class|interface|type|enum) ([\w$]+)/gmu);
  return [...new Set([...found].map(([, name = '']) => name))];
}

describe('a name', () => {
  const files = sourceFiles('src/**/*.ts').filter(
    ({ path }) => !LANGUAGES.test(path) && !path.startsWith('src/language/generated/'),
  );

  test('is exported by one file only, so that it means one thing', () => {
    const places = new Map<string, string[]>();
    for (const { path, text } of files) {
      for (const name of exportedNames(text)) places.set(name, [...(places.get(name) ?? []), path]);
    }
    const twice = [...places].filter(([name, where]) => where.length > 1 && !SHARED.has(name));
    expect(twice.map(([name, where]) => `${name}: ${where.join(', ')}`)).toEqual([]);
  });

  test('is noticed in each form of an export', () => {
    expect(
      exportedNames('export const a = 1;\nexport async function b() {}\nexport type C = 1;\nconst d = 2;'),
    ).toEqual(['a', 'b', 'C']);
  });
});
