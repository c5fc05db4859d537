import type { Uri as VsCodeUri, TextDocumentChangeEvent, WebviewPanel } from 'vscode';
import { JourneyPreview } from '../../src/extension/preview/preview.js';
import type { ToWebview } from '../../src/protocol/preview-messages.js';
import type { PreviewModel, PreviewParams } from '../../src/protocol/preview-request.js';
import { URI } from '../webview/helpers.js';
import { FakeDocument, Uri, world } from './fake-vscode.js';

/** A preview whose requests are answered by hand. */
export function openPreview(): {
  preview: JourneyPreview;
  posted: ToWebview[];
  asked: PreviewParams[];
  /** Answers the oldest request that waits. */
  answer: (answer: PreviewModel | Error) => Promise<void>;
  /** Requests that wait for an answer. */
  waiting: () => number;
  /** Nobody will answer what waits. */
  lose: () => void;
  say: (message: unknown) => Promise<void>;
  document: FakeDocument;
  log: string[];
  pages: number[];
  panel: { readonly title: string };
  /** Whether the page receives models at once; otherwise the test says when. */
  page: { takes: boolean };
  server: { runs: boolean };
} {
  const document = new FakeDocument(Uri.parse(URI), ['journey: Shoes', '  stage: One', '    step: Looks', '']);
  world.documents.push(document);
  const posted: ToWebview[] = [];
  const asked: PreviewParams[] = [];
  const log: string[] = [];
  const pages: number[] = [];
  const waiting: ((answer: PreviewModel | Error) => void)[] = [];
  let listener: (message: unknown) => void = () => undefined;
  const page = { takes: true };
  const server = { runs: true };
  const panel = {
    title: '',
    viewColumn: 2,
    active: true,
    reveal: () => undefined,
    webview: {
      html: '',
      onDidReceiveMessage: (given: (message: unknown) => void) => {
        listener = given;
        return { dispose: () => undefined };
      },
      postMessage: async (text: string) => {
        const message = JSON.parse(text) as ToWebview;
        posted.push(message);
        if (message.type === 'model' && page.takes) {
          listener({ type: 'taken', uri: message.model.uri, version: message.model.version });
        }
      },
    },
  };
  // The fakes have what is used of the API, which the compiler cannot know.
  const preview = new JourneyPreview(panel as object as WebviewPanel, document.uri as object as VsCodeUri, {
    requestModel: (params) => {
      asked.push(params);
      return new Promise((resolve, reject) => {
        waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      });
    },
    requestEdit: async () => ({ refused: 'not asked here' }),
    exported: async () => undefined,
    painted: () => undefined,
    isServerRunning: () => server.runs,
    restartServer: async () => undefined,
    log: (message) => log.push(message),
    displayLanguage: 'en',
    renderPage: () => {
      pages.push(1);
      return '<html>';
    },
    titleOf: (shown, _, view) => `${view} of ${shown?.journeys[shown.shown]?.title ?? 'none'}`,
  });
  return {
    preview,
    panel,
    page,
    server,
    posted,
    asked,
    document,
    log,
    pages,
    waiting: () => waiting.length,
    lose: () => void waiting.splice(0),
    answer: async (answered) => {
      waiting.shift()?.(answered);
      await settle();
    },
    say: async (message) => {
      listener(message);
      await settle();
    },
  };
}

/** Lets everything finish that only waits for its turn. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The event of a keystroke. */
export function changed(document: FakeDocument): TextDocumentChangeEvent {
  return { document, contentChanges: [{}], reason: undefined } as object as TextDocumentChangeEvent;
}
