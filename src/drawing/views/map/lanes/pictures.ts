/** The row of pictures: each `link` to a picture as a thumbnail, or why it is not drawn. */
import type { TextFact } from '../../../../core/model/journey.js';
import { asName } from '../../../../core/util/name-case.js';
import { onOneLine } from '../../../../core/util/clean-text.js';
import { pictureLink } from '../../../../core/values/picture-link.js';
import { goneText } from '../compare/cards.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { icon, rect } from '../../../kit/shapes.js';
import { drawParagraph, paragraph, round } from '../../../kit/text.js';
import { isGone } from '../../../marks/change-marks.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { picturesIn } from '../../../scene/lanes-in-use.js';
import type { StepPicture } from '../../../scene/pictures.js';

/** Px; a picture of a whole stage is no larger than one of a wide step. */
const LARGEST = { width: 320, height: 220 } as const;
const GAP = 4;
const PADDING = 6;
const SIGN = 16;

/** One row of all pictures that parts link to; undefined if there are none. */
export function picturesLane(context: MapContext, top: number): Row | undefined {
  const name = context.labels.lanes.pictures;
  const cards = context.scopes.flatMap((scope) =>
    picturesIn(scope.part).map((fact): PlacedCards => ({ scope, card: cardOf(context, scope, fact) })),
  );
  return cardRow(context, 'pictures', { name, icon: 'image' }, top, cards, { gap: 8 });
}

function cardOf(context: MapContext, scope: Scope, fact: TextFact): Card {
  // Its path is one beside the file of the counterpart.
  if (isGone(context, scope.part)) {
    return goneText(context, scope, fact, { quote: false, keyword: 'link', lane: context.labels.lanes.pictures });
  }
  const link = pictureLink(fact.text);
  if (link?.fault !== undefined) return frame(context, scope, fact, link.fault);
  const picture = context.input.pictures?.[link?.path ?? ''];
  if (picture === undefined || picture.fault !== undefined) return frame(context, scope, fact, picture?.fault);
  return thumbnail(context, scope, fact, picture);
}

/** The picture as large as its cell allows, never larger than it is, with the name of its file. */
function thumbnail(
  context: MapContext,
  scope: Scope,
  fact: TextFact,
  picture: Extract<StepPicture, { readonly href: string }>,
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const isTurned = picture.turn > 4;
  const size = {
    width: isTurned ? picture.height : picture.width,
    height: isTurned ? picture.width : picture.height,
  };
  const most = Math.min(width, LARGEST.width);
  const scale = Math.min(1, most / size.width, LARGEST.height / size.height);
  const drawn = { width: round(size.width * scale), height: round(size.height * scale) };
  const name = paragraph(context.typography, nameOf(fact.text), 'meta', width);
  return {
    height: drawn.height + GAP + name.height,
    draw: (box) => {
      const place = { x: box.x, y: box.y, ...drawn };
      const turn = picture.turn === 1 ? {} : { turn: picture.turn };
      const items = [
        { shape: 'image', ...place, href: picture.href, ...turn } as const,
        rect(place, 0, { stroke: 'line', strokeWidth: 1 }),
        ...drawParagraph(name, box.x, box.y + drawn.height + GAP, width, 'ink2'),
      ];
      return [group('card', box, items, { ...saidOf(context, scope, fact, ''), tooltip: onOneLine(fact.text) })];
    },
  };
}

/** The place of a picture that is not drawn: why, and its path in full. Nothing is said while it is being read. */
function frame(
  context: MapContext,
  scope: Scope,
  fact: TextFact,
  fault: keyof MapContext['words']['pictureFaults'] | undefined,
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const room = Math.min(width, LARGEST.width);
  const inner = room - 2 * PADDING;
  const why = fault === undefined ? '' : context.words.pictureFaults[fault];
  const sign: IconName = fault === undefined ? 'image' : 'image-off';
  const reason = paragraph(context.typography, why, 'meta', inner - SIGN - GAP);
  const path = paragraph(context.typography, onOneLine(fact.text), 'meta', inner);
  const head = Math.max(SIGN, why === '' ? 0 : reason.height);
  const height = 2 * PADDING + head + GAP + path.height;
  return {
    height,
    draw: ({ x, y }) => {
      const box = { x, y, width: room, height };
      const items = [
        rect(box, 4, { fill: 'surface', stroke: 'lineStrong', strokeWidth: 1, dash: '4 3' }),
        icon(sign, x + PADDING, y + PADDING, SIGN, 'ink2'),
        ...(why === '' ? [] : drawParagraph(reason, x + PADDING + SIGN + GAP, y + PADDING, inner - SIGN - GAP, 'ink2')),
        ...drawParagraph(path, x + PADDING, y + PADDING + head + GAP, inner, 'ink2'),
      ];
      const tooltip = path.cut || reason.cut ? context.prose.list([fact.text, why]) : undefined;
      return [group('card', box, items, { ...saidOf(context, scope, fact, why), tooltip })];
    },
  };
}

interface Said {
  readonly facts: readonly TextFact[];
  readonly keyword: 'link';
  readonly label: string;
}

function saidOf(context: MapContext, scope: Scope, fact: TextFact, why: string): Said {
  const name = asName(context.vocabulary.keywords.link[0]);
  const text = why === '' ? fact.text : context.prose.list([fact.text, why]);
  return { facts: [fact], keyword: 'link', label: speak(context, name, scope, text, fact) };
}

/** The last part of a path. */
function nameOf(text: string): string {
  return onOneLine(text).replaceAll('\\', '/').split('/').at(-1) ?? text;
}
