import { dirname, isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../core/checks/check.js';
import { checkConfig } from '../core/checks/config-invalid.js';
import { runChecks } from '../core/checks/run-checks.js';
import { counterpartOf, othersOf } from '../core/compare/counterparts.js';
import { laneChoice, readConfig } from '../core/config/read-config.js';
import type { MapInput } from '../drawing/scene/scene.js';
import type { Journey, JourneyFile, Persona } from '../core/model/journey.js';
import { openNames, settleJourney } from '../core/references/settle.js';
import type { NamedElsewhere } from '../core/references/workspace-names.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import { readModel } from '../language/read-model.js';
import { CONFIG_FILE_NAME } from '../language/references/scopes.js';
import { WorkspaceIndex } from '../language/references/workspace-index.js';
import { filesBelow, filesIn } from './find-files.js';
import type { Trouble } from './find-files.js';
import type { Io } from './io.js';
import { readText } from './read-text.js';
import type { CheckedFile } from './report.js';

/** A file that was read, by its absolute path. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file with what it says, what is wrong with it, and the personas that it and its workspace declare. */
export interface AnalysedFile extends SourceFile {
  readonly file: JourneyFile;
  readonly problems: readonly Problem[];
  readonly personas: () => readonly Persona[];
  /** What else a picture of a journey in the file needs: its counterpart, other personas, the lanes of the configuration. */
  readonly besideOf: (journey: Journey) => Beside;
  /** A journey of the file as it is meant among the others. */
  readonly settled: (journey: Journey) => Journey;
}

export type Beside = Pick<MapInput, 'counterpart' | 'others' | 'laneOrder' | 'hiddenLanes'>;

/**
 * Reads files as members of their workspace, so that a persona of one file is known in another. A file's workspace is everything
 * below the nearest folder with a `journey.config.json`; without one it is the files of the run together, and those in the same
 * folders. The latter only explain names: nobody asked about them, so a name that one of them also declares is not a fault of a
 * requested file.
 */
export function analyseAll(io: Io, sources: readonly SourceFile[]): readonly AnalysedFile[] {
  const index = new WorkspaceIndex();
  const folders = [...new Set(sources.map((source) => dirname(source.path)))];
  index.scopes.setFolders([...new Set([io.cwd, ...folders].map((folder) => uriOf(scopeFolder(io, folder))))]);
  for (const folder of folders) {
    const config = configFolder(io, folder);
    if (config !== undefined) noteConfig(io, index, join(config, CONFIG_FILE_NAME));
  }
  const models = sources.map((source) => ({ ...source, ...readModel(source.text) }));
  for (const { path, file } of models) index.set(uriOf(path), file);
  const onlyNear = new Set<string>();
  for (const { path, text } of neighboursOf(io, sources, folders)) {
    index.set(uriOf(path), readModel(text).file);
    if (configFolder(io, dirname(path)) === undefined) onlyNear.add(uriOf(path));
  }

  return models.map((model) => {
    const { path, text, file } = model;
    const uri = uriOf(path);
    const input = { ...model, ...index.seenBy(uri, file), vocabulary: vocabularyOf(file.language) };
    const problems = runChecks(input, {
      onError: (code, error) => io.stderr(`journey: the check ${code} failed on ${path}: ${String(error)}\n`),
    });
    const personas = (): readonly Persona[] => [
      ...file.personas,
      ...[...index.filesInScopeOf(uri)].flatMap((other) => (other.uri === uri ? [] : other.file.personas)),
    ];
    const own = problems.filter((problem) => !isDuplicateOf(problem, onlyNear));
    const besideOf = (journey: Journey): Beside => besideOfJourney(journey, model.file, uri, index);
    const settled = (journey: Journey): Journey =>
      settleJourney(journey, { file, workspace: index.namesCalled(openNames(journey), uri) });
    return { path, text, file, problems: own, personas, besideOf, settled };
  });
}

/** A faulty configuration still says where a workspace begins; `check` reports what is wrong with it. */
function noteConfig(io: Io, index: WorkspaceIndex, path: string): void {
  const read = readText(io, path);
  index.scopes.addConfig(uriOf(path));
  if (read.ok) index.scopes.setConfig(uriOf(path), readConfig(read.text).config);
}

function besideOfJourney(journey: Journey, file: JourneyFile, uri: string, index: WorkspaceIndex): Beside {
  const journeyAt = (name: NamedElsewhere): Journey | undefined => index.journeyAt(name);
  const counterpart = counterpartOf(journey, { file, names: index.namesFor(uri), journeyAt });
  const others = othersOf(journey, [...file.journeys, ...index.journeysLike(uri, journey)]);
  return {
    ...(counterpart ? { counterpart } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...laneChoice(index.scopes.configOf(uri).lanes),
  };
}

/** Whether the only other declarations of a name are in these files. */
function isDuplicateOf({ code, related }: Problem, uris: ReadonlySet<string>): boolean {
  return (
    code === 'duplicate-name' && related !== undefined && related.every(({ uri }) => uri !== undefined && uris.has(uri))
  );
}

/** What is wrong with the configurations that some files belong to. */
export interface FaultyConfigs {
  /** Those that can be read as text, with their problems. */
  readonly files: readonly CheckedFile[];
  /** Those that cannot be read. */
  readonly troubles: readonly Trouble[];
}

/** Looks at the configurations that define the workspaces of some files. */
export function faultyConfigs(io: Io, sources: readonly { readonly path: string }[]): FaultyConfigs {
  const folders = new Set(sources.map((source) => configFolder(io, dirname(source.path))));
  const files: CheckedFile[] = [];
  const troubles: Trouble[] = [];
  for (const folder of folders) {
    if (folder === undefined) continue;
    const path = join(folder, CONFIG_FILE_NAME);
    const read = readText(io, path);
    if (!read.ok) {
      troubles.push({ path, reason: read.reason });
      continue;
    }
    const problems = checkConfig(read.text, vocabularyOf(io.language));
    if (problems.length > 0) files.push({ path, text: read.text, problems });
  }
  return { files, troubles };
}

/** Files of the same workspaces that were not asked for. Those that cannot be read are ignored. */
function neighboursOf(io: Io, sources: readonly SourceFile[], folders: readonly string[]): readonly SourceFile[] {
  const asked = new Set(sources.map((source) => source.path));
  const roots = new Set(folders.map((folder) => configFolder(io, folder)));
  const found = new Set<string>();
  for (const root of roots) {
    if (root !== undefined) for (const path of filesBelow(io, root, () => undefined)) found.add(path);
  }
  for (const folder of folders) {
    if (configFolder(io, folder) === undefined) for (const path of filesIn(io, folder)) found.add(path);
  }
  return [...found].flatMap((path) => {
    if (asked.has(path)) return [];
    const read = readText(io, path);
    return read.ok ? [{ path, text: read.text }] : [];
  });
}

/** The folder whose files share their names with those of a folder. */
function scopeFolder(io: Io, folder: string): string {
  return configFolder(io, folder) ?? (isBelow(io.cwd, folder) ? io.cwd : folder);
}

/** Whether a path is a folder, or anywhere below it. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[\\/]/u.test(way) && !isAbsolute(way);
}

/**
 * The nearest folder with a configuration, from a folder upwards. Anything with that name counts, even a pipe or a link that
 * leads nowhere: its author wants a workspace, and must hear that it cannot be read.
 */
export function configFolder(io: Io, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (io.isThere(join(at, CONFIG_FILE_NAME))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
