import type { Persona } from '../../core/model/journey.js';
import { personaAmong } from '../../core/references/resolve-persona.js';

/** The persona that a reference means: by id, then by title. */
export function personaNamed(personas: readonly Persona[], name: string): Persona | undefined {
  return personaAmong(personas, name);
}
