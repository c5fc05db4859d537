import { element } from '../state/dom.js';

/** One thing that can be done with a card. */
export interface MenuItem {
  readonly id: string;
  readonly text: string;
  /** Its keys, as people write them. */
  readonly keys?: string;
  readonly run: () => void;
}

const MARGIN = 8;

/** The menu of a card: what can be dragged or typed can be chosen here as well. Arrows move, Enter chooses, Escape closes. */
export class EditMenu {
  readonly root: HTMLElement;
  private readonly outside = (event: Event): void => {
    if (!(event.target instanceof Node && this.root.contains(event.target))) {
      this.close('elsewhere');
    }
  };

  /** Groups are separated by lines. `closed` is told whether an item or Escape closed it, so that the card gets the focus back. */
  constructor(
    name: string,
    groups: readonly (readonly MenuItem[])[],
    private readonly closed: (how: 'key' | 'item' | 'elsewhere') => void,
  ) {
    const children = groups
      .filter((group) => group.length > 0)
      .flatMap((group, index) => [
        ...(index > 0 ? [element('div', { class: 'edit-menu-line', attributes: { role: 'separator' } })] : []),
        ...group.map((item) => this.renderItem(item)),
      ]);
    this.root = element('div', { class: 'edit-menu', attributes: { role: 'menu', 'aria-label': name }, children });
    this.root.addEventListener('keydown', (event) => this.key(event));
    this.root.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** Opens at a place of the window, and stays inside it. */
  open(x: number, y: number): void {
    document.body.append(this.root);
    const { width, height } = this.root.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(x, window.innerWidth - width - MARGIN));
    const top = Math.max(MARGIN, Math.min(y, window.innerHeight - height - MARGIN));
    Object.assign(this.root.style, { left: `${left}px`, top: `${top}px` });
    this.items[0]?.focus();
    document.addEventListener('pointerdown', this.outside, true);
    window.addEventListener('blur', this.outside);
  }

  close(how: 'key' | 'item' | 'elsewhere'): void {
    if (this.root.isConnected) {
      document.removeEventListener('pointerdown', this.outside, true);
      window.removeEventListener('blur', this.outside);
      this.root.remove();
      this.closed(how);
    }
  }

  private get items(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private renderItem({ id, text, keys, run }: MenuItem): HTMLElement {
    return element('button', {
      class: 'edit-menu-item',
      attributes: { type: 'button', role: 'menuitem', tabindex: '-1', 'data-name': id },
      children: [
        element('span', { text }),
        keys === undefined ? undefined : element('span', { class: 'edit-menu-keys', text: keys }),
      ],
      onClick: () => {
        this.close('item');
        run();
      },
    });
  }

  private key(event: KeyboardEvent): void {
    const { items } = this;
    const at = items.findIndex((item) => item === document.activeElement);
    const goTo = (index: number): void => items.at(index % items.length)?.focus();
    event.stopPropagation();
    switch (event.key) {
      case 'ArrowDown':
        goTo(at + 1);
        break;
      case 'ArrowUp':
        goTo(at - 1);
        break;
      case 'Home':
        goTo(0);
        break;
      case 'End':
        goTo(-1);
        break;
      case 'Escape':
      case 'Tab':
        this.close('key');
        break;
      default:
        return;
    }
    event.preventDefault();
  }
}
