import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/lib/chromium.mjs';
import { createNonce, renderPreviewHtml } from '../../../src/extension/preview/preview-html.js';
import type { FromWebview, PreviewState, ToWebview } from '../../../src/protocol/preview-messages.js';
import type { PreviewModel } from '../../../src/protocol/preview-request.js';

/** What was built; another folder to test an unpacked package. */
const DIST = process.env['JOURNEY_DIST'] ?? path.join(import.meta.dirname, '../../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
/** Milliseconds that a busy machine may need for what usually takes some ten. */
const PATIENCE = 60_000;
/** Files that a webview may load: those of its folder. */
const SERVED = /^\/dist\/webview\/[\w./-]+$/;

declare global {
  interface Window {
    sentToExtension: FromWebview[];
    savedState: PreviewState | undefined;
    violations: string[];
  }
}

/** The built preview in a real browser, with the page and the policy that the extension gives it. */
export class PreviewInBrowser {
  /** URLs outside the page's own origin that were requested. */
  readonly foreignRequests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('request', (request) => {
      if (!request.url().startsWith(this.origin) && !request.url().startsWith('data:')) {
        this.foreignRequests.push(request.url());
      }
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.errors.push(message.text());
      }
    });
  }

  static async open(
    bench: Bench,
    options: {
      saved?: PreviewState;
      theme?: string;
      colours?: Readonly<Record<string, string>>;
      size?: { width: number; height: number };
    } = {},
  ): Promise<PreviewInBrowser> {
    const page = await bench.browser.newPage({ viewport: options.size ?? { width: 1100, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    const preview = new PreviewInBrowser(page, bench.origin);
    await page.addInitScript(
      ({ saved, theme, colours }) => {
        window.sentToExtension = [];
        window.savedState = saved;
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
        );
        Object.assign(window, {
          acquireVsCodeApi: () => ({
            postMessage: (message: FromWebview) => window.sentToExtension.push(message),
            getState: () => window.savedState,
            setState: (state: PreviewState) => {
              window.savedState = state;
            },
          }),
        });
        document.addEventListener('DOMContentLoaded', () => {
          document.body.className = theme;
          for (const [name, value] of Object.entries(colours)) {
            document.documentElement.style.setProperty(name, value);
          }
        });
      },
      { saved: options.saved, theme: options.theme ?? 'vscode-light', colours: options.colours ?? {} },
    );
    await page.goto(`${bench.origin}/`);
    await preview.sent('ready');
    return preview;
  }

  /** Passes messages to the page as VS Code does. */
  async post(...messages: readonly ToWebview[]): Promise<void> {
    await this.page.evaluate((all) => {
      for (const message of all) {
        window.postMessage(message, '*');
      }
    }, messages);
  }

  /** Switches the page to the model's document and shows the model. */
  async show(model: PreviewModel): Promise<void> {
    await this.post({ type: 'document', uri: model.uri, fileName: 'buy.journey' }, { type: 'model', model, sentAt: 0 });
    await this.drawn(model.version);
  }

  /** Waits until the picture of a version is in the page. */
  async drawn(version: number): Promise<void> {
    await this.page.waitForSelector(`#journey-preview[data-version="${version}"]`, { timeout: PATIENCE });
  }

  /** The first message of a kind that the page sent, when there is one. */
  async sent<Type extends FromWebview['type']>(type: Type): Promise<Extract<FromWebview, { type: Type }>> {
    await this.page.waitForFunction(
      (wanted) => window.sentToExtension.some((message) => message.type === wanted),
      type,
      { timeout: PATIENCE },
    );
    const all = await this.page.evaluate(() => window.sentToExtension);
    const found = all.filter((message) => message.type === type).at(-1);
    return found as Extract<FromWebview, { type: Type }>;
  }

  async text(): Promise<string> {
    return this.page
      .locator('#journey-preview')
      .innerText()
      .catch(() => '');
  }

  /** All words of the picture, with runs of spaces as one. */
  async words(): Promise<string> {
    const content = await this.page.evaluate(() =>
      [...document.querySelectorAll('#journey-preview text')].map((node) => node.textContent).join(' '),
    );
    return content.replace(/\s+/g, ' ');
  }

  async violations(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.violations);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** One browser and one server of the extension's files for a test file. */
export interface Bench {
  readonly browser: Browser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts both, the browser with some more arguments. The server gives what a webview may load, and the page with a new nonce at each load. */
export async function openBench(chromiumArguments: readonly string[] = []): Promise<Bench> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (address.pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pageFor(origin));
    } else if (SERVED.test(address.pathname) && !address.pathname.includes('..')) {
      sendFile(address.pathname, response);
    } else {
      // Chromium requests the icon of a page by itself.
      response.writeHead(address.pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  const origin = await listen(server);
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('Chromium was not found; set CHROMIUM_PATH.');
  }
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS, ...chromiumArguments] });
  return {
    browser,
    origin,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function pageFor(origin: string): string {
  return renderPreviewHtml({
    cspSource: origin,
    nonce: createNonce(),
    scriptUri: `${origin}/dist/webview/main.js`,
    styleUri: `${origin}/dist/webview/main.css`,
    language: 'en',
    title: 'Map',
  });
}

function sendFile(
  name: string,
  response: {
    setHeader(name: string, value: string): unknown;
    writeHead(code: number): { end(): unknown };
    end(data: Buffer): unknown;
  },
): void {
  try {
    const data = readFileSync(path.join(DIST, name.slice('/dist/'.length)));
    response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
    response.end(data);
  } catch {
    response.writeHead(404).end();
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
