import type { Counterpart } from '../../core/compare/counterpart.js';
import { partsOf } from '../../core/model/parts.js';
import type { Journey } from '../../core/model/journey.js';
import { toBase64 } from '../../core/util/base64.js';
import { readPicture } from '../../core/util/picture-file.js';
import type { Turn } from '../../core/util/picture-file.js';
import { pictureLink } from '../../core/values/picture-link.js';
import { completeFromBase } from './complete-from-base.js';

/** Why a picture that is named in the right way cannot be drawn. */
export const PICTURE_FAULTS = ['missing', 'tooLarge', 'unreadable', 'webp', 'outside'] as const;

export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** A picture of a step as a host read it. */
export type StepPicture =
  | {
      /** Where its bytes are: in the address itself, or in the page. Never on a network. */
      readonly href: string;
      /** Pixels, before it is turned. */
      readonly width: number;
      readonly height: number;
      readonly turn: Turn;
      readonly fault?: undefined;
    }
  | { readonly fault: PictureFault };

/** Pictures by their paths, as `link` lines write them. */
export type Pictures = Readonly<Record<string, StepPicture>>;

/** A journey as it is drawn: over another one it may have stages from there. */
export interface Pictured {
  readonly journey: Journey;
  readonly counterpart?: Counterpart | undefined;
}

/** The paths of all pictures that a map of the journey names, each once, in its order. */
export function picturePathsOf({ journey: written, counterpart }: Pictured): readonly string[] {
  const { journey } = completeFromBase({ journey: written, counterpart });
  const links = partsOf(journey).flatMap(({ link }) => link.map(({ text }) => pictureLink(text)?.path ?? ''));
  return [...new Set(links.filter((path) => path !== ''))];
}

/** Bytes of a single picture, of all pictures of a journey, and pixels of one: more would stop an editor. */
export const LARGEST_PICTURE = 8 * 1024 * 1024;
const LARGEST_SUM = 32 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;

/**
 * Makes pictures of bytes, one after the other, until those of a journey are too large together; `webp` says whether what is drawn
 * from them can hold that kind.
 */
export function pictureMaker({ webp }: { readonly webp: boolean }): (bytes: Uint8Array) => StepPicture {
  let room = LARGEST_SUM;
  return (file) => {
    if (file.length > Math.min(room, LARGEST_PICTURE)) return { fault: 'tooLarge' };
    const picture = readPicture(file);
    if (!picture) return { fault: 'unreadable' };
    const { type, width, height, turn, bytes } = picture;
    if (width * height > MOST_PIXELS) return { fault: 'tooLarge' };
    if (type === 'image/webp' && !webp) return { fault: 'webp' };
    room -= file.length;
    return { href: `data:${type};base64,${toBase64(bytes)}`, width, height, turn };
  };
}
