import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 A and AA that a page breaks, each with the first element that does. `left` are rules that it need not keep. */
export async function faultsOfPage(page: Page, left: readonly string[] = []): Promise<readonly string[]> {
  // The page's policy allows no other script; a test may pass one in all the same.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
      return axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
      });
    },
    // Lines of a wrapped text are in the name with spaces between them, which an experimental rule reads as other words.
    ['label-content-name-mismatch', ...left],
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 300) ?? ''}`);
}
