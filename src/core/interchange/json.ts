import type { Catalogue, Journey, JourneyFile, Persona } from '../model/journey.js';

/** The properties of the model that refer to places in the text, or to its file; exchanged data has none of them. */
type Place = 'source' | 'span' | 'lastLine' | 'elsewhere' | `${string}Span`;

/** A part of the model without its places in the text. */
export type WithoutPlaces<Value> = Value extends readonly (infer Item)[]
  ? readonly WithoutPlaces<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value as Key extends Place ? never : Key]: WithoutPlaces<Value[Key]> }
    : Value;

/** The published form of a file: titles are plain strings, lists are always there, a fact that was not written is absent. */
export interface JsonDocument {
  readonly journeys: readonly WithoutPlaces<Journey>[];
  readonly personas: readonly WithoutPlaces<Persona>[];
  readonly catalogues: readonly WithoutPlaces<Catalogue>[];
}

/** The model of a file as plain data that does not depend on where anything is in the text. */
export function toJson(file: Pick<JourneyFile, 'journeys' | 'personas' | 'catalogues'>): JsonDocument {
  return {
    journeys: file.journeys.map((journey) => withoutPlaces(journey)),
    personas: file.personas.map((persona) => withoutPlaces(persona)),
    catalogues: file.catalogues.map((catalogue) => withoutPlaces(catalogue)),
  };
}

function withoutPlaces<Value>(value: Value): WithoutPlaces<Value> {
  // The type above says for every part what this copy does at run time; the compiler cannot follow a walk over unknown keys.
  return copy(value) as WithoutPlaces<Value>;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isPlace(key))
      .map(([key, inner]) => [key, copy(inner)]),
  );
}

/** Whether a property of the model refers to a place in the text. */
export function isPlace(key: string): key is Place {
  return key === 'source' || key === 'span' || key === 'lastLine' || key === 'elsewhere' || key.endsWith('Span');
}
