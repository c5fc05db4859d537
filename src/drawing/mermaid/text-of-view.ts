import { completeFromBase } from '../scene/complete-from-base.js';
import { meanScore } from '../../core/insight/mean-feeling.js';
import { columnsOf } from '../../core/insight/parts.js';
import { stageFlows } from '../../core/insight/stage-flows.js';
import type { Journey } from '../../core/model/journey.js';
import { personaAmong } from '../../core/references/resolve-persona.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import type { MapInput } from '../scene/scene.js';
import { escapeTitle } from './escape.js';
import { generateMermaidFlowchart } from './flowchart.js';
import { generateMermaidJourney, mermaidTasks } from './journey.js';
import { generateMermaidKanban } from './kanban.js';
import { generateMermaidQuadrantChart, hasPoints } from './quadrant-chart.js';
import { generateEmotionChart, generateFunnelChart } from './xychart.js';

type MermaidView = PictureView | 'mermaid-journey';

/** What a chart needs and the journey lacks. */
export type MermaidLack = 'feelings' | 'people' | 'points';

/** What the chart of a view has nothing to draw without; nothing if it has something. Mermaid would draw an empty box, or fail. */
export function mermaidLack(view: MermaidView, { journey }: Pick<MapInput, 'journey'>): MermaidLack | undefined {
  if (view === 'emotion' && !hasFeelings(journey)) return 'feelings';
  if (view === 'funnel' && !stageFlows(journey).some(({ people }) => people !== undefined)) return 'people';
  return view === 'opportunities' && !hasPoints(journey) ? 'points' : undefined;
}

function hasFeelings(journey: Journey): boolean {
  return [...journey.stages, ...columnsOf(journey).map(({ part }) => part)].some(
    ({ feels }) => meanScore(feels) !== undefined,
  );
}

/**
 * The text of Mermaid's stock diagram that is closest to a view: what any page with Mermaid draws. A map without any score is a
 * flowchart, since Mermaid's `journey` would be an empty box.
 */
export function mermaidTextOf(view: MermaidView, input: MapInput): string {
  const whole = completeFromBase(input);
  return withNames(textOf(view, whole), whole);
}

function textOf(view: MermaidView, input: MapInput): string {
  const { journey, personas, language } = input;
  switch (view) {
    case 'emotion':
      return generateEmotionChart(input);
    case 'funnel':
      return generateFunnelChart(input);
    case 'flow':
      return generateMermaidFlowchart(journey, language);
    case 'board':
      return generateMermaidKanban(journey, language);
    case 'opportunities':
      return generateMermaidQuadrantChart(journey, language);
    case 'map':
      if (mermaidTasks(journey).length === 0) return generateMermaidFlowchart(journey, language);
      return generateMermaidJourney(journey, personas, language);
    case 'mermaid-journey':
      return generateMermaidJourney(journey, personas, language);
  }
}

/** The line with the type of a diagram; `kanban` is not among them, because it would draw the names as columns. */
const TYPE = /^(journey|flowchart LR|quadrantChart|xychart(?: horizontal)?)\n/mu;

/** Name and description for those who cannot see the picture, behind the line with the type. */
function withNames(text: string, { journey, personas, language }: MapInput): string {
  const title = journey.title.trim() === '' ? vocabularyOf(language).labels.map.untitled : journey.title;
  const description = mapWordsOf(language).description({
    stages: String(journey.stages.length),
    steps: String(columnsOf(journey).length),
    persona: proseOf(language).list(journey.for.map(({ text }) => personaAmong(personas, text)?.title ?? text)),
  });
  const names = `    accTitle: ${escapeTitle(title)}\n    accDescr: ${escapeTitle(description)}\n`;
  return text.replace(TYPE, (line) => line + names);
}
