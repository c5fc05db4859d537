import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { packedReadme } from '../../scripts/lib/packed-readme.mjs';
import { generateMermaidJourney } from '../../src/drawing/mermaid/journey.js';
import { analyse } from '../../src/language/analyse.js';

const ROOT = join(import.meta.dirname, '../..');
/** `diagnostics.md` shows wrong texts on purpose; `docs.test.ts` covers it. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter(isPage)
    .map((name) => `docs/${name}`),
];
const SAMPLES = PAGES.filter((page) => page !== 'docs/diagnostics.md').flatMap((page) => fences(page, 'journey'));

function isPage(name: string): boolean {
  return name.endsWith('.md');
}

interface Sample {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a language in a page. */
function fences(page: string, language: string): readonly Sample[] {
  const source = readFileSync(join(ROOT, page), 'utf8');
  return [...source.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map((match) => ({
    page,
    line: source.slice(0, match.index).split('\n').length,
    text: match[1] ?? '',
  }));
}

describe('samples in the docs', () => {
  test('are found', () => {
    expect(SAMPLES.filter(({ page }) => page === 'README.md').length).toBeGreaterThanOrEqual(3);
    expect(SAMPLES.filter(({ page }) => page === 'docs/language.md').length).toBeGreaterThanOrEqual(5);
  });

  test.each(SAMPLES)('$page:$line parses without errors', ({ text }) => {
    const { file, problems } = analyse(text);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(file.journeys.length + file.personas.length + file.catalogues.length).toBeGreaterThan(0);
  });

  test.each(SAMPLES.filter(({ page }) => page === 'README.md'))(
    '$page:$line is a complete first journey, without warnings',
    ({ text }) => {
      expect(analyse(text).problems.filter(({ severity }) => severity === 'warning')).toEqual([]);
    },
  );

  test('show Mermaid as the generator writes it', () => {
    const [first] = fences('README.md', 'journey');
    const [written] = fences('README.md', 'mermaid');
    const { journeys, personas } = analyse(first?.text ?? '').file;
    expect(journeys.map((journey) => generateMermaidJourney(journey, personas))).toEqual([written?.text]);
  });
});

/** What a page links to and shows, within the project, without the anchor of a link. */
function targetsOf(page: string): readonly string[] {
  const targets = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|<img src="([^"]+)"/gu)];
  return targets.map((match) => match[1] ?? match[2] ?? '');
}

describe('links in the docs', () => {
  test.each(PAGES)('%s leads to files that are there', (page) => {
    const source = readFileSync(join(ROOT, page), 'utf8');
    const targets = targetsOf(source);
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });
});

describe('the README in a package', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  const inExtension = new Set(globSync([...files], { cwd: ROOT }));
  const inCommandLine = new Set(['bin/journey.js', 'dist/cli.js', 'LICENSE']);
  const forExtension = packedReadme(readme, 'extension', (path) => inExtension.has(path));
  const forCommandLine = packedReadme(readme, 'command line', (path) => inCommandLine.has(path));

  test('leads to files of the extension alone', () => {
    expect(targetsOf(forExtension)).toContain('docs/diagnostics.md');
    expect(targetsOf(forExtension).filter((target) => !inExtension.has(target))).toEqual([]);
  });

  test('leads to files of the command line alone', () => {
    expect(targetsOf(forCommandLine).filter((target) => !inCommandLine.has(target))).toEqual([]);
  });

  test('takes the place of the README of the checkout', () => {
    expect([...inExtension].filter((file) => /readme/iu.test(file))).toEqual([]);
  });

  test('has what its readers need, and no marks', () => {
    const [extension, commandLine] = [forExtension, forCommandLine].map((page) =>
      [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading),
    );
    expect(extension).toEqual(['A first journey in a minute', 'In the editor']);
    expect(commandLine).toEqual(['A first journey in a minute', 'In the editor', 'On the command line']);
    expect(forExtension + forCommandLine).not.toMatch(/<!--|<img/u);
    expect([...forExtension.matchAll(/^```journey$/gmu)]).toHaveLength(3);
    expect(forExtension).toContain('MIT licence.');
  });

  test.each([...inExtension].filter(isPage))('%s, packed beside it, leads to nothing that is left out', (page) => {
    const targets = targetsOf(readFileSync(join(ROOT, page), 'utf8')).map((target) => join(dirname(page), target));
    expect(targets.filter((target) => !inExtension.has(target))).toEqual([]);
  });
});
