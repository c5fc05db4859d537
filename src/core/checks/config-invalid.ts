import type { Range } from '../model/range.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Check, Problem } from './check.js';

/**
 * `journey.config.json` says where a workspace begins and what it shares; one that cannot be read would be ignored in silence.
 * No `.journey` text has this problem: whoever reads the configuration finds it with `checkConfig`.
 */
export const configInvalid: Check = {
  code: 'config-invalid',
  severity: 'error',
  find: () => [],
};

/** What is wrong with the text of a configuration file: it must be a JSON object. One without any text says nothing and is right. */
export function checkConfig(text: string, vocabulary: Vocabulary): readonly Problem[] {
  const reason = faultOf(text.replace(/^\ufeff/u, ''));
  return reason === undefined ? [] : [invalidConfig(vocabulary, reason, rangeOfText(text))];
}

function faultOf(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : '{ … }';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function rangeOfText(text: string): Range {
  const lines = text.split(/\r\n|\r|\n/u);
  return { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

/** The problem of a configuration file that cannot be read; `reason` is what its reader says. */
function invalidConfig(vocabulary: Vocabulary, reason: string, range: Range): Problem {
  const { code, severity } = configInvalid;
  return { code, severity, message: vocabulary.messages.problem['config-invalid']({ reason }), range, fixes: [] };
}
