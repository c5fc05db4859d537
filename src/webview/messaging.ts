import { VIEWS } from '../protocol/preview-messages.js';
import type { FromWebview, PreviewState, ToWebview } from '../protocol/preview-messages.js';

/** What VS Code gives a page, once. */
interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The page's line to the extension. */
export interface Channel {
  readonly send: (message: FromWebview) => void;
  readonly saved: PreviewState | undefined;
  readonly save: (state: PreviewState) => void;
  /** Calls the listener with every message that has the form of ours. */
  readonly listen: (listener: (message: ToWebview) => void) => void;
}

/** Opens the line. */
export function openChannel(): Channel {
  const api = acquireVsCodeApi();
  const saved = api.getState();
  return {
    send: (message) => api.postMessage(message),
    saved: isPreviewState(saved) ? saved : undefined,
    save: (state) => api.setState(state),
    listen: (listener) =>
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        const message = readMessage(event.data);
        if (isToWebview(message)) {
          listener(message);
        }
      }),
  };
}

/** Messages come as text: VS Code copies a model of thousands of parts several times on its way here, and one string for free. */
function readMessage(data: unknown): unknown {
  if (typeof data !== 'string') {
    return data;
  }
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

const NEEDED: Readonly<Record<ToWebview['type'], readonly string[]>> = {
  model: ['model'],
  problems: ['problems'],
  cursor: ['uri', 'line'],
  document: ['uri', 'fileName'],
  gone: ['uri'],
  back: ['uri'],
  server: ['running'],
  changed: ['uri', 'version'],
  pinned: ['pinned'],
};

/** Whether a value is a message to this page. Its sender is our own extension, so the parts inside are taken as they are. */
export function isToWebview(value: unknown): value is ToWebview {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') {
    return false;
  }
  const needed = Object.hasOwn(NEEDED, value.type) ? NEEDED[value.type as ToWebview['type']] : undefined;
  return needed !== undefined && needed.every((name) => name in value);
}

/** Whether a value is what this page, perhaps an older edition of it, saved. */
export function isPreviewState(value: unknown): value is PreviewState {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const hasPlace =
    'uri' in value && typeof value.uri === 'string' && 'scroll' in value && typeof value.scroll === 'object';
  return (
    hasPlace &&
    'view' in value &&
    VIEWS.some((view) => view === value.view) &&
    'zoom' in value &&
    typeof value.zoom === 'number'
  );
}
