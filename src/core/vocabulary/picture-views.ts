/** The pictures that are drawn from a display list, in the order of the toolbar. */
export const PICTURE_VIEWS = ['map', 'emotion', 'funnel', 'flow', 'board', 'opportunities'] as const;

export type PictureView = (typeof PICTURE_VIEWS)[number];
