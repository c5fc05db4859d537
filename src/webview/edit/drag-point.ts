import type { EditWords } from '../../core/vocabulary/edit-words.js';
import { element } from '../state/dom.js';
import type { Drag } from './drag.js';
import { boxOnScreen } from './hover.js';
import { keepInside } from './place.js';
import type { Feeling } from './targets.js';
import { boxOf } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

/** Drags a point of the curve up and down: it snaps to the five levels and says which it is. */
export function dragPoint(
  card: CardElement,
  feeling: Feeling,
  startY: number,
  words: EditWords,
  drop: (score: number) => void,
): Drag {
  const scale = boxOnScreen(card).width / boxOf(card).width;
  const level = Number(card.dataset['level']) * scale;
  const value = element('span', { class: 'drag-value' });
  const point = element('div', {
    class: 'drag-point',
    attributes: { 'aria-hidden': 'true' },
    children: [element('span', { class: 'drag-disc' }), value],
  });
  let score = Math.round(feeling.score);
  const show = (): void => {
    // The words next to the face may belong to the same card.
    const box = (card.querySelector('circle') ?? card).getBoundingClientRect();
    const top = (box.top + box.bottom) / 2 + (feeling.score - score) * level;
    Object.assign(point.style, { left: `${(box.left + box.right) / 2}px`, top: `${top}px` });
    point.dataset['score'] = String(score);
    value.textContent = `${score} \u00b7 ${words.scores[score - 1] ?? ''}`;
    keepInside(value);
  };
  document.body.append(point);
  card.classList.add('is-dragged');
  show();
  return {
    move: (_x, y) => {
      score = Math.max(1, Math.min(5, Math.round(feeling.score + (startY - y) / level)));
      show();
    },
    drop: () => {
      if (score !== feeling.score) {
        drop(score);
      }
    },
    end: () => {
      point.remove();
      card.classList.remove('is-dragged');
    },
  };
}
