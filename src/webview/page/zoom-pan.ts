import { ZOOM } from '../../protocol/preview-messages.js';
import { cardAt, cardsOfLine, lineOf } from '../marks/marks.js';

export interface ZoomEvents {
  readonly zoom: () => number;
  /** Sets the zoom. The picture has its new size when this returns, or it is laid out again and `settle` follows. */
  readonly zoomTo: (zoom: number) => void;
}

/** What stays in its place in the window while the picture changes its size. */
interface Anchor {
  readonly target: Element;
  /** Line of the card, to find it again in a picture with a new layout. */
  readonly line: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** A press that moves less than this, in px, is a click. */
const THRESHOLD = 4;

/** Zoom around a place, and pictures that are dragged with the pointer. */
export class ZoomPan {
  private space = false;
  private anchor: Anchor | undefined;
  /** A drag that was longer than a click: the click that ends it does not count. */
  private pulled = false;

  constructor(
    private readonly viewport: HTMLElement,
    private readonly container: HTMLElement,
    private readonly events: ZoomEvents,
  ) {
    viewport.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    // Before anything else receives it: with the space key or the middle button even a card counts as background.
    viewport.addEventListener('pointerdown', (event) => this.down(event), true);
    viewport.addEventListener('click', (event) => this.swallow(event), true);
    viewport.addEventListener('auxclick', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => this.spaceKey(event, true));
    document.addEventListener('keyup', (event) => this.spaceKey(event, false));
    window.addEventListener('blur', () => this.setSpace(false));
  }

  /** Zooms so that what is at a place of the window stays there; without a place, what is in its middle. */
  zoomAround(zoom: number, x?: number, y?: number): void {
    const room = this.viewport.getBoundingClientRect();
    this.anchor = this.anchorAt(
      x ?? room.left + this.viewport.clientWidth / 2,
      y ?? room.top + this.viewport.clientHeight / 2,
    );
    this.events.zoomTo(zoom);
    this.hold();
  }

  /** The picture has changed: what was held is brought back to its place, once. */
  settle(): void {
    this.hold();
    this.anchor = undefined;
  }

  /** What a place shows: the card there, else the picture, and where in it the place is, from 0 to 1. */
  private anchorAt(x: number, y: number): Anchor | undefined {
    const picture = this.container.querySelector(':scope > svg');
    const card = cardAt(document.elementFromPoint(x, y));
    const target = card && this.container.contains(card) ? card : picture;
    if (!target) {
      return undefined;
    }
    const box = target.getBoundingClientRect();
    const line = card && target === card ? lineOf(card) : undefined;
    return { target, line, x, y, across: (x - box.left) / (box.width || 1), down: (y - box.top) / (box.height || 1) };
  }

  private hold(): void {
    const { anchor } = this;
    if (!anchor) {
      return;
    }
    const again = anchor.line === undefined ? undefined : cardsOfLine(this.container, anchor.line)[0];
    const target = anchor.target.isConnected ? anchor.target : (again ?? this.container.querySelector(':scope > svg'));
    if (target) {
      const box = target.getBoundingClientRect();
      this.viewport.scrollBy(
        box.left + anchor.across * box.width - anchor.x,
        box.top + anchor.down * box.height - anchor.y,
      );
    }
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    event.preventDefault();
    // A wheel with notches zooms in steps like the buttons; a touchpad sends many small movements.
    const notches = Math.max(-1, Math.min(1, -event.deltaY / 100));
    const factor = Math.abs(event.deltaY) < 40 ? 1.01 ** -event.deltaY : ZOOM.step ** notches;
    this.zoomAround(this.events.zoom() * factor, event.clientX, event.clientY);
  }

  private down(event: PointerEvent): void {
    this.pulled = false;
    const onGround = cardAt(event.target) === undefined && !isControl(event.target);
    const pulls = event.button === 1 || (event.button === 0 && (this.space || onGround));
    if (!pulls || event.pointerType === 'touch') {
      return;
    }
    if (event.button === 1 || this.space) {
      event.preventDefault();
      event.stopPropagation();
    }
    const { viewport } = this;
    const from = { x: event.clientX, y: event.clientY, left: viewport.scrollLeft, top: viewport.scrollTop };
    const move = (moved: PointerEvent): void => {
      const across = moved.clientX - from.x;
      const down = moved.clientY - from.y;
      if (!this.pulled && Math.hypot(across, down) >= THRESHOLD) {
        this.pulled = true;
        viewport.setPointerCapture(event.pointerId);
        viewport.classList.add('is-pulled');
      }
      if (this.pulled) {
        viewport.scrollTo(from.left - across, from.top - down);
      }
    };
    const end = (): void => {
      viewport.removeEventListener('pointermove', move);
      viewport.removeEventListener('pointerup', end);
      viewport.removeEventListener('pointercancel', end);
      viewport.classList.remove('is-pulled');
    };
    viewport.addEventListener('pointermove', move);
    viewport.addEventListener('pointerup', end);
    viewport.addEventListener('pointercancel', end);
  }

  private swallow(event: MouseEvent): void {
    if (this.pulled || this.space) {
      event.stopPropagation();
      event.preventDefault();
    }
    this.pulled = false;
  }

  private spaceKey(event: KeyboardEvent, down: boolean): void {
    const target = event.target;
    const isElsewhere = target instanceof Element && target.closest('button, input, select, textarea, [role="button"]');
    if (event.key === ' ' && !isElsewhere) {
      this.setSpace(down);
      event.preventDefault();
    }
  }

  private setSpace(down: boolean): void {
    this.space = down;
    this.viewport.classList.toggle('can-pull', down);
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, textarea, table') !== null;
}

/** Shows a picture so many times larger than its layout; whether that is another size than before. */
export function enlarge(svg: SVGSVGElement, scale: number): boolean {
  const { width, height } = svg.viewBox.baseVal;
  const [across, down] = [String(width * scale), String(height * scale)];
  if (svg.getAttribute('width') === across && svg.getAttribute('height') === down) {
    return false;
  }
  svg.setAttribute('width', across);
  svg.setAttribute('height', down);
  return true;
}
