/** What stands out in the numbers of people, each with what it is based on. */
import { conversionsOf, reachedShare } from '../../../core/insight/conversion.js';
import { emotionCurve } from '../../../core/insight/emotion-curve.js';
import { partNamed } from '../../../core/insight/part-named.js';
import { columnsOf } from '../../../core/insight/parts.js';
import type { GoesToFact } from '../../../core/model/journey.js';
import { formatNumber, formatPercent } from '../../words/format.js';
import { titleOf } from '../../words/title-of.js';
import { faceLevel } from '../../kit/faces.js';
import { oneLine } from '../../../core/util/one-line.js';
import { mostUrgent } from '../frame/insight-card.js';
import type { Insight } from '../frame/insight-card.js';
import { nameInSentence } from '../../words/sentence.js';
import type { FunnelPage } from './rows.js';
import { shareText } from '../../words/share-text.js';

/** Maximum number of insights under a funnel. */
const MOST = 6;

/** Longest name in a card, in UTF-16 units. */
const LONGEST = 60;

/** At most six insights, those that ask for action first. */
export function funnelInsights(page: FunnelPage): readonly Insight[] {
  return mostUrgent([bottleneck(page), whole(page), back(page), worst(page)], MOST);
}

function nameOf({ context, flows }: FunnelPage, index: number): string {
  return nameInSentence(oneLine(titleOf(context, flows[index]?.stage.title ?? ''), LONGEST));
}

function bottleneck(page: FunnelPage): Insight | undefined {
  const { smallest, context, words, flows } = page;
  const flow = smallest ? flows[smallest.from] : undefined;
  if (!smallest || flow?.lost === undefined) return undefined;
  return {
    sign: 'triangle-alert',
    title: words.bottleneck({ from: nameOf(page, smallest.from), to: nameOf(page, smallest.to) }),
    text: words.bottleneckBase({
      share: shareText(smallest.share, context.language),
      lost: formatNumber(flow.lost, context.language),
      shares: formatNumber(conversionsOf(context.journey).length, context.language),
    }),
    hurts: true,
    facts: [flows[smallest.to]?.stage.people, flow.stage.people],
    keyword: 'people',
  };
}

/** The share of the first stage that reaches the last one (`docs/figures.md`: reached, bought). */
function whole(page: FunnelPage): Insight | undefined {
  const { context, words, flows } = page;
  const first = flows[0];
  const last = flows.at(-1);
  if (!first?.people || !last || last === first || last.people === undefined || last.ofFirst === undefined) {
    return undefined;
  }
  const { language } = context;
  const reached = reachedShare(context.journey);
  const base = words.wholeBase({
    people: formatNumber(last.people, language),
    all: formatNumber(first.people, language),
    stage: nameOf(page, last.index),
  });
  return {
    sign: 'percent',
    title: words.whole(shareText(last.ofFirst, language)),
    text: reached?.bought === true ? `${base} ${words.bought(shareText(reached.share, language))}` : base,
    hurts: false,
    facts: [last.stage.people, first.stage.people],
    keyword: 'people',
  };
}

/** Ways that lead from a later stage to an earlier one. */
function back(page: FunnelPage): Insight | undefined {
  const { context, words } = page;
  const ways = waysBack(page);
  const first = ways[0];
  if (!first) return undefined;
  const base = words.backBase({
    step: first.from,
    stage: first.to,
    share: first.fact.share ? formatPercent(first.fact.share, context.language) : '',
  });
  const more = ways.length > 1 ? ` ${words.backMore(formatNumber(ways.length - 1, context.language))}` : '';
  return {
    sign: 'repeat',
    title: words.back,
    text: base + more,
    hurts: false,
    facts: ways.map((way) => way.fact),
    keyword: 'goesTo',
  };
}

function waysBack(
  page: FunnelPage,
): readonly { readonly fact: GoesToFact; readonly from: string; readonly to: string }[] {
  const { context } = page;
  const { journey } = context;
  return columnsOf(journey).flatMap((column) => {
    const last = column.step === undefined || column.stage.steps.at(-1) === column.step;
    const own = column.step ? column.step.goesTo : [];
    // Where a stage leads applies after its last step.
    return [...own, ...(last ? column.stage.goesTo : [])].flatMap((fact) => {
      const target = partNamed(journey, fact, column.index);
      const place = target ? columnsOf(journey)[target.from]?.stageIndex : undefined;
      if (place === undefined || place >= column.stageIndex) return [];
      return [
        { fact, from: nameInSentence(oneLine(titleOf(context, column.part.title), LONGEST)), to: nameOf(page, place) },
      ];
    });
  });
}

/** The stage of the lowest feeling, and how many go on from it all the same. */
function worst(page: FunnelPage): Insight | undefined {
  const { context, words, flows } = page;
  const curve = emotionCurve(context.journey);
  const point = curve.points[curve.lowest ?? -1];
  const column = point ? context.columns[point.from] : undefined;
  if (!point || !column) return undefined;
  const flow = flows[column.stageIndex];
  const base = words.worstBase({
    score: formatNumber(point.score, context.language),
    step: nameInSentence(oneLine(titleOf(context, column.part.title), LONGEST)),
  });
  const share = flow?.goOn === undefined ? '' : ` ${words.worstShare(shareText(flow.goOn, context.language))}`;
  return {
    sign: faceLevel(point.score),
    title: words.worst(nameOf(page, column.stageIndex)),
    text: base + share,
    hurts: false,
    facts: [point.feeling],
    keyword: 'feels',
  };
}
