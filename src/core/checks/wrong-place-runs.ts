import type { LineRecord } from '../reader/line-record.js';
import { blocksOf, openerBelow } from '../reader/openers.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { BlockKeyword } from '../vocabulary/keyword.js';
import type { Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { factsBelow } from './standing.js';
import { fixOf, insertAbove, openLine, writeLine } from '../writing/writing.js';

/** This many lines in a row that belong elsewhere have lost the line that opens their part. */
const SHORTEST_RUN = 3;

/** A catalogue says what it lists, and has entries. */
const BLOCKS: readonly BlockKeyword[] = ['persona', 'journey', 'stage'];

/**
 * Lines in a row that all belong to another kind of block are one fault: the missing line that should open it. They are reported
 * as one problem, at the first of them, and what the missing line leaves open below is not reported again.
 */
export function mergeRuns(problems: readonly Problem[], input: CheckInput, segments: Int32Array): readonly Problem[] {
  const wrong = problems.filter(({ code }) => code === 'keyword-wrong-place');
  if (wrong.length < SHORTEST_RUN) return problems;
  const parents = problems.filter(({ code }) => code === 'missing-parent');
  const gone = new Set<Problem>();
  const instead = new Map<Problem, Problem>();
  for (const { run, block } of runsOf(wrong, input, segments)) {
    const [first] = run;
    if (!first || !block || run.length < SHORTEST_RUN) continue;
    for (const each of run.slice(1)) gone.add(each);
    instead.set(first, asRun(first, run, block, input));
    const parent = parents.find(({ range }) => block === 'journey' && range.start.line > first.range.start.line);
    if (parent) gone.add(parent);
  }
  return problems.flatMap((problem) => (gone.has(problem) ? [] : [instead.get(problem) ?? problem]));
}

/** Problems of one part whose lines, and those between them, could all belong to one other block. */
function runsOf(
  wrong: readonly Problem[],
  { lines }: CheckInput,
  segments: Int32Array,
): readonly { readonly run: readonly Problem[]; readonly block: BlockKeyword | undefined }[] {
  const runs: { readonly run: Problem[]; last: number; blocks: readonly BlockKeyword[] }[] = [];
  for (const problem of wrong) {
    const { line } = problem.range.start;
    const run = runs.at(-1);
    const isNext = run !== undefined && segments[run.last] === segments[line];
    const blocks = isNext ? blocksFor(lines.slice(run.last + 1, line + 1), run.blocks) : [];
    if (run && blocks.length > 0) {
      run.run.push(problem);
      run.last = line;
      run.blocks = blocks;
    } else {
      runs.push({ run: [problem], last: line, blocks: blocksFor(lines.slice(line, line + 1), BLOCKS) });
    }
  }
  return runs.map(({ run, last, blocks }) => ({
    run,
    block: blocks.find((block) => mayOpen(block, lines, run, last)),
  }));
}

/** Whether a line that opens a block above some lines takes over no line below them that it must not have. */
function mayOpen(block: BlockKeyword, lines: readonly LineRecord[], run: readonly Problem[], last: number): boolean {
  const first = run[0]?.range.start.line ?? 0;
  const above = lines[blocksOf(lines)[first] ?? -1]?.keyword;
  const facts = factsBelow({ lines }, last);
  const next = openerBelow(lines, last)?.keyword;
  // An entry that is in the right place among them is not one of them.
  const isMixed = lines.slice(first, last + 1).filter(({ keyword }) => keyword).length > run.length;
  if (above === 'catalogue' && isMixed) return false;
  if (above === 'catalogue') return block !== 'stage' && facts.length === 0 && next !== 'stage' && next !== 'step';
  if (block === 'persona' && (next === 'stage' || next === 'step')) return false;
  return facts.every((keyword) => specOf(keyword).places.some((place) => place === block));
}

/** Those of some blocks that accept all of some lines. */
function blocksFor(lines: readonly LineRecord[], blocks: readonly BlockKeyword[]): readonly BlockKeyword[] {
  const facts = lines.filter(({ kind }) => kind === 'keyword' || kind === 'unknown');
  return blocks.filter((block) =>
    facts.every(
      ({ keyword }) => keyword && !isBlockKeyword(keyword) && specOf(keyword).places.some((place) => place === block),
    ),
  );
}

function asRun(first: Problem, run: readonly Problem[], block: BlockKeyword, input: CheckInput): Problem {
  const { line } = first.range.start;
  const edit = insertAbove(input, line, [openLine(writeLine(input, block, '', line - 1))]);
  return {
    ...first,
    message: input.vocabulary.messages.linesWithoutBlock({ lines: run.length, block }),
    fixes: [fixOf(input, 'addFact', { keyword: block }, [edit])],
  };
}
