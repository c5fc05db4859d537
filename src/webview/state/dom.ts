import { ICONS } from '../../drawing/kit/icons.generated.js';
import type { IconName } from '../../drawing/kit/icons.generated.js';

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

/** A decorative icon in the colour of the text around it, 16 px high. */
export function svgIcon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
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
      name ? svgIcon(name) : undefined,
      text === undefined ? undefined : element('span', { text }),
      ...(parts.children ?? []),
    ],
  });
  return made;
}
