import type { JsonFaultCode } from './json-fault.js';

/** One sentence for each thing that prevents a JSON text from being a model; the place is written before it. */
export type JsonWords = Readonly<Record<JsonFaultCode, (data: Readonly<Record<string, string>>) => string>>;
