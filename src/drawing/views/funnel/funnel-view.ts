import { addAll } from '../../../core/util/add-all.js';
import { conversionsOf, smallestConversion } from '../../../core/insight/conversion.js';
import { stageFlows } from '../../../core/insight/stage-flows.js';
import type { Journey } from '../../../core/model/journey.js';
import type { DisplayList, Item } from '../../kit/display-list.js';
import { ownContext } from '../../scene/context.js';
import type { MapContext } from '../../scene/context.js';
import { formatNumber } from '../../words/format.js';
import { titleOf } from '../../words/title-of.js';
import { largest } from '../../kit/shapes.js';
import { paragraph } from '../../kit/text.js';
import type { MapInput } from '../../scene/scene.js';
import { chartWordsOf } from '../../../core/vocabulary/all-chart-words.js';
import { missingBlock, roomOf, viewFrame, viewPicture } from '../frame/frame.js';
import { funnelInsights } from './insights.js';
import { aboutStage, funnelRows } from './rows.js';
import type { FunnelPage } from './rows.js';
import { insightCards } from '../frame/insight-card.js';
import { snippetLine, stageNameIn } from '../../words/snippet-lines.js';
import type { LackingInput, Missing, ViewDefinition } from '../../scene/view.js';

/** Who goes on and who leaves: people of each stage to scale, the shares between, and the reasons in the file (V4). */
export const FUNNEL_VIEW: ViewDefinition = { layout: layoutFunnel };

/** Below this width the names of stages are above their bars. */
const LEAST_BESIDE = 720;

function layoutFunnel(input: MapInput): DisplayList {
  const context = ownContext({ ...input, density: 'full' });
  const words = chartWordsOf(input.language).funnel;
  const { margin } = context;
  const room = roomOf(context);
  const frame = viewFrame(context, words, { x: margin, y: margin, width: room });
  const items: Item[] = [...frame.items];
  const top = margin + frame.height + 16;
  const flows = stageFlows(input.journey);
  const known = flows.filter((flow) => flow.people !== undefined).length;
  let bottom = top;
  if (lacksPeople(input)) {
    const missing = missingBlock(context, 'funnel', { x: margin, y: top, width: room });
    addAll(items, missing.items);
    bottom += missing.height;
  } else {
    const page = pageOf(context, room);
    const rows = funnelRows(page, top + 4);
    addAll(items, rows.items);
    const insights = funnelInsights(page);
    const cardsTop = top + 4 + rows.height + 24;
    const cards = insightCards(context, insights, { x: margin, y: cardsTop, width: room }, 4);
    addAll(items, cards.items);
    bottom = cardsTop + cards.height;
  }
  const description = words.description({
    known: formatNumber(known, input.language),
    stages: formatNumber(flows.length, input.language),
  });
  return viewPicture(context, words, { right: margin + room, bottom, items, description });
}

/** Divides the page: names, bars, and on the right those who leave. */
function pageOf(context: MapContext, room: number): FunnelPage {
  const { journey, margin } = context;
  const flows = stageFlows(journey);
  const beside = room >= LEAST_BESIDE;
  const words = chartWordsOf(context.language).funnel;
  const names = beside ? widthOfNames({ context, words, flows }, Math.floor(room * 0.22)) : 0;
  const sideWidth = beside ? Math.min(340, Math.floor(room * 0.27)) : 0;
  const barLeft = margin + names;
  const barWidth = room - names - (beside ? sideWidth + 32 : 0);
  return {
    context,
    words,
    flows,
    smallest: smallestConversion(conversionsOf(journey)),
    left: margin,
    room,
    names,
    barLeft,
    barWidth,
    ...(beside ? { side: { x: margin + room - sideWidth, width: sideWidth } } : {}),
    most: largest(
      flows.map((flow) => flow.people ?? 0),
      0,
    ),
  };
}

/** As wide as the widest name of a stage, within bounds; the space to the bars is part of it. */
function widthOfNames(about: Pick<FunnelPage, 'context' | 'words' | 'flows'>, most: number): number {
  const { context, flows } = about;
  const widths = flows.flatMap(({ stage, index }) => [
    paragraph(context.typography, titleOf(context, stage.title), 'stage', most - 20).width,
    paragraph(context.typography, aboutStage(about, index), 'body', most - 20).width,
  ]);
  return Math.min(most, Math.ceil(largest(widths, 120)) + 20);
}

/** Lines with numbers of people after the first stages that have none; fewer than two numbers make no share. */
export function lacksPeople({ journey, language, written = language }: LackingInput): Missing | undefined {
  const known = journey.stages.filter((stage) => stage.people?.value !== undefined).length;
  if (known >= 2) return undefined;
  const stage = firstWithout(journey);
  const people = snippetLine(written, 'people', `\${1:${known === 0 ? '12000' : '1800'}}`);
  if (stage?.source) return { snippet: [people], afterLine: stage.source.lastLine };
  const snippet = [snippetLine(written, 'stage', `\${2:${stageNameIn(written, 'awareness')}}`), `  ${people}`];
  // A stage without a line of its own gets one above its first step, because below it the number would be the last step's.
  const [step] = stage?.steps ?? [];
  return { snippet, afterLine: step?.source ? step.source.line - 1 : journey.lastLine };
}

/** The first stage without a number that can be read. */
function firstWithout(journey: Journey): Journey['stages'][number] | undefined {
  return journey.stages.find((stage) => stage.people?.value === undefined);
}
