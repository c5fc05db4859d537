/** What is wrong at one place in a JSON text. */
export type JsonFaultCode =
  | 'not-json'
  | 'wrong-type'
  | 'missing-property'
  | 'unknown-property'
  | 'not-a-choice'
  | 'out-of-range'
  | 'pains-above';

/**
 * One thing that prevents a JSON text from being a model. `path` is where, such as `$.journeys[0].stages[2].title`; `data` holds
 * what the message names.
 */
export interface JsonFault {
  readonly path: string;
  readonly code: JsonFaultCode;
  readonly data: Readonly<Record<string, string>>;
}

/** The path of a property; names that are not identifiers are in brackets and quotes. */
export function pathOfProperty(owner: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? `${owner}.${key}` : `${owner}[${JSON.stringify(key)}]`;
}
