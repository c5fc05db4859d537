import type { Presentation } from '../../drawing/views/presentation.js';
import { Presenter } from './presenter.js';

/**
 * The only script of an exported page, which contains it as text (`npm run generate`): the button that begins to present, and the
 * key P. It loads nothing, and without it the page is complete.
 */
function start(): void {
  const opener = document.querySelector<HTMLButtonElement>('.present-open');
  const content = document.querySelector('.picture > svg');
  const { shown } = opener?.dataset ?? {};
  if (!opener || !content || shown === undefined) return;
  const presenter = new Presenter(document.body, () => opener.focus());
  // The exporter wrote it.
  const open = (): void => presenter.open(JSON.parse(shown) as Presentation, content);
  opener.addEventListener('click', open);
  opener.hidden = false;
  document.addEventListener('keydown', (event) => {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || presenter.isOpen;
    if (!other && event.key.toLowerCase() === 'p') {
      event.preventDefault();
      open();
    }
  });
}

start();
