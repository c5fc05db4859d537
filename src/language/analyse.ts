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

/** The analysis of a text, without the text. */
export type FileAnalysis = Pick<Analysis, 'file' | 'problems'>;

/**
 * The same for a text that is part of another one, in which it begins at `firstLine` (from 0): all places are those of the whole.
 * Takes time proportional to the part alone. Fixes are left out: their edits and titles are made for the text itself.
 */
export function analysePart(text: string, firstLine: number): FileAnalysis {
  const { file, problems } = analyse(text);
  return shiftLines({ file, problems: problems.map((problem) => ({ ...problem, fixes: [] })) }, firstLine);
}

/**
 * The model of a text and its problems, in the file's own language. Synchronous; never throws. `workspace` holds the names that
 * other files declare. For one text by itself, as in a Markdown fence; the server and the command line read many files before they
 * check one, and call `readModel` and `runChecks` themselves.
 */
export function analyse(text: string, workspace: WorkspaceNames = NO_WORKSPACE): Analysis {
  const model = readModel(text);
  const vocabulary = vocabularyOf(model.file.language);
  return { ...model, problems: runChecks({ ...model, workspace, vocabulary }) };
}
