/** Mermaid's sanitiser. It is a dependency of Mermaid and not of ours, so it is not imported by name. */
const SANITISER = 'dompurify';

/** What the real Mermaid understood of a `journey` diagram, with its entities put back as they are when it draws. */
export interface ReadDiagram {
  readonly title: string;
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly section: string;
    readonly name: string;
    readonly score: number;
    readonly people: readonly string[];
  }[];
}

interface RawTask {
  readonly section: string;
  readonly task: string;
  readonly score: number;
  readonly people: readonly string[];
}

/** The part of Mermaid's journey database that is read here. */
interface JourneyDatabase {
  getDiagramTitle(): string;
  getSections(): readonly string[];
  getTasks(): readonly RawTask[];
}

/**
 * Parses with the Mermaid that the product ships. Mermaid cannot even parse without a page, because its sanitiser lacks its
 * functions there; for parsing they may do nothing.
 */
export async function readWithMermaid(text: string): Promise<ReadDiagram> {
  const diagram = await diagramOf(text);
  if (!isJourneyDatabase(diagram.db)) throw new Error(`Mermaid took the text for another diagram: ${diagram.type}`);
  return {
    title: decodeEntities(diagram.db.getDiagramTitle()),
    sections: diagram.db.getSections().map(decodeEntities),
    tasks: diagram.db.getTasks().map((task) => ({
      section: decodeEntities(task.section),
      name: decodeEntities(task.task),
      score: task.score,
      people: task.people.map(decodeEntities),
    })),
  };
}

/** A text as any diagram of Mermaid's. */
export async function diagramOf(text: string) {
  const mermaid = await loadMermaid();
  return mermaid.mermaidAPI.getDiagramFromText(text);
}

/** Mermaid, ready to parse without a page. */
export async function loadMermaid() {
  const sanitiser: unknown = await import(SANITISER);
  if (!hasDefault(sanitiser)) throw new Error('Mermaid has another sanitiser now');
  Object.assign(sanitiser.default, { addHook: () => undefined, sanitize: (text: string) => text });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000 });
  return mermaid;
}

function hasDefault(module: unknown): module is { readonly default: object } {
  return typeof module === 'object' && module !== null && 'default' in module && typeof module.default === 'function';
}

function isJourneyDatabase(database: object): database is JourneyDatabase {
  return 'getDiagramTitle' in database && 'getSections' in database && 'getTasks' in database;
}

/** Mermaid writes `ﬂ°°58¶ß` for `#58;` while it parses. */
export function decodeEntities(text: string): string {
  return text.replace(/\uFB02\u00B0\u00B0(\d+)\u00B6\u00DF/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}
