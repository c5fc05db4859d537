import type { Journey } from '../model/journey.js';
import { isEmptyFact } from '../reader/read-lines.js';
import { personaNames } from '../references/resolve-persona.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { isAnywhere, ownLines, rangeOfTitle, writtenJourneys } from './parts.js';
import type { Written } from './parts.js';
import { createPersonaEdit } from './persona-stub.js';
import { fillIn, fixOf, insertBelow, openLine, writeFact, writeItem, writeValue } from '../writing/writing.js';

/** The most known personas that a menu can offer without becoming a list. */
const MOST_OFFERED = 3;

/**
 * A journey is one person's way; without knowing whose, nobody can judge what it shows. Having no persona is one of the ten usual
 * mistakes of journey maps (Smaply), and a set of maps has one for each persona. A stage may name it, and an improved map has the
 * persona of its base.
 */
export const missingPersona: Check = {
  code: 'missing-persona',
  severity: 'warning',
  find: (input) => {
    const known = personaNames(input.file, input.workspace).slice(0, MOST_OFFERED);
    return writtenJourneys(input)
      .filter((journey) => !journey.improves && !isAnywhere(journey, 'for'))
      .map((journey) => toFinding(input, journey, known));
  },
};

function toFinding(input: CheckInput, journey: Written<Journey>, known: readonly string[]): Finding {
  return {
    message: input.vocabulary.messages.problem['missing-persona']({ title: journey.title }),
    range: rangeOfTitle(journey.source),
    fixes: fixes(input, journey, known),
  };
}

function fixes(input: CheckInput, journey: Written<Journey>, known: readonly string[]): readonly Fix[] {
  const empty = ownLines(input, journey).find((record) => record.keyword === 'for' && isEmptyFact(record));
  if (known.length > 0) {
    // A single persona in the same file is the one that is meant; one in another file is only a guess.
    const isOnly = known.length === 1 && input.file.personas.some(({ title }) => title === known[0]);
    return known.map((name) => {
      const line = writeFact(input, 'for', writeItem(name), journey.source.line, 'journey');
      const edits = empty
        ? [writeValue(input, empty, writeItem(name))]
        : [insertBelow(input, journey.source.lastLine, [line])];
      return fixOf(input, 'addLine', { line: line.trim() }, edits, isOnly ? 'preferred' : undefined);
    });
  }
  const open = openLine(writeFact(input, 'for', '', journey.source.line, 'journey'));
  const named = empty ? fillIn(input, empty) : insertBelow(input, journey.source.lastLine, [open]);
  return [fixOf(input, 'createPersona', {}, [createPersonaEdit(input, '', journey), named])];
}
