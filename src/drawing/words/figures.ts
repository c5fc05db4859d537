import { answersOf } from '../../core/insight/answered-pains.js';
import type { Answers } from '../../core/insight/answered-pains.js';
import { conversionsOf, reachedShare, smallestConversion } from '../../core/insight/conversion.js';
import { meanFeeling } from '../../core/insight/mean-feeling.js';
import { handOffsOf, ownerRuns } from '../../core/insight/owners.js';
import { waitingOf } from '../../core/insight/waiting.js';
import type { Waiting } from '../../core/insight/waiting.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { Item } from '../kit/display-list.js';
import { faceLevel } from '../kit/faces.js';
import { comparedFigures } from './compared-figures.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { formatDuration, formatNumber, formatSeconds, formatShare } from './format.js';
import { titleOf } from './title-of.js';
import type { Figure, FigureContext } from './figure.js';

/** The figures of a journey, or of both in a comparison: at most six, the most telling first. */
export function figuresOf(context: FigureContext): readonly Figure[] {
  if (context.comparison) return comparedFigures(context, context.comparison);
  return [
    feeling(context),
    reached(context),
    smallest(context),
    waiting(context),
    pains(context),
    handOffs(context),
  ].filter((figure) => figure !== undefined);
}

function feeling({ journey, language, words }: FigureContext): Figure | undefined {
  const mean = meanFeeling(journey);
  if (!mean) return undefined;
  const counted = words.figures.meanFeeling({
    known: formatNumber(mean.known, language),
    steps: formatNumber(mean.steps, language),
  });
  const base = proseOf(language).list([counted, ...words.figures.alsoFelt(mean)]);
  return {
    value: formatNumber(mean.mean, language, 1),
    unit: words.figures.ofFive,
    base,
    hurts: false,
    face: faceLevel(mean.mean),
  };
}

function reached({ journey, language, words }: FigureContext): Figure | undefined {
  const end = reachedShare(journey);
  if (!end) return undefined;
  const say = end.bought ? words.figures.buy : words.figures.reachEnd;
  return {
    value: formatShare(end.share, language),
    unit: '',
    base: say({ people: formatNumber(end.people, language) }),
    hurts: false,
  };
}

function smallest(context: FigureContext): Figure | undefined {
  const { journey, language, words } = context;
  const least = smallestConversion(conversionsOf(journey));
  if (!least) return undefined;
  const title = (index: number): string => titleOf(context, journey.stages[index]?.title ?? '');
  const base = words.figures.smallestShare({ from: title(least.from), to: title(least.to) });
  return { value: formatShare(least.share, language), unit: words.figures.goOn, base, hurts: true };
}

function waiting({ journey, language, words }: FigureContext): Figure | undefined {
  const waits = waitingOf(journey);
  if (!waits) return undefined;
  const value = waitedLength(waits, language);
  const base = words.figures.waitsNotTold({
    told: formatNumber(waits.told, language),
    notTold: formatNumber(waits.notTold, language),
    waits: formatNumber(waits.waits, language),
  });
  return { value, unit: words.figures.waiting, base, hurts: waits.notTold > 0 };
}

/** How long all waits are together; an only one in its own units. */
export function waitedLength({ only, seconds }: Waiting, language: HumanLanguage): string {
  return only ? formatDuration(only, language) : formatSeconds(seconds, language);
}

function pains({ journey, language }: FigureContext): Figure | undefined {
  const answers = answersOf(journey);
  if (answers.pains === 0) return undefined;
  return { ...painsSaid(answers, language), hurts: answers.open > 0 };
}

/** How many pains have no idea; when each has one, how many those are: "2 of 2 pains have an idea that answers them". */
export function painsSaid({ open, pains }: Answers, language: HumanLanguage): Pick<Figure, 'value' | 'unit' | 'base'> {
  const { figures } = mapWordsOf(language);
  const all = formatNumber(pains, language);
  const value = open > 0 ? formatNumber(open, language) : all;
  const base = open > 0 ? figures.painsWithoutIdea({ open: value }) : figures.painsWithIdea({ pains: all });
  return { value, unit: figures.ofPains({ pains: all }), base };
}

function handOffs({ journey, language, words }: FigureContext): Figure | undefined {
  const found = handOffsOf(ownerRuns(journey));
  if (!found) return undefined;
  const handOffs = formatNumber(found.handOffs, language);
  return {
    value: handOffs,
    unit: words.figures.handOffs({ handOffs }),
    base: words.figures.betweenOwners({ owners: formatNumber(found.owners, language) }),
    hurts: false,
  };
}

export interface Tile {
  readonly height: number;
  readonly draw: (x: number, y: number, height: number) => Item;
}
