import type { PictureView } from './picture-views.js';

/** Names of the views, and what each says when a journey lacks the data for it (N1). */
export interface ViewWords {
  readonly names: Readonly<Record<PictureView | 'mermaid-journey', string>>;
  /** What the view of emotions says instead where feelings are written in words of the author's own only. */
  readonly feltInWords: MissingWords;
  readonly missing: Readonly<Record<PictureView, MissingWords>>;
  /** What else a map could show. */
  readonly hints: { readonly blueprint: MissingWords; readonly improved: MissingWords };
}

export type LaneHintId = keyof ViewWords['hints'];

/** About the file, never about the reader. */
export interface MissingWords {
  /** What is missing, one sentence. */
  readonly title: string;
  readonly help: string;
  /** The button that writes the lines. */
  readonly action: string;
}
