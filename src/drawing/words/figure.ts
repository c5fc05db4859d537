import type { FaceLevel } from '../kit/faces.js';
import type { MapContext } from '../scene/context.js';

/** A figure of the strip: the number, what it counts, and what it is based on. */
export interface Figure {
  /** The number of the counterpart, before an arrow. */
  readonly before?: string;
  readonly value: string;
  /** The change from the number before, with its sign; absent if nothing changed. */
  readonly difference?: string;
  readonly unit: string;
  readonly base: string;
  /** Whether it asks for action. */
  readonly hurts: boolean;
  readonly face?: FaceLevel;
}

/** What figures are made from and the words for them. */
export type FigureContext = Pick<MapContext, 'journey' | 'language' | 'labels' | 'words' | 'comparison'>;
