import { cleanText } from '../../core/util/clean-text.js';
import type { DisplayList, GroupItem, ImageItem, Item, Look, PathItem, TextItem } from './display-list.js';
import { COLOUR_NAMES } from './palette.js';
import type { ColourName, Palette } from './palette.js';
import { isTarget, clickBox } from './target.js';
import { turned } from './turned.js';

/** Real colours, or the CSS properties `--jm-…` that a page sets from a palette. */
type Paints = Palette | 'css-variables';

interface SvgOptions {
  /** Start of every id in the picture, so that two pictures can be on one page. */
  readonly idPrefix?: string;
  /** A self-contained file: with a background, and without what only a page can use. */
  readonly standalone?: boolean;
  /** Whether the first card is what the Tab key finds; not so for one of several pieces of a picture that are painted one by one. */
  readonly firstStop?: boolean;
}

/** Fonts of the map, by preference. */
export const FONT_FAMILY = "'Noto Sans', 'Noto Sans Thai', system-ui, sans-serif";

/** The CSS property that holds a colour in a page. */
function cssVariableOf(colour: ColourName): string {
  return `--jm-${colour}`;
}

/** All colours of a palette as CSS properties, for the style of the element around a map. */
export function cssVariablesOf(palette: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries(COLOUR_NAMES.map((name) => [cssVariableOf(name), palette[name]]));
}

/** The picture as one `svg` element. */
export function paintSvg(list: DisplayList, paints: Paints, options: SvgOptions = {}): string {
  const prefix = escapeXml(options.idPrefix ?? 'journey');
  const size = `width="${list.width}" height="${list.height}" viewBox="0 0 ${list.width} ${list.height}"`;
  // The cards of an image would be hidden from people who hear it (A1).
  const role = options.standalone ? 'role="graphics-document"' : 'role="group"';
  const named = `aria-labelledby="${prefix}-title" aria-describedby="${prefix}-description"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${list.language}" xml:lang="${list.language}" ${role} ${named} font-family="${FONT_FAMILY}" class="journey-map">`;
  const names = `<title id="${prefix}-title">${escapeXml(list.title)}</title><desc id="${prefix}-description">${escapeXml(list.description)}</desc>`;
  const ground = options.standalone
    ? `<rect width="${list.width}" height="${list.height}" fill="${colourOf('canvas', paints)}"/>`
    : '';
  return `${head}${names}${ground}${paintItems(list, paints, options)}</svg>`;
}

/** The picture without the `svg` element around it, for renderers that bring their own. */
export function paintItems(list: DisplayList, paints: Paints, options: SvgOptions = {}): string {
  const painter: Painter = { paints, interactive: options.standalone !== true, hasStop: options.firstStop === false };
  return paintAll(list.items, painter);
}

interface Painter {
  readonly paints: Paints;
  readonly interactive: boolean;
  /** Whether the one group that Tab finds is painted; the arrow keys find the others. */
  hasStop: boolean;
}

/** Appending to one text is what engines do fastest; joining many small ones costs as much again as making them. */
function paintAll(items: readonly Item[], painter: Painter): string {
  let svg = '';
  for (const item of items) svg += paint(item, painter);
  return svg;
}

function paint(item: Item, painter: Painter): string {
  switch (item.shape) {
    case 'rect':
      return `<rect x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}"${item.radius ? ` rx="${item.radius}"` : ''}${look(item, painter)}/>`;
    case 'circle':
      return `<circle cx="${item.x}" cy="${item.y}" r="${item.radius}"${look(item, painter)}/>`;
    case 'line':
      return `<line x1="${item.x1}" y1="${item.y1}" x2="${item.x2}" y2="${item.y2}"${look(item, painter)}/>`;
    case 'path':
      return paintPath(item, painter);
    case 'text':
      return paintText(item, painter);
    case 'image':
      return paintImage(item);
    case 'group':
      return paintGroup(item, painter);
  }
}

function look(item: Look, painter: Painter): string {
  const fill =
    item.fill === undefined
      ? item.stroke === undefined
        ? ''
        : ' fill="none"'
      : ` fill="${colourOf(item.fill, painter.paints)}"`;
  const stroke =
    item.stroke === undefined
      ? ''
      : ` stroke="${colourOf(item.stroke, painter.paints)}" stroke-width="${item.strokeWidth ?? 1}"`;
  const dash = item.dash === undefined ? '' : ` stroke-dasharray="${item.dash}"`;
  const opacity = item.opacity === undefined ? '' : ` opacity="${item.opacity}"`;
  return fill + stroke + dash + opacity;
}

