import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Problem, Severity } from '../core/checks/check.js';
import { inertText } from '../core/util/inert-text.js';

/** What the Problems panel shows as the origin. */
export const DIAGNOSTIC_SOURCE = 'journey';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem in LSP form. `helpAddress` is what opens its help, with the code appended. */
export function toDiagnostic(problem: Problem, uri: string, helpAddress: string | undefined): Diagnostic {
  return {
    range: problem.range,
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    ...(helpAddress ? { codeDescription: { href: helpAddress + problem.code } } : {}),
    source: DIAGNOSTIC_SOURCE,
    message: inertText(problem.message),
    ...(problem.related?.length ? { relatedInformation: problem.related.map((place) => toRelated(place, uri)) } : {}),
  };
}

function toRelated(place: NonNullable<Problem['related']>[number], uri: string): DiagnosticRelatedInformation {
  return { location: { uri: place.uri ?? uri, range: place.range }, message: inertText(place.message) };
}
