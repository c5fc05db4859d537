import type { MapInput } from '../scene/scene.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import { generateMermaidFlowchart } from './flowchart.js';
import { generateMermaidJourney } from './journey.js';
import { generateMermaidKanban } from './kanban.js';
import { generateMermaidQuadrantChart } from './quadrant-chart.js';
import { generateEmotionChart, generateFunnelChart } from './xychart.js';

/** The text of Mermaid's stock diagram that is closest to a view: what any page with Mermaid draws. */
export function mermaidTextOf(view: PictureView | 'mermaid-journey', input: MapInput): string {
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
    case 'mermaid-journey':
      return generateMermaidJourney(journey, personas);
  }
}
