import { planEdit } from '../../core/edit/plan-edit.js';
import { editWordsOf } from '../../core/vocabulary/all-edit-words.js';
import type { EditAnswer, EditParams } from '../../protocol/edit-request.js';
import type { JourneyDocument } from '../documents.js';

/** What an intent does to a document. Pure: from the newest text, which must be the one that the intent was made for. */
export function editOf(document: JourneyDocument, { version, intent }: EditParams): EditAnswer {
  const { refused } = editWordsOf(document.file.language);
  if (document.version !== version) return { refused: refused.stale };
  const plan = planEdit(document, intent);
  return 'refused' in plan ? { refused: refused[plan.refused] } : { version, ...plan };
}
