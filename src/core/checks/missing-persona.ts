import type { Journey } from '../model/journey.js';
import { personaNames } from '../references/resolve-persona.js';
import type { Check, CheckInput, Finding, Fix } from './check.js';
import { isInHead, rangeOfTitle, writtenJourneys } from './parts.js';
import type { Written } from './parts.js';
import { createPersonaEdit } from './persona-stub.js';
import { fixOf, insertBelow, writeFact, writeItem } from './writing.js';

/** As many known personas as a menu can offer without becoming a list. */
const MOST_OFFERED = 3;

/**
 * A journey is one person's way; without saying whose, nobody can judge what it shows. Having no persona is among the ten
 * usual mistakes of journey maps (Smaply), and a set of maps is one for each persona.
 */
export const missingPersona: Check = {
  code: 'missing-persona',
  severity: 'warning',
  find: (input) => {
    const known = personaNames(input.file, input.workspace).slice(0, MOST_OFFERED);
    return writtenJourneys(input)
      .filter((journey) => !isInHead(input, journey, 'for'))
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
  const addFor = (name: string) => {
    const line = writeFact(input, 'for', writeItem(name), journey.source.line, 'journey');
    return { line: line.trim(), edit: insertBelow(input, journey.source.lastLine, [line]) };
  };
  if (known.length > 0) {
    return known.map((name, at) => {
      const { line, edit } = addFor(name);
      return fixOf(input, 'addLine', { line }, [edit], at === 0 ? 'preferred' : undefined);
    });
  }
  const name = input.vocabulary.keywordHelp.persona.sample;
  const edits = [createPersonaEdit(input, name, journey), addFor(name).edit];
  return [fixOf(input, 'createPersona', { name }, edits, 'preferred')];
}
