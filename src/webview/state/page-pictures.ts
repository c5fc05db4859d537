import type { Pictures, StepPicture } from '../../drawing/scene/pictures.js';
import { picturePathsOf } from '../../drawing/scene/pictures.js';
import { drawsPictures } from '../../drawing/scene/scene.js';
import type { FromWebview, ToWebview } from '../../protocol/preview-messages.js';
import { lanesOf } from './choices.js';
import type { State } from './shape.js';
import { chosenIn } from './state.js';

/** Addresses that the last pictures have in the memory of the page. */
let kept: readonly string[] = [];

/**
 * The message with addresses in the memory of the page for its pictures: a drawing that holds them as data would be megabytes of
 * text on every keystroke. Those of the message before are given up.
 */
export function keepPictures(message: ToWebview): ToWebview {
  if (message.type !== 'pictures') {
    return message;
  }
  const before = kept;
  const pictures: Pictures = Object.fromEntries(
    Object.entries(message.pictures).map(([path, picture]) => [path, inMemory(picture)]),
  );
  kept = Object.values(pictures).flatMap((picture) => (picture.fault === undefined ? [picture.href] : []));
  // The picture that shows them is on the screen until the next one is drawn.
  window.setTimeout(() => before.forEach((href) => URL.revokeObjectURL(href)), 10_000);
  return { ...message, pictures };
}

function inMemory(picture: StepPicture): StepPicture {
  if (picture.fault !== undefined) {
    return picture;
  }
  const [head = '', data = ''] = picture.href.split(',');
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const blob = new Blob([bytes], { type: head.slice('data:'.length, head.indexOf(';')) });
  return { ...picture, href: URL.createObjectURL(blob) };
}

/** The pictures that a page shows, as one text; empty if it shows none. */
function picturesWanted(state: State): string {
  const { drawn, table, view, uri } = state;
  if (!drawn?.journey || table) {
    return '';
  }
  const { journey, counterpart } = drawn;
  const { hidden, folded } = lanesOf(chosenIn(state), drawn.lanes, state.height);
  const isShown = drawsPictures(view, { hiddenLanes: hidden, foldedLanes: folded });
  const paths = isShown ? picturePathsOf({ journey, counterpart }) : [];
  return paths.length === 0 ? '' : JSON.stringify([uri, ...paths]);
}

/** Asks for the pictures whenever others are shown. */
export class PictureAsker {
  private asked = '';

  update(state: State, send: (message: FromWebview) => void): void {
    const wanted = picturesWanted(state);
    if (wanted !== this.asked) {
      this.asked = wanted;
      if (wanted !== '') {
        send({ type: 'pictures', uri: state.uri });
      }
    }
  }
}
