import type { ExternalDiagramDefinition } from 'mermaid';

/** The diagram type `customerJourney`: hand it to `mermaid.registerExternalDiagrams`. */
export declare const customerJourney: ExternalDiagramDefinition;
