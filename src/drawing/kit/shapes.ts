/** Small drawings that several lanes share. */
import type { CircleItem, Item, LineItem, PathItem, RectItem } from './display-list.js';
import { ICONS } from './icons.generated.js';
import type { IconName } from './icons.generated.js';
import type { ColourName } from './palette.js';
import { onOneLine } from '../../core/util/clean-text.js';
import { drawParagraph, paragraph, round, wholeOf } from './text.js';
import type { Typography } from './text.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn block and its height. */
export interface Block {
  readonly height: number;
  readonly items: readonly Item[];
}

export interface Paint {
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

/** The largest of some numbers, or `least` when there are none or all are smaller. */
export function largest(values: readonly number[], least: number): number {
  return values.reduce((most, value) => (value > most ? value : most), least);
}

/** A rectangle with round corners. */
export function rect(box: Box, radius: number, paint: Paint): RectItem {
  return {
    shape: 'rect',
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
    ...(radius > 0 ? { radius } : {}),
    ...paint,
  };
}

export function circle(x: number, y: number, radius: number, paint: Paint): CircleItem {
  return { shape: 'circle', x: round(x), y: round(y), radius, ...paint };
}

export function line(x1: number, y1: number, x2: number, y2: number, paint: Paint): LineItem {
  return { shape: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...paint };
}

/** An icon in a square of `size` px whose top left is `x`, `y`. */
export function icon(name: IconName, x: number, y: number, size: number, stroke: ColourName): PathItem {
  return {
    shape: 'path',
    d: ICONS[name],
    x: round(x),
    y: round(y),
    scale: size / 24,
    stroke,
    strokeWidth: 2,
    roundEnds: true,
  };
}

/** The star of a moment of truth around the point `x`, `y`. */
export function star(x: number, y: number, radius: number): PathItem {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const reach = index % 2 === 0 ? radius : radius * 0.42;
    return `${round(x + Math.cos(angle) * reach)} ${round(y + Math.sin(angle) * reach)}`;
  });
  return {
    shape: 'path',
    d: `M${points.join('L')}Z`,
    fill: 'starFill',
    stroke: 'star',
    strokeWidth: 1,
    roundEnds: true,
  };
}

const BARS = [4, 7, 10];

/** Three bars based on `bottom`, as many filled as the weight says. 14 px wide. */
export function severityBars(weight: 1 | 2 | 3, x: number, bottom: number, colour: ColourName): Item[] {
  return BARS.map((height, index) =>
    rect({ x: x + index * 5, y: bottom - height, width: 3, height }, 1, {
      ...(index < weight ? { fill: colour } : {}),
      stroke: colour,
      strokeWidth: 1,
    }),
  );
}

/** The look of a pill; without `fill` and `stroke` it is only words. */
export interface PillOptions {
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  readonly ink: ColourName;
  readonly dash?: string;
  readonly icon?: IconName;
  readonly strokeWidth?: number;
  readonly weight?: 400 | 500 | 600;
  /** Widest pill in px; the text is cut beyond it. */
  readonly width?: number;
  /** Maximum number of lines of a text that is wider than that, instead of one; a picture in full has them all. */
  readonly maxLines?: number;
  readonly token?: 'meta' | 'body';
}

export interface Pill {
  readonly width: number;
  readonly height: number;
  /** The whole text when it is cut. */
  readonly tooltip: string | undefined;
  readonly draw: (x: number, y: number) => Item[];
}

/** A text in a round frame. */
export function pill(typography: Typography, text: string, options: PillOptions): Pill {
  const iconRoom = options.icon ? 16 : 0;
  const token = options.token ?? 'meta';
  const label = paragraph(typography, onOneLine(text), token, (options.width ?? 400) - 18 - iconRoom, {
    weight: options.weight ?? 600,
    maxLines: options.maxLines ?? 1,
    plainEllipsis: true,
  });
  const width = Math.ceil(label.width) + 18 + iconRoom;
  const height = Math.max(1, label.lines.length) * label.line + 4;
  return {
    width,
    height,
    tooltip: wholeOf([label]),
    draw: (x, y) => [
      rect({ x, y, width, height }, (label.line + 4) / 2, paintOf(options)),
      ...(options.icon ? [icon(options.icon, x + 8, y + (label.line - 8) / 2, 12, options.ink)] : []),
      ...drawParagraph(label, x + 9 + iconRoom, y + 2, label.width, options.ink),
    ],
  };
}

function paintOf(options: PillOptions): Paint {
  return {
    ...(options.fill ? { fill: options.fill } : {}),
    ...(options.stroke ? { stroke: options.stroke, strokeWidth: options.strokeWidth ?? 1 } : {}),
    ...(options.dash ? { dash: options.dash } : {}),
  };
}
