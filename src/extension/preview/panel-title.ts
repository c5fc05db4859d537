import type { Uri } from 'vscode';
import { inertText } from '../../core/util/inert-text.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { viewWordsOf } from '../../core/vocabulary/all-view-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { ShownView } from '../../protocol/preview-messages.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { isShownView } from './message-guard.js';

/** The title of a preview's tab: its view, then the journey, or its file before anything is known about that. */
export function panelTitle(
  language: HumanLanguage,
  view: ShownView,
  model: PreviewModel | undefined,
  uri: Pick<Uri, 'path'>,
): string {
  const name = view === 'table' ? controlWordsOf(language).table.name : viewWordsOf(language).names[view];
  const title = model?.journeys[model.shown]?.title.replace(/\s+/g, ' ').trim();
  return inertText(`${name}: ${title || fileNameOf(uri)}`);
}

/** The last part of a path. */
export function fileNameOf({ path }: Pick<Uri, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a page that VS Code restores will show; the map if that is not known. */
export function savedView(state: unknown): ShownView {
  if (typeof state !== 'object' || state === null) {
    return 'map';
  }
  if ('table' in state && state.table === true) {
    return 'table';
  }
  return 'view' in state && isShownView(state.view) ? state.view : 'map';
}
