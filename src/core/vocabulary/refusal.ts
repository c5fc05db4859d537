/** Why an intent cannot be carried out; the sentences are in `core/vocabulary/edit-words`. */
export type Refusal =
  | 'stale'
  | 'conflict'
  | 'nothing-there'
  | 'empty'
  | 'one-line'
  | 'reads-otherwise'
  | 'score'
  | 'several-feelings'
  | 'other-journey'
  | 'line-of-its-stage'
  | 'other-meaning'
  | 'same-name'
  | 'not-written';
