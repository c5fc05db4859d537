import type { Journey, JourneyFile } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { indexElsewhere, NameIndex, SharedNames } from './name-index.js';
import type { Declared, Resolution } from './resolution.js';
import type { WorkspaceNames } from './workspace-names.js';

export type JourneyTarget = Declared<Journey>;

/** The journey that a name in `improves` or `based on` means: one of the file first, then one of the workspace. */
export function resolveJourney(name: string, file: JourneyFile, workspace: WorkspaceNames): Resolution<JourneyTarget> {
  return new SharedNames(journeysOf(file), journeysElsewhere(workspace)).resolve(name);
}

const journeysOf = remember(
  (file: JourneyFile) =>
    new NameIndex(
      file.journeys.map((target) => ({ target, title: target.title, ...(target.id ? { id: target.id.text } : {}) })),
    ),
);

const journeysElsewhere = remember((workspace: WorkspaceNames) => indexElsewhere(workspace.journeys));
