import type { Journey } from '../model/journey.js';
import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { topOfComments } from '../writing/moving.js';
import { insertAbove, insertBelow, openLine, writeLine } from '../writing/writing.js';
import type { OpenLine } from '../writing/writing.js';

/**
 * An edit that declares a persona: below the last one in the file, otherwise above the journey and the comments that belong to
 * it. For a journey without a line of its own it goes to the end of the file, where it takes facts from nothing. Without a name,
 * there is a slot for the author's.
 */
export function createPersonaEdit(input: CheckInput, name: string, journey: Journey): TextEdit {
  const last = input.file.personas.findLast((persona) => persona.source);
  if (last?.source) return insertBelow(input, last.lastLine, ['', personaLine(input, name, last.lastLine)]);
  const end = input.lines.length - 1;
  if (!journey.source) return insertBelow(input, end, ['', personaLine(input, name, end)]);
  const top = topOfComments(input, journey.source.line);
  return insertAbove(input, top, [personaLine(input, name, top - 1), '']);
}

function personaLine(input: CheckInput, name: string, nearLine: number): string | OpenLine {
  const line = writeLine(input, 'persona', name, nearLine);
  return name === '' ? openLine(line) : line;
}
