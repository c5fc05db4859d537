import type { Problem } from '../core/checks/check.js';
import { runChecks } from '../core/checks/run-checks.js';
import { NO_WORKSPACE } from '../core/references/workspace-names.js';
import type { WorkspaceNames } from '../core/references/workspace-names.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import type { TextModel } from './lowering/document-model.js';
import { readModel } from './read-model.js';

export interface Analysis extends TextModel {
  readonly problems: readonly Problem[];
}

/**
 * The model of a text and what is wrong with it, in the file's own language. Synchronous; never throws. `workspace` holds the
 * names that other files declare. Server, command line, Markdown fence and Mermaid plugin all answer with this.
 */
export function analyse(text: string, workspace: WorkspaceNames = NO_WORKSPACE): Analysis {
  const model = readModel(text);
  const vocabulary = vocabularyOf(model.file.language);
  return { ...model, problems: runChecks({ ...model, workspace, vocabulary }) };
}
