import type { ExternalDiagramDefinition, Mermaid } from 'mermaid';
import { wholeText } from './whole-text.js';

/** The part of Mermaid that is used here. */
export type MermaidOfPage = Pick<Mermaid, 'init' | 'parse' | 'registerExternalDiagrams' | 'render' | 'run'>;

const registered = new WeakSet<MermaidOfPage>();

/**
 * Registers the diagram type with a page's Mermaid, and makes sure that Mermaid gets texts of the type with nothing in them that
 * it would interpret itself: it looks for directives before it knows the type of a text, so no diagram type could forbid them.
 */
export async function registerWhole(mermaid: MermaidOfPage, definition: ExternalDiagramDefinition): Promise<void> {
  if (registered.has(mermaid)) return;
  registered.add(mermaid);
  const { init, parse, render, run } = mermaid;
  mermaid.render = (id, text, container) => render(id, wholeText(text), container);
  // The overloads of `parse` only differ in what they return.
  mermaid.parse = ((text: string, options?: object) => parse(wholeText(text), options)) as Mermaid['parse'];
  mermaid.run = async (options) => {
    prepare(elementsOf(options?.nodes ?? options?.querySelector ?? USUAL));
    return run(options);
  };
  mermaid.init = async (config, nodes, callback) => {
    prepare(elementsOf(nodes ?? USUAL));
    return init(config, nodes, callback);
  };
  await mermaid.registerExternalDiagrams([definition]);
}

const USUAL = '.mermaid';

function elementsOf(nodes: string | Element | ArrayLike<Element>): readonly Element[] {
  if (typeof nodes === 'string') return [...document.querySelectorAll(nodes)];
  return nodes instanceof Element ? [nodes] : Array.from(nodes);
}

/** Mermaid reads the HTML of elements itself: there the text is changed in place. */
function prepare(elements: readonly Element[]): void {
  for (const element of elements) {
    if (element.hasAttribute('data-processed')) continue;
    const text = textOfHtml(element.innerHTML);
    const whole = wholeText(text);
    if (whole !== text) element.textContent = whole;
  }
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', nbsp: '\u00a0', amp: '&' };

/** As in Mermaid, tags are text too. */
function textOfHtml(html: string): string {
  return html
    .replace(/<br\s*\/?>/giu, '<br/>')
    .replace(/&(lt|gt|nbsp|amp);/gu, (entity, name: string) => SIGNS[name] ?? entity);
}
