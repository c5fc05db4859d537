import type { Problem, Severity } from '../core/checks/check.js';
import { runChecks } from '../core/checks/run-checks.js';
import type { JourneyFile } from '../core/model/journey.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import type { DiagnosticCode } from '../core/vocabulary/messages.js';
import type { TextModel } from '../language/lowering/document-model.js';
import type { WorkspaceIndex } from '../language/references/workspace-index.js';

interface Found {
  readonly file: JourneyFile;
  readonly problems: readonly Problem[];
}

/** VS Code shows no more in a file; the least urgent are left out. */
const MOST_PROBLEMS = 1000;
/** A name that is declared a thousand times has a thousand other places, each with all others. */
const MOST_RELATED = 20;

const URGENCY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What the checks found last in each document. */
export class Problems {
  private readonly byUri = new Map<string, Found>();

  constructor(
    private readonly index: WorkspaceIndex,
    private readonly reportFailure: (code: DiagnosticCode, error: unknown) => void,
  ) {}

  /** Runs all checks over a model, in the file's own language. Problems come in the order of the text. */
  check(uri: string, { text, lines, file }: TextModel): readonly Problem[] {
    const workspace = this.index.namesToCheck(uri, file);
    const found = runChecks(
      { text, lines, file, workspace, vocabulary: vocabularyOf(file.language) },
      { onError: this.reportFailure },
    );
    const problems = mostUrgent(found).map(withFewRelated);
    this.byUri.set(uri, { file, problems });
    return problems;
  }

  /** What is wrong with exactly this model: what the last check found, or a new check when the text has moved on. */
  of(uri: string, model: TextModel): readonly Problem[] {
    const known = this.byUri.get(uri);
    return known?.file === model.file ? known.problems : this.check(uri, model);
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }
}

function mostUrgent(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const kept = new Set(
    URGENCY.flatMap((severity) => problems.filter((problem) => problem.severity === severity)).slice(0, MOST_PROBLEMS),
  );
  return problems.filter((problem) => kept.has(problem));
}

function withFewRelated(problem: Problem): Problem {
  if (!problem.related || problem.related.length <= MOST_RELATED) return problem;
  return { ...problem, related: problem.related.slice(0, MOST_RELATED) };
}
