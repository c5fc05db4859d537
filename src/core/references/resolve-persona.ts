import type { JourneyFile, Persona } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { indexElsewhere, NameIndex, SharedNames } from './name-index.js';
import { nameKey } from './name-key.js';
import type { Declared, Resolution } from './resolution.js';
import type { WorkspaceNames } from './workspace-names.js';

export type PersonaTarget = Declared<Persona>;

/** The persona that a name in `for` or `with` means: one of the file first, then one of the workspace. */
export function resolvePersona(name: string, file: JourneyFile, workspace: WorkspaceNames): Resolution<PersonaTarget> {
  return new SharedNames(personasOf(file), personasElsewhere(workspace)).resolve(name);
}

/** The names of all personas that a file may refer to, its own first; one of each spelling. */
export function personaNames(file: JourneyFile, workspace: WorkspaceNames): readonly string[] {
  const titles = [...file.personas, ...workspace.personas].map((persona) => persona.title);
  return [...new Set(titles.filter((title) => title !== ''))];
}

/** Which of some personas a name means: by id, then by title; of equal names, the first. The list must not change. */
export function personaAmong(personas: readonly Persona[], name: string): Persona | undefined {
  return indexOf(personas).find(nameKey(name))[0];
}

const indexOf = remember(
  (personas: readonly Persona[]) =>
    new NameIndex(
      personas.map((target) => ({ target, title: target.title, ...(target.id ? { id: target.id.text } : {}) })),
    ),
);

const personasOf = (file: JourneyFile): NameIndex<Persona> => indexOf(file.personas);

const personasElsewhere = remember((workspace: WorkspaceNames) => indexElsewhere(workspace.personas));
