import type { FromWebview, PreviewState, ToWebview } from '../../protocol/preview-messages.js';
import { isPreviewState, isToWebview } from './message-guard.js';
import { keepPictures } from './page-pictures.js';

/** What VS Code gives a page, once. */
interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The page's connection to the extension. */
export interface Channel {
  readonly send: (message: FromWebview) => void;
  readonly saved: PreviewState | undefined;
  readonly save: (state: PreviewState) => void;
  /** Calls the listener with every message that has the form of ours. */
  readonly listen: (listener: (message: ToWebview) => void) => void;
}

/** Opens the connection. */
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
          listener(keepPictures(message));
        }
      }),
  };
}

/** Messages are sent as text: VS Code copies a model of thousands of parts several times on its way here, but one string for free. */
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
