import type { Journey } from '../model/journey.js';
import type { CheckInput, TextEdit } from './check.js';
import { insertAbove, insertBelow, writeLine } from './writing.js';

/**
 * An edit that declares a persona: below the last one of the file, else above the journey, over the comments that belong to
 * it. For a journey without a line of its own it goes to the end of the file, where it takes no facts from anything.
 */
export function createPersonaEdit(input: CheckInput, name: string, journey: Journey): TextEdit {
  const last = input.file.personas.findLast((persona) => persona.source);
  if (last?.source) return insertBelow(input, last.lastLine, ['', writeLine(input, 'persona', name, last.source.line)]);
  const end = input.lines.length - 1;
  if (!journey.source) return insertBelow(input, end, ['', writeLine(input, 'persona', name, end)]);
  let top = journey.source.line;
  while (top > 0 && input.lines[top - 1]?.kind === 'comment') top--;
  return insertAbove(input, top, [writeLine(input, 'persona', name, journey.source.line), '']);
}
