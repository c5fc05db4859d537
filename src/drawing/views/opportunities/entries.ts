/** What the chart and the list of opportunities show, for the estimate and for the score of customers alike. */
import { lineWords } from '../../words/spoken.js';
import { opportunitiesOf } from '../../../core/insight/opportunities.js';
import { scoredParts } from '../../../core/insight/opportunity-score.js';
import type { Opportunities, Opportunity } from '../../../core/insight/opportunities.js';
import { degreeOf, factsOfPain } from '../../../core/insight/pains.js';
import type { ScoredPart } from '../../../core/insight/opportunity-score.js';
import type { PlacedPart } from '../../../core/insight/placed-parts.js';
import { meanScore } from '../../../core/insight/mean-feeling.js';
import { ownersAt } from '../../../core/insight/owners.js';
import type { Fact, IdeaFact, PainFact } from '../../../core/model/journey.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import type { MapContext } from '../../scene/context.js';
import { formatDecimals, formatNumber } from '../../words/format.js';
import { titleOf } from '../../words/title-of.js';
import { factWordsOf } from '../../words/fact-words.js';

/** A row of the list; a number in the chart when it has a rank and a place there. */
export interface OpportunityEntry {
  /** From 1; absent for what could not be ranked. */
  readonly rank?: number;
  readonly title: string;
  /** "step 4, Consideration". */
  readonly place: string;
  readonly status: 'answered' | 'open' | 'bare';
  /** Values on the axes of the chart. */
  readonly across?: number;
  readonly upwards?: number;
  /** Estimate or score. */
  readonly value?: number;
  readonly feeling?: number;
  /** The lines that the feeling was written on; empty if it comes from other parts. */
  readonly feels: readonly Fact[];
  readonly people?: number;
  readonly peopleFact?: Fact;
  /** Words under the title, after the signs of the only pain. */
  readonly details: string;
  /** The pain whose bars and cause come before the details. */
  readonly signOf?: PainFact;
  /** Pains on lines of their own, if the title is that of a step. */
  readonly pains: readonly PainFact[];
  readonly ideas: readonly IdeaFact[];
  /** Pains without an idea. */
  readonly open: readonly PainFact[];
  readonly facts: readonly (Fact | undefined)[];
  readonly keyword: KeywordId;
  readonly spoken: string;
}

export interface OpportunityEntries {
  readonly mode: 'score' | 'estimate';
  readonly ranked: readonly OpportunityEntry[];
  /** What has no place in the chart. In score mode these are ranked by estimate among themselves. */
  readonly apart: readonly OpportunityEntry[];
  readonly found: Opportunities;
}

/** Entries by the score of customers as soon as one part has one, else by estimate. */
export function opportunityEntries(context: MapContext): OpportunityEntries {
  const found = opportunitiesOf(context.journey);
  const scored = scoredParts(context.journey);
  if (scored.length === 0) {
    const ranked = found.ranked.map((each, index) =>
      entryOfPain(context, each, { rank: index + 1, of: found.ranked.length }),
    );
    return { mode: 'estimate', ranked, apart: found.apart.map((each) => entryOfPain(context, each)), found };
  }
  const parts = new Set(scored.map(({ at }) => at.part));
  const rest = [...found.ranked, ...found.apart].filter(({ at }) => !parts.has(at.part));
  return {
    mode: 'score',
    ranked: scored.map((each, index) => entryOfPart(context, each, { rank: index + 1, of: scored.length })),
    apart: rest.map((each) => entryOfPain(context, each)),
    found,
  };
}

interface Rank {
  readonly rank: number;
  readonly of: number;
}

