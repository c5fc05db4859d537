import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderFontMetrics } from '../../../scripts/generate-font-metrics.js';
import { renderIcons } from '../../../scripts/generate-icons.js';

const MAP = path.join(import.meta.dirname, '../../../src/drawing/kit');

test.each([
  ['icons.generated.ts', renderIcons],
  ['font-metrics.generated.ts', renderFontMetrics],
])('%s is what its script writes', (file, render) => {
  expect(readFileSync(path.join(MAP, file), 'utf8')).toBe(render());
});
