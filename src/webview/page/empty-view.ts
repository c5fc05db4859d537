import { linesToAdd } from '../../drawing/views/lines-to-add.js';
import type { LinesId } from '../../drawing/views/lines-to-add.js';
import type { Labels } from '../../core/vocabulary/labels.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { missingWordsOf } from '../../core/vocabulary/all-view-words.js';
import type { Missing } from '../../drawing/scene/view.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import type { View } from '../../protocol/preview-messages.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { button, element } from '../state/dom.js';
import { renderSketch } from './sketch.js';
import { renderSample } from '../menus/sample.js';

type Empty = NonNullable<PreviewModel['empty']>;

/** What takes the place of a picture: a sketch, what is missing, the lines that add it, a button that writes them (N1). */
export function renderEmptyView(
  model: PreviewModel,
  empty: Empty,
  vocabulary: Vocabulary,
  insert: (id: LinesId) => void,
): HTMLElement {
  const { title, help, action } = wordsOf(empty, vocabulary.labels);
  const id = empty === 'steps' ? 'step' : 'example';
  const { snippet = '' } = linesToAdd(model, id, vocabulary.code) ?? {};
  return renderPanel(empty, 'map', title, help, [
    renderSample(plainText(snippet), vocabulary),
    button({ class: 'primary', icon: 'plus', text: action, onClick: () => insert(id) }),
  ]);
}

/** The same for a view that the journey lacks the data for. */
export function renderMissingView(
  view: PictureView,
  missing: Missing,
  vocabulary: Vocabulary,
  insert: (id: LinesId) => void,
): HTMLElement {
  const { title, help, action } = missingWordsOf(vocabulary.code, view, missing);
  const snippet = missing.snippet.join('\n');
  return renderPanel(view, view, title, help, [
    renderSample(plainText(snippet), vocabulary),
    button({ class: 'primary', icon: 'plus', text: action, onClick: () => insert(`view:${view}`) }),
  ]);
}

/** The same for a filter that no step matches: it says which filter, and how many steps it hides. */
export function renderNothingFits(
  conditions: string,
  hidden: number,
  language: HumanLanguage,
  clear: () => void,
): HTMLElement {
  const words = controlWordsOf(language);
  const help = proseOf(language).sentences([conditions, words.filter.hidden(hidden)]);
  return renderPanel('filter', 'filter', words.filter.nothingFits, help, [
    button({ class: 'primary', icon: 'x', text: words.filter.clear, onClick: clear }),
  ]);
}

function renderPanel(
  kind: string,
  sketch: View | 'filter',
  title: string,
  help: string,
  rest: readonly HTMLElement[],
): HTMLElement {
  return element('div', {
    class: 'empty',
    attributes: { 'data-empty': kind },
    children: [renderSketch(sketch), element('h2', { text: title }), element('p', { text: help }), ...rest],
  });
}

function wordsOf(empty: Empty, { preview }: Labels): { title: string; help: string; action: string } {
  switch (empty) {
    case 'file':
      return { title: preview.emptyFile, help: preview.emptyFileHelp, action: preview.insertExample };
    case 'journey':
      return { title: preview.noJourney, help: preview.noJourneyHelp, action: preview.insertExample };
    case 'steps':
      return { title: preview.noSteps, help: preview.noStepsHelp, action: preview.addFirstStep };
  }
}

/** A snippet as the text that it inserts: placeholders are their own words, choices their first. */
export function plainText(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|{}]*)(?:[,|][^{}]*)?\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\$])*)\}/g, '$1')
    .replace(/(?<!\\)\$\{?\d+\}?/g, '')
    .replace(/\\([$}\\])/g, '$1')
    .trimEnd();
}
