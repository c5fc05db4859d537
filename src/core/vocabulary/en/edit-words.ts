import type { EditWords } from '../edit-words.js';

export const EDIT_WORDS: EditWords = {
  refused: {
    stale: 'The text has changed in the meantime. Nothing was written; please try again.',
    conflict: 'Nothing was written: the file contains a git conflict. Resolve it first.',
    'nothing-there': 'Nothing was written: this can only be changed in the text.',
    empty: 'Nothing was written: the text is empty. To remove it, delete its line.',
    'one-line': 'Nothing was written: a title or name must be one line.',
    'reads-otherwise':
      'Nothing was written: these words would be read as something else here. Phrase them differently.',
    score: 'Nothing was written: a feeling goes from 1 to 5.',
    'several-feelings': 'Nothing was written: this step has several feelings. Change the one that is meant.',
    'other-journey': 'Nothing was written: a step stays in its own journey.',
    'line-of-its-stage':
      'Nothing was written: a line within this step belongs to its stage or journey. Move that line first.',
    'other-meaning':
      'Nothing was written: a line that names a step or a pain would then mean another one. Give one of the two a different name first.',
    'same-name':
      'Nothing was written: another journey of this file has the same name. Give one of the two another name or an id first.',
    'not-written': 'Nothing was written: the editor refused the change.',
  },
  close: 'Close',
  held: 'This picture is older than the text. It can be changed once the text can be read again.',
  menu: {
    name: 'Change this card',
    editText: 'Edit text',
    goToLine: 'Go to line',
    moveLeft: 'Move left',
    moveRight: 'Move right',
    toStage: (title) => `Move to stage “${title}”`,
    addStep: 'Add a step after it',
    addStage: 'Add a stage after it',
    addFact: (keyword) => `Add “${keyword}”`,
    duplicate: 'Duplicate',
    remove: 'Delete',
    better: 'Better',
    worse: 'Worse',
  },
  scores: ['very bad', 'bad', 'neutral', 'good', 'very good'],
  field: 'Text of the card',
  fieldHelp: 'Enter saves, Escape cancels',
  fieldHelpOfLines: 'Enter saves, Shift+Enter starts a line, Escape cancels',
  dropsBefore: (step, stage) =>
    stage === '' ? `drops before step ${step}` : `drops before step ${step}, in “${stage}”`,
  dropsAfter: (step, stage) => (stage === '' ? `drops after step ${step}` : `drops after step ${step}, in “${stage}”`),
  dropsInto: (stage) => `drops into “${stage}”`,
  moved: 'The step was moved.',
  scored: (score, name) => `Now ${score} of 5, ${name}.`,
  written: 'The text was written.',
  added: 'It was added.',
  duplicated: 'A copy was added after it.',
  removed: 'It was deleted. Undo brings it back.',
  copied: 'A copy was added after this journey. Change it, and the two are compared.',
  noCopy:
    'Only a current journey with a title and steps, which no improved journey points at yet, can be copied as improved.',
  atTheEnd: 'The step cannot go further that way.',
  bestAlready: 'This feeling is already the best.',
  worstAlready: 'This feeling is already the worst.',
};
