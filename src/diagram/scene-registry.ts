import type { MapInput } from '../drawing/scene/scene.js';
import type { PictureView } from '../core/vocabulary/picture-views.js';

/** What a picture is drawn from. */
export interface Scene extends MapInput {
  /** The view of the journey; the map by default. */
  readonly view?: PictureView;
}

/** Mermaid draws one picture at a time; a few are kept for those that wait. */
const MOST_SCENES = 8;

/**
 * Scenes by handle. Within our own page Mermaid only gets a handle as text: a model needs no escaping, no parsing and no size
 * limit. This is module state because Mermaid registers diagrams per module; the scenes can always be added again.
 */
const scenes = new Map<number, Scene>();
let lastHandle = 0;

/** Keeps a scene for the next drawing and returns the text that draws it. */
export function putScene(scene: Scene): string {
  lastHandle += 1;
  scenes.set(lastHandle, scene);
  if (scenes.size > MOST_SCENES) {
    const [oldest] = scenes.keys();
    scenes.delete(oldest ?? 0);
  }
  return `customerJourney\nhandle: ${lastHandle}`;
}

/** The scene for the lines after `customerJourney`; throws if there is none, which Mermaid reports. */
export function takeScene(body: string): Scene {
  const handle = /^\s*handle:\s*(\d+)\s*$/.exec(body)?.[1];
  const scene = handle === undefined ? undefined : scenes.get(Number(handle));
  if (!scene) {
    throw new Error('customerJourney: the text must be a handle that is known to this page');
  }
  return scene;
}
