import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar, StateStack } from 'vscode-textmate';
import { ROOT } from './tokenize.js';

const FENCE = 'markdown.journey.codeblock';
const FILES: Readonly<Record<string, string>> = {
  [FENCE]: 'syntaxes/markdown-fence.json',
  'source.journey': 'syntaxes/journey.tmLanguage.json',
};
/** As much of VS Code's Markdown as needed: a rule for fences of any language, before which ours has to be tried. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    {
      name: 'markup.fenced_code.block.markdown',
      begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?=([^`]*)?$)',
      end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
      contentName: 'other',
    },
    { name: 'heading', match: '^# .*$' },
  ],
};

let markdown: IGrammar;
beforeAll(async () => {
  await oniguruma.loadWASM({
    data: readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
  });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = FILES[scope];
      const text = file === undefined ? JSON.stringify(MARKDOWN) : readFileSync(path.join(ROOT, file), 'utf8');
      return textmate.parseRawGrammar(text, file ?? 'markdown.json');
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? [FENCE] : undefined),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The grammar does not load.');
  markdown = grammar;
});

/** For each line, its words with their innermost scope; a keyword of ours is `keyword.control.journey(stage)`. */
function scopesOf(text: string): string[] {
  let state: StateStack | null = null;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        word: line.slice(startIndex, endIndex).trim(),
        scope: scopes.at(-1) ?? '',
      }))
      .filter(({ word }) => word !== '')
      .map(({ word, scope }) => `${scope}(${word})`)
      .join(' ');
  });
}

describe('a journey fence in Markdown', () => {
  test.each(['```', '~~~', '````', '  ```'])('with %j is coloured as a journey, up to its end', (mark) => {
    const lines = scopesOf(`# One\n${mark}journey\nstage: Find\n  step: See\n${mark}\n# Two`);
    expect(lines[0]).toBe('heading(# One)');
    expect(lines[1]).toContain('fenced_code.block.language.markdown(journey)');
    expect(lines[2]).toContain('keyword.control.journey(stage)');
    expect(lines[2]).toContain('entity.name.function.stage.journey(Find)');
    expect(lines[3]).toContain('keyword.control.journey(step)');
    expect(lines[4]).toBe(`punctuation.definition.markdown(${mark.trim()})`);
    expect(lines[5]).toBe('heading(# Two)');
  });

  test('is coloured in Thai and Vietnamese', () => {
    const lines = scopesOf('```journey\nระยะ: รู้จัก\ngiai đoạn: Biết đến\n```');
    expect(lines[1]).toContain('keyword.control.journey(ระยะ)');
    expect(lines[2]).toContain('keyword.control.journey(giai đoạn)');
  });

  test('has the scope by which the editor knows that the text inside is ours', () => {
    const opened = markdown.tokenizeLine('```journey', null);
    const { tokens } = markdown.tokenizeLine('stage: Find', opened.ruleStack);
    expect(tokens.every(({ scopes }) => scopes.includes('meta.embedded.block.journey'))).toBe(true);
  });

  test('may be empty', () => {
    expect(scopesOf('```journey\n```\n# Two')[2]).toBe('heading(# Two)');
  });

  test.each(['Journey', 'journey title="x"', 'journey {.wide}', 'journey{.wide}'])('is found behind %j', (info) => {
    expect(scopesOf(`\`\`\`${info}\nstage: Find\n\`\`\``)[1]).toContain('keyword.control.journey(stage)');
  });

  test.each(['', 'journeys', 'journey-map', 'js journey', 'mermaid'])('is not found behind %j', (info) => {
    expect(scopesOf(`\`\`\`${info}\nstage: Find\n\`\`\``)[1]).not.toContain('journey');
  });
});
