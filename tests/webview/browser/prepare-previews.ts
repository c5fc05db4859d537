import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBench, PreviewInBrowser } from './preview-page.js';
import type { Bench } from './preview-page.js';

type Options = Parameters<typeof PreviewInBrowser.open>[1];

/** Opens one browser for the tests of a file, and closes the page of each, which must not have thrown; returns what opens a page. */
export function preparePreviews(): (options?: Options) => Promise<PreviewInBrowser> {
  let bench: Bench;
  let preview: PreviewInBrowser | undefined;
  beforeAll(async () => {
    bench = await openBench();
  }, 60_000);
  afterAll(() => bench.close());
  afterEach(async () => {
    expect(preview?.errors).toEqual([]);
    await preview?.close();
    preview = undefined;
  });
  return async (options) => {
    preview = await PreviewInBrowser.open(bench, options);
    return preview;
  };
}
