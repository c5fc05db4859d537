import type { TextModel } from '../core/reader/text-model.js';
import type { Problem, Severity } from '../core/checks/check.js';
import type { CheckInput } from '../core/writing/check-input.js';
import { runChecks } from '../core/checks/run-checks.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import type { DiagnosticCode } from '../core/vocabulary/messages.js';
import type { WorkspaceIndex } from '../language/references/workspace-index.js';

/** What a check looked at, and what it found. */
interface Found {
  readonly input: CheckInput;
  readonly problems: readonly Problem[];
}

/** VS Code shows no more per file; the least urgent are left out. */
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
  check(uri: string, model: TextModel): readonly Problem[] {
    return this.look(uri, model).problems;
  }

  /** What is wrong with exactly this model: what the last check found, or a new check if the text has changed. */
  of(uri: string, model: TextModel): readonly Problem[] {
    return this.found(uri, model).problems;
  }

  /** The same, with what was looked at. */
  found(uri: string, model: TextModel): Found {
    const known = this.byUri.get(uri);
    return known?.input.file === model.file ? known : this.look(uri, model);
  }

  /** What was looked at, with all names of the workspace, to find out whether one is being typed. */
  withAllNames(uri: string, input: CheckInput): CheckInput {
    const { index } = this;
    return {
      ...input,
      get workspace() {
        return index.namesFor(uri);
      },
    };
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }

  private look(uri: string, { text, lines, file }: TextModel): Found {
    const input: CheckInput = {
      text,
      lines,
      file,
      ...this.index.seenBy(uri, file),
      vocabulary: vocabularyOf(file.language),
      declaredAt: (name) => this.index.declarationAt(name),
    };
    const problems = mostUrgent(runChecks(input, { onError: this.reportFailure })).map(withFewRelated);
    const found = { input, problems };
    this.byUri.set(uri, found);
    return found;
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
