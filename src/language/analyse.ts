import type { TextModel } from '../core/reader/text-model.js';
import type { Problem } from '../core/checks/check.js';
import { runChecks } from '../core/checks/run-checks.js';
import { shiftLines } from '../core/model/shift-lines.js';
import { NO_WORKSPACE } from '../core/references/workspace-names.js';
import type { WorkspaceNames } from '../core/references/workspace-names.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import { readModel } from './read-model.js';

export interface Analysis extends TextModel {
  readonly problems: readonly Problem[];
}

/** What is said of a text, without the text. */
export type FileAnalysis = Pick<Analysis, 'file' | 'problems'>;

/**
 * The same of a text that is a part of another one, which begins at `firstLine` of that (from 0): all places are those of the whole. Takes
 * time of the part alone. Fixes are left out: their edits and titles are made for the text itself.
 */
export function analysePart(text: string, firstLine: number): FileAnalysis {
  const { file, problems } = analyse(text);
  return shiftLines({ file, problems: problems.map((problem) => ({ ...problem, fixes: [] })) }, firstLine);
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
