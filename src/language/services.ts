import type { LangiumCoreServices } from 'langium';

/** The services of the language without any LSP: what command line, Markdown fence and Mermaid plugin need. */
export type JourneyCoreServices = LangiumCoreServices;
