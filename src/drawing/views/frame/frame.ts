/** The frame that all analysis views share (V1): what the view asks, how to read it, and whose journey it shows. */
import { addAll } from '../../../core/util/add-all.js';
import type { Fact } from '../../../core/model/journey.js';
import { bareName } from '../../../core/references/name-key.js';
import { missingWordsOf } from '../../../core/vocabulary/all-view-words.js';
import { cleanText, onOneLine } from '../../../core/util/clean-text.js';
import type { DisplayList, GridPlace, Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { foot } from '../../marks/foot.js';
import { group } from '../../marks/groups.js';
import { notDrawn } from '../../marks/not-drawn.js';
import { authorOf } from '../../words/author-of.js';
import { titleOf } from '../../words/title-of.js';
import { statePill, spokenState } from '../../marks/state-pill.js';
import { personaNamed } from '../../scene/persona-named.js';
import { circle, rect } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../kit/text.js';
import { LEAST_TARGET } from '../../kit/target.js';
import { graphemesOf } from '../../kit/wrap.js';
import type { PictureView } from '../../../core/vocabulary/picture-views.js';
import type { BlockPlace, Missing } from '../../scene/view.js';

/** What a view says about itself. */
export interface FrameWords {
  /** Asks or states in plain words what the view is about; one based on our own formula calls it an estimate (V2). */
  readonly title: string;
  /** One line on how to read it. */
  readonly hint: string;
}

/** Narrower frames put the journey below the title instead of on its right. */
const LEAST_SIDE_BY_SIDE = 720;
const DISC = 26;
/** Lines of the journey's title and of its personas in a preview, where the rest is shown on hover. */
const NAME_LINES = 2;
const LEAST_OF_LINES = 300;

/** Room in px inside the margins of a view, for a picture that is as wide as the reader's window. */
export function roomOf(context: MapContext): number {
  return Math.max(288, Math.floor(context.input.width) - 2 * context.margin);
}

/** The names of the personas of the journey in view, in file order; empty when none is named. */
export function namesOfPersonas(context: MapContext): readonly string[] {
  return context.journey.for.map((reference) =>
    bareName(personaNamed(context.input.personas, reference.text)?.title ?? reference.text),
  );
}

/**
 * Title and hint on the left; journey, persona and state on the right, or below them if there is little room. The height ends
 * with the lower of the two; what follows leaves 16 px.
 */
export function viewFrame(context: MapContext, words: FrameWords, place: BlockPlace): Block {
  const beside = place.width >= LEAST_SIDE_BY_SIDE;
  const side = journeyLine(context, beside ? Math.floor(place.width * 0.48) : place.width);
  const width = beside ? place.width - side.width - 24 : place.width;
  const title = paragraph(context.typography, words.title, 'title', width, {
    size: place.width < 420 ? 20 : 24,
    maxLines: 3,
  });
  const hint = paragraph(context.typography, words.hint, 'body', width);
  const hintTop = place.y + title.height + 4;
  const left = title.height + 4 + hint.height;
  const label = `${context.prose.sentence(words.title)} ${context.prose.sentence(words.hint)}`;
  const items: Item[] = [
    group(
      'header',
      { x: place.x, y: place.y, width, height: left },
      [
        ...drawParagraph(title, place.x, place.y, width, 'ink'),
        ...drawParagraph(hint, place.x, hintTop, width, 'ink2'),
      ],
      { label },
    ),
  ];
  if (beside) {
    addAll(items, side.draw(place.x + place.width - side.width, place.y));
    return { height: Math.max(left, side.height), items };
  }
  addAll(items, side.draw(place.x, place.y + left + 8));
  return { height: left + 8 + side.height, items };
}

interface Side {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Item[];
}

/** The disc of the persona, the journey's title, the persona's name, the state. */
function journeyLine(context: MapContext, width: number): Side {
  const { journey, typography } = context;
  const badge = statePill(context, Math.floor(width * 0.4));
  const names = context.prose.list(namesOfPersonas(context));
  const disc = names === '' ? 0 : DISC + 10;
  const room = width - badge.width - 12 - disc;
  // With less room a second line would only break words.
  const lines = { maxLines: room < LEAST_OF_LINES ? 1 : NAME_LINES, plainEllipsis: true } as const;
  const persona =
    names === '' ? undefined : paragraph(typography, onOneLine(names), 'step', Math.floor(room * 0.4), lines);
  const dot = cutLine(typography, '\u00b7', 'step', 12);
  const nameWidth = Math.max(LEAST_TARGET, persona?.width ?? 0);
  const tail = persona ? dot.width + 10 + nameWidth : 0;
  const title = paragraph(typography, onOneLine(titleOf(context, journey.title)), 'step', room - tail, lines);
  const titleWidth = Math.max(LEAST_TARGET, title.width);
  const height = Math.max(DISC + 6, badge.height, title.height, persona?.height ?? 0);
  return {
    width: Math.ceil(disc + titleWidth + tail + 12 + badge.width),
    height,
    draw: (x, y) => {
      const middle = y + height / 2;
      const items: Item[] = [];
      if (persona) items.push(personaDisc(context, names, x, middle));
      const titleX = x + disc;
      const box = { x: titleX, y, width: titleWidth, height };
      items.push(
        group('header', box, drawParagraph(title, titleX, middle - title.height / 2, title.width, 'ink'), {
          facts: journey.source ? [{ source: journey.source }] : [],
          keyword: 'journey',
          label: context.prose.sentence(titleOf(context, journey.title)),
          tooltip: title.cut ? journey.title : undefined,
        }),
      );
      if (persona) {
        const nameX = titleX + titleWidth + dot.width + 10;
        items.push(...drawParagraph(dot, titleX + titleWidth + 5, middle - dot.height / 2, dot.width, 'ink2'));
        items.push(
          group(
            'persona',
            { x: nameX, y, width: nameWidth, height },
            drawParagraph(persona, nameX, middle - persona.height / 2, persona.width, 'ink'),
            {
              facts: journey.for,
              keyword: 'for',
              label: `${context.words.persona}: ${context.prose.sentence(names)}`,
              tooltip: persona.cut ? names : undefined,
            },
          ),
        );
      }
      const badgeX = titleX + titleWidth + tail + 12;
      items.push(stateGroup(context, badge.draw(badgeX, middle - badge.height / 2), { ...badge, x: badgeX, middle }));
      return items;
    },
  };
}

function stateGroup(
  context: MapContext,
  items: readonly Item[],
  at: { readonly x: number; readonly middle: number; readonly width: number; readonly height: number },
): Item {
  const { state } = context.journey;
  const box = { x: at.x, y: at.middle - at.height / 2, width: at.width, height: at.height };
  const facts: readonly (Fact | undefined)[] = [state];
  return group('header', box, items, { facts, label: spokenState(context), ...(state ? { keyword: 'state' } : {}) });
}

/** Only a sign: what it represents can be pressed at its name. */
function personaDisc(context: MapContext, names: string, x: number, middle: number): Item {
  const letter = graphemesOf(names.trim())[0] ?? '?';
  const whole = cutLine(context.typography, letter.toUpperCase(), 'body', 1000, { weight: 600 });
  // An emoji of several parts may be wider than the disc; its first part is not.
  const first = String.fromCodePoint(letter.codePointAt(0) ?? 0x3f);
  const initial = whole.width <= DISC ? whole : cutLine(context.typography, first, 'body', 1000, { weight: 600 });
  const disc = circle(x + DISC / 2, middle, DISC / 2, {
    fill: context.stages[1]?.colour ?? 'phaseConsider',
    stroke: 'discLine',
    strokeWidth: 1,
  });
  const text = drawParagraph(initial, x, middle - initial.height / 2, DISC, 'phaseInk', { align: 'middle' });
  return group('persona', { x, y: middle - DISC / 2, width: DISC, height: DISC }, [disc, ...text]);
}

/** Above each line of what cannot be drawn, px. */
const SAID_GAP = 6;

/**
 * Takes the place of a chart that cannot be drawn: a dashed frame that says what the file lacks. The preview has an empty state
 * of its own with a button (N1); this is for exports, which have none.
 */
export function missingBlock(context: MapContext, view: PictureView, place: BlockPlace, missing?: Missing): Block {
  const { title, help } = missingWordsOf(context.language, view, missing);
  const width = place.width - 48;
  const head = paragraph(context.typography, title, 'stage', width);
  const text = paragraph(context.typography, help, 'body', width);
  const said = (missing?.said ?? []).map((each) => paragraph(context.typography, each, 'body', width));
  const saidHeight = said.reduce((sum, each) => sum + each.height + SAID_GAP, 0);
  const box = { ...place, height: 24 + head.height + 4 + text.height + saidHeight + 24 };
  let y = place.y + 28 + head.height + text.height;
  const items: Item[] = [
    rect(box, 8, { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 1, dash: '5 4' }),
    ...drawParagraph(head, place.x + 24, place.y + 24, width, 'ink'),
    ...drawParagraph(text, place.x + 24, place.y + 28 + head.height, width, 'ink2'),
  ];
  for (const each of said) {
    addAll(items, drawParagraph(each, place.x + 24, y + SAID_GAP, width, 'ink'));
    y += each.height + SAID_GAP;
  }
  const label = context.prose.sentences([title, help, ...(missing?.said ?? [])]);
  return {
    height: box.height,
    items: [group('band', box, items, { label })],
  };
}

/**
 * The finished picture with its footer: what it leaves out, file and date. `width` and `height` are in px without the margin below and
 * on the right, which is added.
 */
export function viewPicture(
  context: MapContext,
  words: FrameWords,
  drawn: {
    readonly right: number;
    readonly bottom: number;
    readonly items: readonly Item[];
    readonly description: string;
    /** Where the columns are, for a view that has columns. */
    readonly grid?: GridPlace;
  },
): DisplayList {
  const room = Math.min(drawn.right - context.margin, Math.max(roomOf(context), 640));
  const left = notDrawn(context, drawn.items, { x: context.margin, y: drawn.bottom + 8, width: room });
  const end = drawn.bottom + (left.height === 0 ? 0 : 8 + left.height);
  const last = foot({ ...context, headerWidth: room, width: drawn.right + context.margin }, end);
  return {
    width: Math.ceil(drawn.right + context.margin),
    height: Math.ceil(end + last.height + context.margin),
    title: cleanText(onOneLine(`${titleOf(context, context.journey.title)}: ${words.title}`)),
    description: cleanText(onOneLine(drawn.description)),
    ...authorOf(context.journey),
    language: context.language,
    items: [...drawn.items, ...left.items, ...last.items],
    ...(drawn.grid ? { grid: drawn.grid } : {}),
  };
}
