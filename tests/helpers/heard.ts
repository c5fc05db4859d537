import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/lib/chromium.mjs';

export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
}

/** A page around some HTML, with what every page must have. */
export function pageOf(body: string): string {
  return `<!DOCTYPE html><html lang="en"><title>Page</title><body><main><h1>Page</h1>${body}</main></body></html>`;
}

/** Keeps a page with some HTML open as long as it is used. */
export async function withPage(browser: Browser, html: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  try {
    await use(page);
  } finally {
    await page.close();
  }
}

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader finds in a page, in its order, as Chromium reports it. */
export async function heard(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}
