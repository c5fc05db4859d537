/** Attributes and listeners of an element; a text is set as text, never read as HTML. */
export interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
  readonly children?: readonly (Node | undefined)[];
}

/** Makes an element. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  parts: Parts = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (parts.class !== undefined) {
    made.className = parts.class;
  }
  if (parts.text !== undefined) {
    made.textContent = parts.text;
  }
  if (parts.title !== undefined) {
    made.title = parts.title;
  }
  for (const [key, value] of Object.entries(parts.attributes ?? {})) {
    made.setAttribute(key, value);
  }
  if (parts.onClick) {
    made.addEventListener('click', parts.onClick);
  }
  made.append(...(parts.children ?? []).filter((child) => child !== undefined));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Drawings of the interface on a 16 grid, strokes of one width. */
const ICONS = {
  map: 'M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z',
  journey: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M5.75 6.25v.5M10.25 6.25v.5M5.25 9.5q2.75 3 5.5 0',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  fit: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
  error: 'M5 5l6 6M11 5l-6 6',
  warning: 'M8 2.5l6 11h-12zM8 6.75v3M8 11.75v.25',
  down: 'M4 6l4 4l4-4',
  up: 'M4 10l4-4l4 4',
  check: 'M3 8.5l3.5 3.5l6.5-7.5',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 4.5v3.75l2.5 1.5',
} as const;
export type IconName = keyof typeof ICONS;

/** A decorative icon in the colour of the text around it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button with an icon, a text, or both; without a text the title is its name. */
export function button(parts: Parts & { readonly icon?: IconName }): HTMLButtonElement {
  const { icon: name, text, ...rest } = parts;
  const made = element('button', {
    ...rest,
    attributes: {
      type: 'button',
      ...(text === undefined && parts.title !== undefined ? { 'aria-label': parts.title } : {}),
      ...parts.attributes,
    },
    children: [
      name ? icon(name) : undefined,
      text === undefined ? undefined : element('span', { text }),
      ...(parts.children ?? []),
    ],
  });
  return made;
}
