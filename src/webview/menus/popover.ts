import type { IconName } from '../../drawing/kit/icons.generated.js';
import { button, element, svgIcon } from '../state/dom.js';

/** Space between a panel and the edge of the window, px. */
const MARGIN = 8;

/** A button of the toolbar with a panel below it. Escape, a press elsewhere and leaving it with Tab close the panel. */
export class Popover {
  readonly root = element('div', { class: 'menu' });
  readonly trigger: HTMLButtonElement;
  private readonly label = element('span', { class: 'menu-label' });
  private readonly panel = element('div', {
    class: 'popover',
    attributes: { role: 'dialog', tabindex: '-1', hidden: '' },
  });

  /** `opened` is called before the panel is shown, to fill it. */
  constructor(
    name: string,
    sign: IconName,
    private readonly opened: () => void,
  ) {
    this.trigger = button({
      class: 'tool',
      icon: sign,
      attributes: { 'aria-expanded': 'false', 'aria-haspopup': 'dialog', 'data-name': name },
      onClick: () => (this.isOpen ? this.close() : this.open()),
      children: [this.label, svgIcon('chevron-down')],
    });
    this.root.append(this.trigger, this.panel);
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.isOpen) {
        event.stopPropagation();
        event.preventDefault();
        this.close();
        this.trigger.focus();
      }
    });
    this.root.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !this.root.contains(event.relatedTarget)) {
        this.close();
      }
    });
    document.addEventListener('pointerdown', (event) => {
      if (this.isOpen && event.target instanceof Node && !this.root.contains(event.target)) {
        this.close();
      }
    });
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** Name of the button and of its panel; `detail` comes after it, such as a number. */
  setName(name: string, detail = ''): void {
    const text = detail === '' ? name : `${name} ${detail}`;
    if (this.label.textContent !== text) {
      this.label.textContent = text;
      this.trigger.title = text;
      this.trigger.setAttribute('aria-label', text);
      this.panel.setAttribute('aria-label', name);
    }
  }

  /** Replaces the content of the panel; the focused control keeps the focus, found again by its name. */
  fill(children: readonly Node[]): void {
    const focused = this.panel.contains(document.activeElement) ? document.activeElement : undefined;
    const name = focused?.getAttribute('data-name');
    this.panel.replaceChildren(...children);
    if (focused) {
      const again = name ? this.panel.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`) : undefined;
      // A button that was pressed may have nothing left to do; the focus stays in the panel.
      (again?.matches(':enabled') ? again : this.panel).focus();
    }
  }

  open(): void {
    this.opened();
    this.panel.hidden = false;
    this.trigger.setAttribute('aria-expanded', 'true');
    this.place();
    this.panel.querySelector<HTMLElement>('input, button, select')?.focus();
  }

  close(): void {
    this.panel.hidden = true;
    this.trigger.setAttribute('aria-expanded', 'false');
  }

  /** Below its button, as far to the left as the window requires. */
  private place(): void {
    const { style } = this.panel;
    const { left, bottom } = this.trigger.getBoundingClientRect();
    style.maxHeight = `${Math.max(120, window.innerHeight - bottom - 2 * MARGIN)}px`;
    style.top = `${bottom + 4}px`;
    style.left = '0px';
    const room = window.innerWidth - this.panel.offsetWidth - MARGIN;
    style.left = `${Math.max(MARGIN, Math.min(left, room))}px`;
  }
}

/** A checkbox with its words, followed by a number if there is one. */
export function checkbox(
  name: string,
  text: string,
  checked: boolean,
  changed: () => void,
  detail?: string,
): HTMLElement {
  const input = element('input', { attributes: { type: 'checkbox', 'data-name': name } });
  input.checked = checked;
  input.addEventListener('change', changed);
  return element('label', {
    class: 'choice',
    children: [
      input,
      element('span', { class: 'choice-text', text }),
      detail === undefined ? undefined : element('span', { class: 'choice-detail', text: detail }),
    ],
  });
}
