import type { Range } from '../model/range.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import type { Fix } from '../writing/edit.js';
import type { CheckInput } from '../writing/check-input.js';

/** As in LSP: an error makes the file mean something else, a warning should be fixed, the rest is advice. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Problem {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
  /** Other places that the message mentions. */
  readonly related?: readonly { readonly message: string; readonly range: Range; readonly uri?: string }[];
}

/** What a check returns; the runner adds code and severity. */
export type Finding = Omit<Problem, 'code' | 'severity' | 'fixes'> & {
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
};

/** One rule. Its file is named after its code. */
export interface Check {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Never throws on user input; findings come in file order. */
  find(input: CheckInput): readonly Finding[];
}
