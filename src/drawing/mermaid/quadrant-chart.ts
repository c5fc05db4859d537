import { opportunitiesOf } from '../../core/insight/opportunities.js';
import { scoredParts } from '../../core/insight/opportunity-score.js';
import type { Journey } from '../../core/model/journey.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { axisTo } from '../views/opportunities/scale.js';
import { themeFrontMatter } from './front-matter.js';
import { escapeLabel } from './label.js';

interface Point {
  readonly name: string;
  /** Both from 0 to 1. */
  readonly across: number;
  readonly upwards: number;
}

/** The most that a pain can hurt: severity 3 and feeling 1. */
const MOST_HURT = 15;

/**
 * The opportunities of a journey as Mermaid `quadrantChart` text: people across and hurt upwards, or satisfaction and importance
 * where customers gave both. Mermaid only knows values from 0 to 1: people are a share of the round number at the end of our own
 * axis, the others of their scale. A pain without people or feeling has no point.
 */
export function generateMermaidQuadrantChart(journey: Journey, language: HumanLanguage): string {
  const words = analysisWordsOf(language).opportunities;
  const scored = scoredPoints(journey);
  const byScore = scored.length > 0;
  const points = byScore ? scored : estimated(journey);
  const lines = [
    ...themeFrontMatter({
      quadrant1Fill: 'surface',
      quadrant2Fill: 'canvas',
      quadrant3Fill: 'surface',
      quadrant4Fill: 'canvas',
      quadrantPointFill: 'pain',
      quadrantPointTextFill: 'ink',
      quadrantXAxisTextFill: 'ink2',
      quadrantYAxisTextFill: 'ink2',
      quadrantTitleFill: 'ink',
      quadrantInternalBorderStrokeFill: 'line',
      quadrantExternalBorderStrokeFill: 'lineStrong',
    }),
    'quadrantChart',
    `  title ${escapeLabel(byScore ? words.title : words.estimateTitle)}`,
    `  x-axis "${escapeLabel(byScore ? words.satisfiedAxis : words.peopleAxis)}"`,
    `  y-axis "${escapeLabel(byScore ? words.importanceAxis : words.hurtAxis)}"`,
    ...points.map(({ name, across, upwards }) => `  "${escapeLabel(name)}": [${inRange(across)}, ${inRange(upwards)}]`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether a journey has anything that the chart can place. */
export function hasPoints(journey: Journey): boolean {
  return scoredPoints(journey).length > 0 || estimated(journey).length > 0;
}

function scoredPoints(journey: Journey): readonly Point[] {
  return scoredParts(journey).map(({ at, importance, satisfied }) => ({
    name: at.part.title,
    across: satisfied / 10,
    upwards: importance / 10,
  }));
}

function estimated(journey: Journey): readonly Point[] {
  const { ranked, base } = opportunitiesOf(journey);
  if (!base) return [];
  const { most } = axisTo(
    ranked.reduce((largest, { people }) => Math.max(largest, people ?? 0), 0),
    5,
  );
  return ranked.flatMap(({ pain, people, hurt }) =>
    people === undefined || hurt === undefined
      ? []
      : [{ name: pain.text, across: people / most, upwards: hurt / MOST_HURT }],
  );
}

function inRange(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
