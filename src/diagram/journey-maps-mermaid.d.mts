import type { ExternalDiagramDefinition, Mermaid } from 'mermaid';

/**
 * Makes the diagram type `customerJourney` known to a page's Mermaid, and sees to it that Mermaid reads nothing of its own in a
 * journey's text.
 */
export declare function registerCustomerJourney(mermaid: Mermaid): Promise<void>;

/** The diagram type alone, for `mermaid.registerExternalDiagrams`: directives in its text are Mermaid's then. */
export declare const customerJourney: ExternalDiagramDefinition;
