import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The grammar as VS Code loads it. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM({ data: wasm });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => {
      const file = path.join(ROOT, 'syntaxes/journey.tmLanguage.json');
      return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar('source.journey');
  if (!grammar) throw new Error('The grammar does not load.');
  return grammar;
}

export interface Token {
  readonly text: string;
  /** Innermost scope without the suffix that all of them have. */
  readonly scope: string;
}

/** The tokens of a line that have a scope of their own, without spaces. */
export function tokensOf(grammar: IGrammar, line: string): readonly Token[] {
  return grammar
    .tokenizeLine(line, null)
    .tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scope: (scopes.at(-1) ?? '').replace(/\.journey$/u, ''),
    }))
    .filter(({ text, scope }) => scope !== 'source' && text.trim() !== '');
}

/** The lines of a text, each followed by its tokens, for a snapshot. */
export function renderTokens(grammar: IGrammar, text: string): string {
  return text
    .split('\n')
    .map((line) =>
      [
        `> ${line}`.trimEnd(),
        ...tokensOf(grammar, line).map((token) => `  ${token.scope.padEnd(36)}${token.text.trim()}`),
      ].join('\n'),
    )
    .join('\n');
}
