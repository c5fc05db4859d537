/** What the header and the stages of a map say about its comparison. */
import { withLine } from '../../../words/spoken.js';
import type { Journey, Reference } from '../../../../core/model/journey.js';
import { bareName } from '../../../../core/references/name-key.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import type { IconName } from '../../../kit/icons.generated.js';
import type { MapContext } from '../../../scene/context.js';
import { group } from '../../../marks/groups.js';
import type { Item } from '../../../kit/display-list.js';
import { pill } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';

/** An item of the line above the title. */
interface Badge {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => Item;
}

/** The journey that this one improves or is based on, and that an improved map shows expectations (D4). */
export function comparisonBadges(context: MapContext, width: number): readonly Badge[] {
  const { improves, basedOn }: Journey = context.journey;
  const expected = expectationsOf(context);
  const words = compareWordsOf(context.language);
  return [
    ...referenceBadge(context, improves, (title) => improvement(context, title), 'improves', 'target', width),
    ...referenceBadge(context, basedOn, words.basedOn, 'basedOn', 'sticky-note', width),
    ...(expected === '' ? [] : [expectations(context, expected, width)]),
  ];
}

/** What every improved map says about its feelings (D4); undefined for other maps. */
export function expectationsOf({ journey, language }: MapContext): string {
  return journey.state?.value === 'improved' ? compareWordsOf(language).expectations : '';
}

/** What the journey improves, and what it takes from there. */
function improvement({ input, language }: MapContext, title: string): string {
  const words = compareWordsOf(language);
  if (input.taken === 'stages') return words.improvesOneStage(title);
  return input.taken === 'steps' ? words.improvesSteps(title) : words.improves(title);
}

function referenceBadge(
  context: MapContext,
  reference: Reference | undefined,
  say: (title: string) => string,
  keyword: KeywordId,
  icon: IconName,
  width: number,
): readonly Badge[] {
  if (!reference) return [];
  const looks = { fill: 'surface', stroke: 'line', ink: 'ink2', weight: 600, icon, width, maxLines: 3 } as const;
  const said = say(bareName(reference.text));
  const name = pill(context.typography, said, looks);
  const label = withLine(context, context.prose.sentence(said), reference);
  return [
    {
      width: name.width,
      height: name.height,
      draw: (x, y) => {
        const box = { x, y, width: name.width, height: name.height };
        return group('header', box, name.draw(x, y), { facts: [reference], keyword, label, tooltip: name.tooltip });
      },
    },
  ];
}

function expectations(context: MapContext, text: string, width: number): Badge {
  const words = paragraph(context.typography, text, 'meta', width);
  const height = words.height + 4;
  return {
    width: words.width,
    height,
    draw: (x, y) =>
      group('header', { x, y, width: words.width, height }, drawParagraph(words, x, y + 2, words.width, 'ink2')),
  };
}