function entryOfPain(context: MapContext, each: Opportunity, rank?: Rank): OpportunityEntry {
  const { pain, ideas, at } = each;
  const peopleFact = at.part.people ?? at.stage?.people ?? context.journey.people;
  const place = placeOf(context, at);
  const facts = factWordsOf(context.language);
  // What is ranked here rests on a degree, so the one that a pain without any counts as is said.
  const weighed = { ...pain, level: degreeOf(pain) };
  const details = [...facts.painMarks(weighed), place, ownersOf(context, at)]
    .filter((text) => text !== '')
    .join(' \u00b7 ');
  const words = analysisWordsOf(context.language).opportunities;
  const { spoken } = context.labels;
  const said = [
    ...(rank ? [context.prose.sentence(words.place({ rank: String(rank.rank), of: String(rank.of) }))] : []),
    context.prose.sentence(facts.painAlone(weighed)),
    context.prose.sentence(place),
    ...(each.feeling === undefined
      ? [context.prose.sentence(words.noFeeling)]
      : [context.prose.sentence(spoken.feels(formatNumber(each.feeling, context.language, 1)))]),
    context.prose.sentence(
      each.people === undefined
        ? words.noPeople
        : context.words.peopleEnter(formatNumber(each.people, context.language)),
    ),
    ...(each.estimate === undefined
      ? []
      : [context.prose.sentence(`${words.estimate}: ${formatValue(each.estimate, context)}`)]),
    ...(ideas.length === 0 ? [context.prose.sentence(context.labels.map.noIdeaYet)] : []),
    lineWords(context, pain),
  ];
  return {
    ...(rank ? { rank: rank.rank } : {}),
    title: titleOfPain(context, pain),
    place,
    status: ideas.length > 0 ? 'answered' : 'open',
    ...(each.people === undefined ? {} : { across: each.people, people: each.people }),
    ...(each.hurt === undefined ? {} : { upwards: each.hurt }),
    ...(each.estimate === undefined ? {} : { value: each.estimate }),
    ...(each.feeling === undefined ? {} : { feeling: each.feeling }),
    feels: at.part.feels,
    ...(peopleFact ? { peopleFact } : {}),
    details,
    signOf: pain,
    pains: [],
    ideas,
    open: ideas.length > 0 ? [] : [pain],
    facts: factsOfPain(pain),
    keyword: 'pain',
    spoken: said.join(' '),
  };
}

function entryOfPart(context: MapContext, each: ScoredPart, { rank, of }: Rank): OpportunityEntry {
  const { at, importance, satisfied, pains, ideas, open } = each;
  const { language } = context;
  const words = analysisWordsOf(language).opportunities;
  const values = words.importanceAndSatisfied({
    importance: formatNumber(importance, language),
    satisfied: formatNumber(satisfied, language),
  });
  const place = placeOf(context, at);
  const feeling = meanScore(at.part.feels);
  const title = titleOf(context, at.part.title);
  const said = [
    context.prose.sentence(words.place({ rank: String(rank), of: String(of) })),
    context.prose.sentence(onOneLine(title)),
    context.prose.sentence(place),
    context.prose.sentence(context.prose.list([`${words.score}: ${formatNumber(each.score, language)}`, values])),
    ...pains.map(({ text }) => context.prose.sentence(text)),
    ...(open.length > 0 ? [context.prose.sentence(context.labels.map.noIdeaYet)] : []),
    lineWords(context, at.part.importance),
  ];
  return {
    rank,
    title,
    place,
    status: pains.length === 0 && ideas.length === 0 ? 'bare' : open.length > 0 ? 'open' : 'answered',
    across: satisfied,
    upwards: importance,
    value: each.score,
    ...(feeling === undefined ? {} : { feeling }),
    feels: at.part.feels,
    details: [place, values, ownersOf(context, at)].filter((text) => text !== '').join(' \u00b7 '),
    pains,
    ideas,
    open,
    facts: [at.part.importance, at.part.satisfied],
    keyword: 'importance',
    spoken: said.join(' '),
  };
}

function titleOfPain(context: MapContext, pain: PainFact): string {
  return titleOf(context, onOneLine(pain.text));
}

/** "step 4, Consideration", the stage or the whole journey. */
function placeOf(context: MapContext, { level, part, stage, from }: PlacedPart): string {
  const { labels, words } = context;
  if (level === 'journey') return labels.map.wholeJourney;
  if (level === 'stage') return `${labels.map.wholeStage} ${onOneLine(titleOf(context, part.title))}`;
  const number = words.stepNumber(String(from + 1));
  return context.prose.list([number, stage ? onOneLine(titleOf(context, stage.title)) : '']);
}

function ownersOf(context: MapContext, { part, stage }: PlacedPart): string {
  return factWordsOf(context.language).owners(ownersAt(context.journey, { part, stage }));
}

/** An estimate with two decimals; what rounds to zero is given as less than a hundredth. */
export function formatValue(value: number, context: Pick<MapContext, 'language'>): string {
  const isLess = value > 0 && value < 0.005;
  return isLess ? `< ${formatNumber(0.01, context.language)}` : formatDecimals(value, context.language, 2);
}
