import type { JourneyFile, Persona } from '../core/model/journey.js';
import { resolvePersona } from '../core/references/resolve-persona.js';
import { meantBy } from '../core/references/resolution.js';
import type { WorkspaceIndex } from '../language/references/workspace-index.js';

/** The persona that a name means, in this file or another one of the workspace. */
export function personaMeant(name: string, file: JourneyFile, uri: string, index: WorkspaceIndex): Persona | undefined {
  const target = meantBy(resolvePersona(name, file, index.namesCalled([name], uri)));
  if (!target) return undefined;
  return 'here' in target ? target.here : index.personaAt(target.elsewhere);
}
