import type { NamesTaken } from '../../core/edit/first-journey.js';
import type { JourneyFile } from '../../core/model/journey.js';
import { inFileOrder } from '../../core/references/file-order.js';
import { nameKey } from '../../core/references/name-key.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { NewFileFacts, NewFileParams } from '../../protocol/new-file-request.js';

/** A file is not saved when its author begins it. */
const NEW_FILE = 'untitled:Untitled';

/** What a new file should know about the files next to it. */
export function newFileFacts({ near }: NewFileParams, index: WorkspaceIndex): NewFileFacts {
  const languages = new Map<string, HumanLanguage>();
  for (const { uri, file } of index.filesInScopeOf(NEW_FILE)) {
    if (saysSomething(file)) languages.set(uri, file.language);
  }
  const { personas } = index.namesFor(NEW_FILE);
  const seen = new Set<string>();
  const language = languageOf(near, languages, index);
  return {
    ...(language ? { language } : {}),
    personas: inFileOrder(personas).flatMap(({ title, uri }) => {
      const key = nameKey(title);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ title, uri, language: languages.get(uri) ?? 'en' }];
    }),
    taken: namesTaken(NEW_FILE, index),
  };
}

/** Names declared by other files where a file is. */
export function namesTaken(uri: string, index: WorkspaceIndex): NamesTaken {
  const { personas, journeys } = index.namesFor(uri);
  return { personas: personas.map(({ title }) => title), journeys: journeys.map(({ title }) => title) };
}

function languageOf(
  near: string | undefined,
  languages: ReadonlyMap<string, HumanLanguage>,
  index: WorkspaceIndex,
): HumanLanguage | undefined {
  const { language } = index.scopes.configOf(NEW_FILE);
  if (language) return language;
  const nearby = near === undefined ? undefined : index.fileAt(near);
  if (nearby && saysSomething(nearby)) return nearby.language;
  const [only, ...others] = new Set(languages.values());
  return others.length === 0 ? only : undefined;
}

/** A file without keywords is in no language. */
function saysSomething({ journeys, personas, catalogues }: JourneyFile): boolean {
  return journeys.length + personas.length + catalogues.length > 0;
}
