import type { TextEdit } from '../core/writing/edit.js';
import type { EditIntent } from '../core/edit/edit-intent.js';

/** Client → server: the text edits that carry out a change made in the picture of a version. */
export const EDIT_REQUEST = 'journey/edit';

export interface EditParams {
  readonly uri: string;
  /** Version of the document in the picture. */
  readonly version: number;
  readonly intent: EditIntent;
}

export type EditAnswer =
  | {
      /** The version that the edits are for. */
      readonly version: number;
      readonly edits: readonly TextEdit[];
      /** The line of the fact once they are made. */
      readonly line: number;
    }
  /** Why not, in the file's language. */
  | { readonly refused: string };
