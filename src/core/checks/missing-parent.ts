import { faultCheck, textOf } from './faults.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { fixOf, insertAbove, openLine, recordOf, writeLine, writePart } from '../writing/writing.js';

/** A file that starts with a step is still drawn: what is missing above is opened without a name. It should be given one. */
export const missingParent = faultCheck('missing-parent', 'warning', (fault, input) => {
  const parent = textOf(fault, 'parent') === 'stage' ? 'stage' : 'journey';
  return { data: { word: textOf(fault, 'word'), parent }, fixes: [addParents(input, fault.line, parent)] };
});

/** The missing line; for a step without a journey, the stage as well. */
function addParents(input: CheckInput, line: number, parent: 'journey' | 'stage'): Fix {
  const isStep = recordOf(input, line)?.keyword === 'step';
  const lines = [
    ...(parent === 'journey' ? [openLine(writeLine(input, 'journey', '', line - 1))] : []),
    ...(isStep ? [openLine(writePart(input, 'stage', '', line - 1), parent === 'journey' ? 2 : 1)] : []),
  ];
  return fixOf(input, 'addFact', { keyword: parent }, [insertAbove(input, line, lines)]);
}
