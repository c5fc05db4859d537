import type { CompareWords } from '../compare-words.js';
import { ofNumber } from './counted.js';

export const COMPARE_WORDS: CompareWords = {
  improves: (title) => `Improves \u201c${title}\u201d`,
  improvesOneStage: (title) => `Improves one stage of \u201c${title}\u201d; all others are as there`,
  improvesSteps: (title) => `Improves \u201c${title}\u201d; stages without steps are as there`,
  basedOn: (title) => `Based on \u201c${title}\u201d`,
  expectations: 'Feelings here are expectations, not findings',
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  missing: 'Missing',
  failing: 'Failing',
  unplanned: 'Unplanned',
  gone: 'Gone',
  isNew: 'New',
  before: (text) => `before: ${text}`,
  differs: (lanes) => `differs in: ${lanes}`,
  feltBefore: ({ score, words }) => `before: ${score} of 5${words === '' ? '' : `, ${words}`}`,
  difference: (difference) => `difference ${difference}`,
  figures: {
    feeling: ({ now, before }) =>
      now === before ? `mean feeling, ${now} values each` : `mean feeling, ${before} and ${now} values`,
    buy: 'of those who start, buy',
    reachEnd: 'of those who start reach the end',
    waiting: ({ count, shown }) =>
      count === 0
        ? 'waiting; every wait is told now'
        : `waiting; ${shown} ${count === 1 ? 'wait is' : 'waits are'} not told`,
    pains: (count) => ofNumber(count, 'pain', 'pains'),
    painsBase: ({ gone, added, shown, open }) =>
      `${gone} gone${added > 0 ? `, ${shown} new` : ''}, ${open} without an idea`,
    steps: (count) => ofNumber(count, 'step', 'steps'),
    stepsBase: ({ added, removed, changed }) => `${added} added, ${removed} removed, ${changed} changed`,
    planBase: ({ unplanned, missing, failing }) => `${unplanned} unplanned, ${missing} missing, ${failing} failing`,
    lowest: 'lowest point',
    belowNeutral: ({ count, shown }) =>
      count === 0 ? 'no step is below neutral' : `${shown} ${count === 1 ? 'step is' : 'steps are'} below neutral`,
    handOffs: (count) => ofNumber(count, 'hand-off', 'hand-offs'),
    handOffsBase: (difference, shown) =>
      difference === 0 ? 'no change' : difference < 0 ? `${shown} fewer` : `${shown} more`,
  },
  legend: {
    improved: 'improved: feeling expected',
    current: 'current: feeling found',
    actual: 'actual: feeling found',
    plan: 'plan: feeling expected',
    difference: 'difference of the step',
    worse: 'worse than before',
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    missing: 'missing',
    failing: 'failing',
    unplanned: 'unplanned',
    gone: 'pain that is gone',
    before: 'value before',
  },
};
