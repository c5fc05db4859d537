/** What became of a step, as a mark on its card (D2, D6). */
import { changeMark } from '../../../../core/compare/change-mark.js';
import type { ChangeMark } from '../../../../core/compare/change-mark.js';
import { isRow } from '../../../../core/compare/compare-journeys.js';
import { isOptional } from '../../../../core/model/optional-parts.js';
import type { ComparedPart } from '../../../../core/compare/compare-journeys.js';
import type { ChoiceFact, Part } from '../../../../core/model/journey.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { RowState } from '../../../../core/vocabulary/catalogue.js';
import type { CompareWords } from '../../../../core/vocabulary/compare-words.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import type { ColourName } from '../../../kit/palette.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { asName } from '../../../../core/util/name-case.js';
import { titleOf } from '../../../words/title-of.js';
import { widestPiece } from '../../../kit/wrap.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Box, Paint } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';
import { isHere } from '../../../marks/change-marks.js';

interface Looks {
  readonly frame: Paint;
  readonly pill: Paint;
  readonly ink: ColourName;
  readonly icon: IconName;
}

const NEW: Paint = { fill: 'accentSoft', stroke: 'curveNew', strokeWidth: 1 };
const QUIET: Paint = { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 1 };

const LOOKS: Readonly<Record<ChangeMark, Looks>> = {
  added: { frame: { fill: 'raised', stroke: 'curveNew', strokeWidth: 2 }, pill: NEW, ink: 'accentInk', icon: 'plus' },
  changed: {
    frame: { fill: 'raised', stroke: 'curveNew', strokeWidth: 1 },
    pill: NEW,
    ink: 'accentInk',
    icon: 'pencil',
  },
  removed: {
    frame: { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 1.5, dash: '4 3' },
    pill: QUIET,
    ink: 'ink2',
    icon: 'minus',
  },
  missing: {
    frame: { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 1.5, dash: '4 3' },
    pill: { ...QUIET, dash: '3 2' },
    ink: 'ink2',
    icon: 'circle-dashed',
  },
  failing: {
    frame: { fill: 'raised', stroke: 'pain', strokeWidth: 2 },
    pill: { fill: 'painSoft', stroke: 'pain', strokeWidth: 1 },
    ink: 'painInk',
    icon: 'triangle-alert',
  },
  unplanned: {
    frame: { fill: 'raised', stroke: 'curveNew', strokeWidth: 2 },
    pill: NEW,
    ink: 'accentInk',
    icon: 'plus',
  },
};

/** The mark of a card, measured. */
export interface StepMark {
  readonly frame: Paint;
  /** Only the counterpart has the step. */
  readonly gone: boolean;
  readonly struck: boolean;
  /** The title before, if it was different. */
  readonly titleBefore: Paragraph | undefined;
  /** Including the space above it. */
  readonly height: number;
  /** Draws the mark in a box of a card, at its foot. */
  readonly draw: (box: Box) => readonly Item[];
  /** A sentence or two for people who hear the map. */
  readonly spoken: string;
}

/** From the edge of a card to the mark, and inside the mark: before its sign, before its word, after its word. */
const PILL_EDGE = 4;
const PILL_PADDING = 7;
const SIGN = 15;

/** The mark of a step of the union on a card of this width in px; undefined for one that is unchanged, or as planned. */
export function stepMark(context: MapContext, part: Part, width: number): StepMark | undefined {
  const compared = context.comparison?.parts.get(part);
  const mark = compared && context.comparison && changeMark(context.comparison.as, compared);
  if (!compared || !mark) return undefined;
  const looks = LOOKS[mark];
  const words = compareWordsOf(context.language);
  const options = { weight: 600, maxLines: 2, plainEllipsis: true } as const;
  const room = width - 2 * (PILL_EDGE + PILL_PADDING);
  const whole = paragraph(context.typography, words[mark], 'meta', room, options);
  // A sign next to it must not break a word.
  const signed = widestPiece(words[mark], whole.font, 200) <= room - SIGN;
  const name = signed ? paragraph(context.typography, words[mark], 'meta', room - SIGN, options) : whole;
  const left = PILL_PADDING + (signed ? SIGN : 0);
  const height = name.height + 4;
  const before = titleBefore(context, compared);
  return {
    frame: looks.frame,
    gone: !isHere(compared),
    struck: mark === 'removed',
    titleBefore:
      before === undefined
        ? undefined
        : paragraph(context.typography, before, 'meta', width - 16, { maxLines: 3, plainEllipsis: true }),
    height: height + 4,
    draw: (box) => {
      const y = box.y + box.height - 7 - height;
      const pill = { x: box.x + PILL_EDGE, y, width: left + name.width + PILL_PADDING, height };
      return [
        rect(pill, Math.min(10, height / 2), looks.pill),
        ...(signed ? [icon(looks.icon, pill.x + PILL_PADDING - 1, y + 2 + (name.line - 12) / 2, 12, looks.ink)] : []),
        ...drawParagraph(name, pill.x + left, y + 2, name.width, looks.ink),
      ];
    },
    spoken: spokenMark(context, words, words[mark], compared, before),
  };
}

/** The mark of a step that is drawn small: only its frame and what is read out show it. */
export function smallMark(context: MapContext, part: Part): Pick<StepMark, 'frame' | 'struck' | 'spoken'> | undefined {
  return stepMark(context, part, SMALL_CARD);
}

/** In px; nothing of this width is drawn. */
const SMALL_CARD = 100;

/** The `state` line of a step that its mark shows; nothing else has to show it. */
export function markedState({ comparison }: MapContext, { level, part }: Scope): ChoiceFact<RowState> | undefined {
  if (comparison?.as !== 'plan' || level !== 'step' || !isRow(part)) return undefined;
  const { state } = part;
  return state?.value === undefined || isOptional(part) ? undefined : state;
}

function titleBefore(context: MapContext, { titleBefore: before }: ComparedPart): string | undefined {
  return context.comparison?.as === 'current' && before !== undefined ? titleOf(context, before) : undefined;
}

function spokenMark(
  context: MapContext,
  words: CompareWords,
  mark: string,
  compared: ComparedPart,
  before: string | undefined,
): string {
  const lanes = compared.differences.filter((keyword) => keyword !== 'step').map((keyword) => nameOf(context, keyword));
  return context.prose.sentences([
    mark,
    before === undefined ? '' : words.before(before),
    lanes.length === 0 ? '' : words.differs(context.prose.list(lanes)),
  ]);
}

function nameOf({ vocabulary }: MapContext, keyword: KeywordId): string {
  return asName(vocabulary.keywords[keyword][0]);
}
