import { expect } from 'vitest';
import type { Problem } from '../../src/core/checks/check.js';
import type { WorkspaceNames } from '../../src/core/references/workspace-names.js';
import { NO_WORKSPACE } from '../../src/core/references/workspace-names.js';
import { analyse } from '../../src/language/analyse.js';
import { annotate, withoutAnnotations } from './annotate.js';

export interface CheckOptions {
  readonly workspace?: Partial<WorkspaceNames>;
}

/** Fails unless the annotations of a text are exactly its diagnostics: range, severity, code and message. Returns them. */
export function checkDiagnostics(annotated: string, options: CheckOptions = {}): readonly Problem[] {
  const text = withoutAnnotations(annotated);
  const { problems } = analyse(text, { ...NO_WORKSPACE, ...options.workspace });
  expect(annotate(text, problems)).toBe(annotated);
  return problems;
}
