import type { TextModel } from '../reader/text-model.js';
import type { CheckInput } from '../writing/check-input.js';
import { NO_WORKSPACE } from '../references/workspace-names.js';
import { vocabularyOf } from '../vocabulary/all.js';
import type { EditIntent, EditPlan } from './edit-intent.js';
import { planAdd } from './plan-add.js';
import { planDuplicate } from './plan-duplicate.js';
import { planImprove } from './plan-improve.js';
import { planMove } from './plan-move.js';
import { planRemove } from './plan-remove.js';
import { planScore } from './plan-score.js';
import { planText } from './plan-text.js';

/**
 * The edits that carry out an intent, or the reason why there are none. Every other fact keeps its words and its place among the
 * others, and comments and lines without a keyword stay. Never throws, whatever the intent asks for.
 */
export function planEdit({ text, lines, file }: TextModel, intent: EditIntent): EditPlan {
  // The text contains both versions of what git could not merge: nobody knows which of them is meant.
  if (lines.some(({ kind }) => kind === 'conflict')) return { refused: 'conflict' };
  const input: CheckInput = {
    file,
    text,
    lines,
    workspace: NO_WORKSPACE,
    vocabulary: vocabularyOf(file.language),
  };
  switch (intent.kind) {
    case 'score':
      return planScore(input, intent.line, intent.score);
    case 'text':
      return planText(input, intent.line, intent.text);
    case 'move':
      return planMove(input, intent.line, intent.to);
    case 'add':
      return planAdd(input, intent.line, intent.keyword, intent.text);
    case 'duplicate':
      return planDuplicate(input, intent.line);
    case 'remove':
      return planRemove(input, intent.line);
    case 'improve':
      return planImprove(input, intent.line);
  }
}
