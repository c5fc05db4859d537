import type { ExternalDiagramDefinition } from 'mermaid';
import { decodeEntities } from './decode-entities.js';
import { DIAGRAM_ID } from './diagram-id.js';
import { drawScene } from './draw-scene.js';
import type { Drawing } from './draw-scene.js';
import { CONTENT_CLASS, fillPicture } from './fill-picture.js';
import type { Scene } from './scene-registry.js';

/**
 * Reads what comes after the first line. `offset` is the number of lines before it in the author's text, which the lines of the
 * scene are counted with, and `title` the title in its front matter, empty if there is none. Throws an error with a message for
 * the author if nothing can be drawn.
 */
export type ReadScene = (body: string, offset: number, title: string) => Scene;

/** What Mermaid tells the styles of a diagram about its theme. */
export interface MermaidTheme {
  /** Only set by authors: Mermaid's own dark themes leave it out. */
  readonly darkMode?: boolean;
  /** `default`, `dark`, `redux-dark` and so on. */
  readonly theme?: string;
}

export interface Host {
  readonly readScene: ReadScene;
  /** Properties of the picture's root for a Mermaid theme; empty if the page around it sets the colours. */
  readonly colours?: (theme: MermaidTheme) => string;
  /**
   * Who puts the picture into the page. `mermaid`: it is part of the SVG that `render` returns, cleaned by Mermaid. `page`: that
   * SVG is empty, and the page calls `bindFunctions` of the result with the element around it, as Mermaid prescribes; later
   * changes go directly into that SVG. Everything that the painter writes is already escaped, and cleaning it takes half of the
   * time of a picture.
   */
  readonly filledBy: 'mermaid' | 'page';
}

/**
 * The diagram type `customerJourney` for Mermaid's `registerExternalDiagrams`. How to read the text after the keyword is passed
 * in: our own page reads handles and needs no parser, a foreign page reads journey text.
 */
export function customerJourney(host: Host): ExternalDiagramDefinition {
  return {
    id: DIAGRAM_ID,
    detector: (text) => /^\s*customerJourney\b/.test(text),
    loader: async () => ({ id: DIAGRAM_ID, diagram: createDiagram(host) }),
  };
}

/** The line with our keyword, and the comments above it, which Mermaid leaves there for us. */
const HEAD = /^\s*(?:%%[^\n]*\n\s*)*customerJourney\b[^\n]*(?:\n|$)/;

type Diagram = Awaited<ReturnType<ExternalDiagramDefinition['loader']>>['diagram'];

function createDiagram({ readScene, colours = () => '', filledBy }: Host): Diagram {
  // Mermaid parses and draws one text at a time and calls `clear` before each.
  let scene: Scene | undefined;
  let drawing: Drawing | undefined;
  let frontmatterLines = 0;
  let frontmatterTitle = '';
  return {
    db: {
      preserveCommentsWhenParsing: true,
      setFrontmatterLineOffset: (lines) => {
        frontmatterLines = lines;
      },
      clear: () => {
        scene = undefined;
        drawing = undefined;
        frontmatterLines = 0;
        frontmatterTitle = '';
      },
      setDiagramTitle: (title) => {
        frontmatterTitle = title;
      },
      getAccTitle: () => drawing?.list.title ?? '',
      getAccDescription: () => drawing?.list.description ?? '',
      bindFunctions: (element) => {
        const svg = element.querySelector('svg');
        if (filledBy === 'page' && svg && drawing) {
          fillPicture(svg, drawing);
        }
      },
    },
    parser: {
      parse: (text) => {
        const decoded = decodeEntities(text);
        const body = decoded.replace(HEAD, '');
        const linesBefore = decoded.slice(0, decoded.length - body.length).split('\n').length - 1;
        scene = readScene(body, frontmatterLines + linesBefore, frontmatterTitle);
      },
    },
    renderer: {
      draw: (_text, id) => {
        const svg = findSvg(id);
        if (svg && scene) {
          drawing = drawScene(scene);
          fillPicture(svg, filledBy === 'mermaid' ? drawing : { ...drawing, parts: [] });
        }
      },
    },
    // Colours are properties, so the picture of a page follows a theme without being redrawn. They need a rule of their own:
    // Mermaid puts its selector of the picture before each rule, and before bare properties twice. Its cleaning removes the
    // attribute that makes an unfilled box clickable, so a rule does that too.
    styles: (theme: MermaidTheme) => `.${CONTENT_CLASS} { ${colours(theme)} } .jm-box { pointer-events: all; }`,
  };
}

/** With the security level `sandbox` the drawing is in a frame of its own. */
function findSvg(id: string): Element | null {
  const frame = document.getElementById(`i${id}`);
  const owner = frame instanceof HTMLIFrameElement ? frame.contentDocument : document;
  return owner?.getElementById(id) ?? null;
}
