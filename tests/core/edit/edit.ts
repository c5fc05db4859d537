import { expect } from 'vitest';
import type { EditIntent } from '../../../src/core/edit/edit-intent.js';
import { planEdit } from '../../../src/core/edit/plan-edit.js';
import { readModel } from '../../../src/language/read-model.js';
import { applyEdits } from '../../helpers/apply-edits.js';

/** The text after an intent, or the reason why it stays; the edits must be such that an editor can apply them. */
export function edited(text: string, intent: EditIntent): { readonly text: string; readonly line: number } | string {
  const plan = planEdit(readModel(text), intent);
  return 'refused' in plan ? plan.refused : { text: applyEdits(text, plan.edits), line: plan.line };
}

/** The text after an intent that must be possible. */
export function afterEdit(text: string, intent: EditIntent): string {
  const result = edited(text, intent);
  if (typeof result === 'string') expect.fail(`refused: ${result}`);
  return result.text;
}

/** Number of the first line that contains some words, from 0. */
export function lineWith(text: string, words: string): number {
  const line = text.split(/\r\n?|\n/u).findIndex((each) => each.includes(words));
  expect(line, `a line with "${words}"`).toBeGreaterThanOrEqual(0);
  return line;
}
