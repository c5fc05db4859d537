import { cardAt } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

/** Something that is being dragged. */
export interface Drag {
  /** The pointer is here now, in px of the window. */
  readonly move: (x: number, y: number) => void;
  readonly drop: () => void;
  /** Removes what the drag showed; always the last call. */
  readonly end: () => void;
}

/** A press that moves less than this, in px, is a click. */
const THRESHOLD = 4;

/** Margin of the window in which the picture scrolls, and its fastest scroll in px per frame. */
const EDGE = 44;
const FASTEST = 18;

/** Follows the pointer from a card until it is released. Escape ends a drag, and so does a redrawn picture. */
export class Drags {
  private running: { readonly drag: Drag; x: number; y: number } | undefined;
  /** The click that ends a drag is not a click on the card. */
  private swallowing = false;
  private frame = 0;

  constructor(
    private readonly viewport: HTMLElement,
    private readonly begin: (card: CardElement, x: number, y: number) => Drag | undefined,
  ) {
    viewport.addEventListener('pointerdown', (event) => this.down(event));
    window.addEventListener(
      'click',
      (event) => {
        if (this.swallowing) {
          event.stopPropagation();
          event.preventDefault();
        }
        this.swallowing = false;
      },
      true,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (this.running && event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          this.cancel();
        }
      },
      true,
    );
  }

  get isDragging(): boolean {
    return this.running !== undefined;
  }

  /** Ends a drag without a drop. */
  cancel(): void {
    const { running } = this;
    this.running = undefined;
    cancelAnimationFrame(this.frame);
    this.viewport.classList.remove('is-dragging');
    running?.drag.end();
  }

  private down(event: PointerEvent): void {
    this.swallowing = false;
    const card = cardAt(event.target);
    // A finger scrolls, and the space bar pans the whole picture.
    if (!card || event.button !== 0 || event.pointerType === 'touch' || this.viewport.classList.contains('can-pull')) {
      return;
    }
    const from = { x: event.clientX, y: event.clientY };
    let begun = false;
    const move = (moved: PointerEvent): void => {
      const { clientX: x, clientY: y } = moved;
      if (!begun && Math.hypot(x - from.x, y - from.y) >= THRESHOLD) {
        begun = true;
        this.start(card, from.x, from.y, event.pointerId);
      }
      this.moveTo(x, y);
    };
    const stop = (stopped: PointerEvent): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
      const { running } = this;
      if (running && stopped.type === 'pointerup') {
        running.drag.drop();
      }
      this.cancel();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
  }

  private start(card: CardElement, x: number, y: number, pointer: number): void {
    const drag = this.begin(card, x, y);
    if (drag) {
      this.running = { drag, x, y };
      this.swallowing = true;
      this.viewport.setPointerCapture(pointer);
      this.viewport.classList.add('is-dragging');
      document.getSelection()?.removeAllRanges();
      this.frame = requestAnimationFrame(() => this.scroll());
    }
  }

  private moveTo(x: number, y: number): void {
    if (this.running) {
      Object.assign(this.running, { x, y });
      this.running.drag.move(x, y);
    }
  }

  /** Scrolls while the pointer rests at an edge. */
  private scroll(): void {
    const { running, viewport } = this;
    if (!running) {
      return;
    }
    const room = viewport.getBoundingClientRect();
    const left = speed(running.x, room.left, room.right);
    const top = speed(running.y, room.top, room.bottom);
    if (left !== 0 || top !== 0) {
      viewport.scrollBy(left, top);
      running.drag.move(running.x, running.y);
    }
    this.frame = requestAnimationFrame(() => this.scroll());
  }
}

/** Px per frame, faster closer to the edge. */
export function speed(at: number, start: number, end: number): number {
  const edge = Math.min(EDGE, (end - start) / 4);
  const into = at < start + edge ? at - start - edge : at > end - edge ? at - end + edge : 0;
  return edge <= 0 ? 0 : Math.round(Math.max(-1, Math.min(1, into / edge)) * FASTEST);
}
