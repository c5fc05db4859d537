import type { MapInput } from '../map/map-input.js';
import type { PictureView } from '../view/view.js';
import { generateMermaidJourney } from './journey.js';
import { generateEmotionChart, generateFunnelChart } from './xychart.js';

/** The text of Mermaid's stock diagram that comes nearest to a view: what any page with Mermaid draws. */
export function mermaidTextOf(view: PictureView | 'mermaid-journey', input: MapInput): string {
  switch (view) {
    case 'emotion':
      return generateEmotionChart(input);
    case 'funnel':
      return generateFunnelChart(input);
    default:
      return generateMermaidJourney(input.journey, input.personas);
  }
}
