import { withLine, stepWords } from '../words/spoken.js';
import type { FeelingPoint } from '../../core/insight/emotion-curve.js';
import { cutAt, monotoneCurve } from '../kit/curve.js';
import type { CurvePoint, CurveStretch } from '../kit/curve.js';
import type { Item } from '../kit/display-list.js';
import { stageOfColumn } from '../scene/context.js';
import type { MapContext } from '../scene/context.js';
import type { ColourName } from '../kit/palette.js';
import { feltInWords, group, speakAt } from './groups.js';
import { round } from '../kit/text.js';
import type { Paragraph } from '../kit/text.js';

/** The tints between the curve and the neutral line. */
export function areas(marks: readonly Mark[], neutral: number): Item[] {
  const paths: Record<'above' | 'below', string> = { above: '', below: '' };
  for (const { stretch, solid } of stretchesOf(marks)) {
    if (!solid) continue;
    for (const part of cutAt(stretch, neutral)) {
      const side = (part.from.y + part.to.y) / 2 < neutral ? 'above' : 'below';
      if (part.from.y === neutral && part.to.y === neutral) continue;
      paths[side] +=
        `M${at({ x: part.from.x, y: neutral })}L${at(part.from)}${cubic(part)}L${at({ x: part.to.x, y: neutral })}Z`;
    }
  }
  return (['below', 'above'] as const).flatMap((side): Item[] =>
    paths[side] === '' ? [] : [{ shape: 'path', d: paths[side], fill: side }],
  );
}

/** The background of a label: every second stage has a tint. */
export function haloOf(context: MapContext, point: FeelingPoint): ColourName {
  return context.tinted && (stageOfColumn(context, point.from)?.index ?? 0) % 2 === 1 ? 'surface' : 'canvas';
}

export function spokenFeeling(context: MapContext, mark: Pick<Mark, 'point' | 'extreme'>): string {
  const { labels } = context;
  const { feeling: fact, from, to } = mark.point;
  const place = to - from === 1 ? stepWords(context, from) : labels.map.wholeStage;
  const felt = feltInWords(context, fact, mark.extreme);
  return withLine(context, speakAt(context, labels.lanes.feels, place, felt), fact);
}

export interface Mark extends CurvePoint {
  readonly point: FeelingPoint;
  readonly radius: number;
  readonly extreme?: 'lowest' | 'highest';
  /** Words under the face, if there is room for them. */
  readonly words?: Paragraph;
  /** A star above the face, and what kind of moment it is. */
  readonly moment?: Paragraph;
}

/** Runs of neighbouring points: solid where both values were written and nothing is missing between them. */
export function isSolid(left: Mark, right: Mark): boolean {
  return left.point.written && right.point.written && right.point.from <= left.point.to;
}

export function stretchesOf(
  marks: readonly Mark[],
): readonly { readonly stretch: CurveStretch; readonly solid: boolean }[] {
  return monotoneCurve(marks).map((stretch, index) => {
    const [left, right] = [marks[index], marks[index + 1]];
    return { stretch, solid: left !== undefined && right !== undefined && isSolid(left, right) };
  });
}

export function at(point: CurvePoint): string {
  return `${round(point.x)} ${round(point.y)}`;
}

export function cubic(stretch: CurveStretch): string {
  return `C${at(stretch.control1)} ${at(stretch.control2)} ${at(stretch.to)}`;
}

export function curveLines(context: MapContext, marks: readonly Mark[], top: number): Item[] {
  const paths = { solid: '', dotted: '' };
  let open: 'solid' | 'dotted' | undefined;
  for (const { stretch, solid } of stretchesOf(marks)) {
    const kind = solid ? 'solid' : 'dotted';
    if (open !== kind) paths[kind] += `M${at(stretch.from)}`;
    paths[kind] += cubic(stretch);
    open = kind;
  }
  const stroke: ColourName = context.comparison?.as === 'current' ? 'curveNew' : 'curve';
  const items: Item[] = [];
  if (paths.dotted !== '') {
    items.push({ shape: 'path', d: paths.dotted, stroke, strokeWidth: 2.5, dash: '0.1 6', roundEnds: true });
  }
  if (paths.solid !== '') items.push({ shape: 'path', d: paths.solid, stroke, strokeWidth: 2.5, roundEnds: true });
  if (items.length === 0) return [];
  const box = { x: context.gridLeft, y: top, width: context.gridRight - context.gridLeft, height: ABOVE + 4 * LEVEL };
  return [group('curve', box, items)];
}

/** Height of a level, and of what is above the best and below the worst. */
export const LEVEL = 31;
export const ABOVE = 58;