function paintPath(item: PathItem, painter: Painter): string {
  const ends = item.roundEnds ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  const moved =
    item.x === undefined
      ? ''
      : ` transform="translate(${item.x} ${item.y ?? 0})${item.scale === undefined ? '' : ` scale(${shorten(item.scale)})`}"`;
  return `<path d="${item.d}"${moved}${look(item, painter)}${ends}/>`;
}

/** The older name of the address, which every program that opens SVG knows. */
function paintImage(item: ImageItem): string {
  const { width, height, matrix } = turned(item);
  const opacity = item.opacity === undefined ? '' : ` opacity="${item.opacity}"`;
  const size = `width="${width}" height="${height}" preserveAspectRatio="none"`;
  const href = `xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="${escapeXml(item.href)}"`;
  return `<image ${size} transform="matrix(${matrix.join(' ')})"${opacity} ${href}/>`;
}

function shorten(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function paintText(item: TextItem, painter: Painter): string {
  const anchor = item.anchor ? ` text-anchor="${item.anchor}"` : '';
  const style = `${item.italic ? ' font-style="italic"' : ''}${item.struck ? ' text-decoration="line-through"' : ''}`;
  const halo = item.halo
    ? ` stroke="${colourOf(item.halo, painter.paints)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const direction = item.rightToLeft ? ' direction="rtl"' : '';
  const space = /^\s|\s$|\s\s/u.test(item.text) ? ' xml:space="preserve"' : '';
  const place = `x="${item.x}" y="${item.y}" font-size="${item.size}" font-weight="${item.weight}"`;
  return `<text ${place} fill="${colourOf(item.fill, painter.paints)}"${anchor}${style}${halo}${direction}${space}>${escapeXml(item.text)}</text>`;
}

function paintGroup(item: GroupItem, painter: Painter): string {
  const { x, y, width, height } = clickBox(item);
  const target = isTarget(item);
  const stop = painter.interactive && item.label !== undefined;
  const lines =
    item.line === undefined ? '' : ` data-line="${item.line}" data-lines="${(item.lines ?? [item.line]).join(' ')}"`;
  const keyword = item.keyword ? ` data-keyword="${item.keyword}"` : '';
  const level = item.level === undefined || !painter.interactive ? '' : ` data-level="${item.level}"`;
  const action = item.action === undefined || !painter.interactive ? '' : ` data-action="${escapeXml(item.action)}"`;
  const silent =
    item.label === undefined || (!painter.interactive && item.action !== undefined && item.line === undefined);
  const does = painter.interactive && item.does !== undefined ? ` ${item.does}` : '';
  const label = silent || item.label === undefined ? '' : ` aria-label="${escapeXml(item.label + does)}"`;
  const role = silent ? '' : stop && target ? ' role="button"' : ' role="img"';
  const tab = stop ? ` tabindex="${painter.hasStop ? -1 : 0}"` : '';
  painter.hasStop ||= stop;
  const tooltip = item.tooltip === undefined ? '' : `<title>${escapeXml(item.tooltip)}</title>`;
  // Text can only be hit on its letters, so a page gets the whole box to click and to mark.
  const ground =
    painter.interactive && target
      ? `<rect class="jm-box" x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="none" pointer-events="all"/>`
      : '';
  const content = paintAll(item.items, painter);
  return `<g class="jm-${item.role}" data-role="${item.role}"${lines}${keyword}${level}${action}${role}${label}${tab}>${tooltip}${ground}${content}</g>`;
}

function colourOf(name: string, paints: Paints): string {
  if (paints === 'css-variables') return `var(--jm-${name})`;
  return isColour(name) ? paints[name] : 'none';
}

const NAMES: ReadonlySet<string> = new Set(COLOUR_NAMES);

function isColour(name: string): name is ColourName {
  return NAMES.has(name);
}

const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\u00ad\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/u;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that turn the direction of a text are named, so that nobody who reads the file itself is misled. */
const WRITTEN = /[&<>"'\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text as content or attribute value of XML, without the letters that XML forbids. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return cleanText(text).replace(WRITTEN, (letter) => ENTITIES[letter] ?? `&#${letter.charCodeAt(0)};`);
}
