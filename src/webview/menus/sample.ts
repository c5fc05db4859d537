import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { element } from '../state/dom.js';

/** Lines with their keywords in bold, as the editor would show them. */
export function renderSample(text: string, vocabulary: Vocabulary): HTMLElement {
  const spellings = Object.values(vocabulary.keywords).map(([first]) => first);
  const sample = element('pre', { class: 'sample' });
  const lines = text.split('\n').filter((written) => written.trim() !== '');
  // Indentation that all lines share says nothing here.
  const shared = Math.min(...lines.map(indentOf));
  for (const full of lines) {
    const line = full.slice(shared);
    const indent = indentOf(line);
    const rest = line.slice(indent);
    const keyword =
      spellings.filter((spelling) => rest.startsWith(spelling)).sort((left, right) => right.length - left.length)[0] ??
      '';
    sample.append(line.slice(0, indent), element('b', { text: keyword }), `${rest.slice(keyword.length)}\n`);
  }
  return sample;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
