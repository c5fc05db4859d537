import type { NewFileWords } from '../new-file-words.js';

export const NEW_FILE_WORDS: NewFileWords = {
  ownName: 'English',
  sample: 'persona, journey, stage, step',
  askLanguage: 'Which language is the journey written in?',
  askPersona: 'Whose journey is it?',
  newPersona: 'A new persona',
};
