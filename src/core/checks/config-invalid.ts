import { readConfig } from '../config/read-config.js';
import type { ConfigFault } from '../config/read-config.js';
import { LANE_IDS } from '../vocabulary/lanes.js';
import type { Range } from '../model/range.js';
import { oneLine } from '../util/one-line.js';
import { configWordsOf } from '../vocabulary/all-config-words.js';
import { HUMAN_LANGUAGES } from '../vocabulary/human-languages.generated.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Check, Problem } from './check.js';

/**
 * `journey.config.json` says where a workspace begins and what it shares; one that cannot be read would otherwise be ignored in
 * silence. No `.journey` text has this problem: whoever reads the configuration finds it with `checkConfig`.
 */
export const configInvalid: Check = {
  code: 'config-invalid',
  severity: 'error',
  find: () => [],
};

/** What is wrong with the text of a configuration file. An empty one says nothing and is valid. */
export function checkConfig(text: string, vocabulary: Vocabulary): readonly Problem[] {
  const { fault } = readConfig(text);
  return fault === undefined ? [] : [invalidConfig(vocabulary, reasonOf(fault, vocabulary), rangeOfFault(text, fault))];
}

function reasonOf(fault: ConfigFault, { code }: Vocabulary): string {
  const words = configWordsOf(code);
  const allowed = LANE_IDS.join(', ');
  switch (fault.kind) {
    case 'encoding':
      return words.encoding;
    case 'json':
      return fault.reason;
    case 'lanes':
      return words.lanesForm(allowed);
    case 'language':
      return words.languageForm(HUMAN_LANGUAGES.join(', '));
    case 'lane':
      return words.unknownLane({ name: oneLine(fault.name, 60), allowed });
  }
}

/** What is wrong with a configuration file that exists but whose text cannot be had: it is not a file, or it is too large. */
export function unreadableConfig(vocabulary: Vocabulary): Problem {
  return invalidConfig(vocabulary, configWordsOf(vocabulary.code).unreadable, rangeOfText(''));
}

/** The name that is not a lane, or the word `lanes` or `language`, if the text has it exactly once; otherwise the whole text. */
function rangeOfFault(text: string, fault: ConfigFault): Range {
  const isOfText = fault.kind === 'json' || fault.kind === 'encoding';
  const written = isOfText ? '' : JSON.stringify(fault.kind === 'lane' ? fault.name : fault.kind);
  const from = written === '' ? -1 : text.indexOf(written);
  if (from < 0 || text.includes(written, from + 1)) return rangeOfText(text);
  const lines = text.slice(0, from).split(/\r\n|\r|\n/u);
  const [line, character] = [lines.length - 1, lines.at(-1)?.length ?? 0];
  return { start: { line, character }, end: { line, character: character + written.length } };
}

function rangeOfText(text: string): Range {
  const lines = text.split(/\r\n|\r|\n/u);
  return { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

/** The problem of a configuration file that cannot be read; `reason` comes from its reader. */
function invalidConfig(vocabulary: Vocabulary, reason: string, range: Range): Problem {
  const { code, severity } = configInvalid;
  return { code, severity, message: vocabulary.messages.problem['config-invalid']({ reason }), range, fixes: [] };
}
