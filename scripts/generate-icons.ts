/** Copies the path data of the map's icons from Lucide: `node scripts/generate-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The icons of the design page, section 4. */
const NAMES = [
  'flag',
  'map-pin',
  'sparkles',
  'globe',
  'smartphone',
  'search',
  'users-round',
  'message-circle',
  'mail',
  'message-square-text',
  'bell',
  'shopping-bag',
  'radio',
  'messages-square',
  'link',
  'phone',
  'store',
  'concierge-bell',
  'truck',
  'tent',
  'newspaper',
  'tv',
  'speech',
  'tag',
  'hand',
  'hourglass',
  'user-x',
  'map-pin-off',
  'shuffle',
  'circle-question-mark',
  'house',
  'badge-dollar-sign',
  'heart',
  'handshake',
  'mic',
  'clipboard-check',
  'chart-column',
  'ticket',
  'eye',
  'circle-dashed',
  'lightbulb',
  'bell-off',
  'arrow-right',
  'repeat',
  'log-out',
  'timer',
  'circle-dot',
  'git-pull-request-arrow',
  'activity',
  'target',
  'flask-conical',
  'sticky-note',
  'image',
  'image-off',
  'package',
  'monitor',
  'footprints',
  'list-checks',
  'quote',
  'waypoints',
  'smile',
  'triangle-alert',
  'gauge',
  'briefcase',
  'eye-off',
  'server',
  'message-circle-question-mark',
  'arrow-left-right',
  'user-round',
  'check',
  'megaphone',
  'rows-3',
  'thumbs-up',
  'award',
  'percent',
  'chart-spline',
  'trending-down',
  'trending-up',
  'chevron-left',
  'chevron-right',
  'x',
  // The preview's own controls.
  'layout-grid',
  'funnel',
  'list-filter',
  'columns-3',
  'code-xml',
  'layers',
  'table-2',
  'pin',
  'pin-off',
  'minus',
  'plus',
  'maximize',
  'chevron-down',
  'chevron-up',
  'ellipsis',
  'clock',
  'history',
  'share-2',
  'refresh-cw',
  'arrow-up',
  'arrow-down',
  'clipboard-copy',
  'pencil',
  'copy-plus',
  'copy',
  'trash-2',
  'presentation',
  'bot',
  'skip-forward',
  'calendar-sync',
  'user-round-cog',
  'id-card',
  'building-2',
] as const;

interface IconFile {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

const source = JSON.parse(readFileSync(require.resolve('@iconify-json/lucide/icons.json'), 'utf8')) as IconFile;

function pathDataOf(name: string): string {
  const body = (source.icons[name] ?? source.icons[source.aliases?.[name]?.parent ?? ''])?.body;
  if (body === undefined) throw new Error(`Lucide has no icon ${name}`);
  const parts: string[] = [];
  for (const element of body.matchAll(/<(path|circle|rect|line|ellipse|polyline|g)\b([^>]*?)\/?>/gu)) {
    const [, tag = '', attributes = ''] = element;
    const data = dataOf(tag, attributes);
    if (data !== '') parts.push(data);
  }
  if (parts.length === 0) throw new Error(`Nothing is drawn in ${name}`);
  return parts.join('');
}

/** Path data of one element, so that every painter only needs one shape. */
function dataOf(tag: string, attributes: string): string {
  const number = (key: string): number => Number(new RegExp(`\\b${key}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? 0);
  const text = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
  switch (tag) {
    case 'path':
      return fromAbsoluteStart(text('d'));
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx') || number('ry'));
    case 'polyline':
      return `M${text('points')}`;
    default:
      return '';
  }
}

/** A relative start only means the origin in a path of its own; joined paths need it absolute, and what follows it as lines. */
function fromAbsoluteStart(data: string): string {
  const start = /^m\s*(-?[\d.]+)[ ,]?(-?[\d.]+)(.*)$/su.exec(data);
  if (!start) return data;
  const [, x = '', y = '', rest = ''] = start;
  return `M${x} ${y}${/^\s*[-\d.]/u.test(rest) ? `l${rest.trimStart()}` : rest}`;
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}

/** The file of icons as it should be. */
export function renderIcons(): string {
  const lines = NAMES.map((name) => `  '${name}': '${pathDataOf(name)}',`);
  return `/** GENERATED by scripts/generate-icons.ts from Lucide (ISC; parts from Feather, MIT); do not edit. Paths of strokes on a 24 grid. */
export const ICONS = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof ICONS;
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(import.meta.dirname, '../src/drawing/kit/icons.generated.ts'), renderIcons());
}
