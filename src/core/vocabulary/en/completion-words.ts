import type { CompletionWords } from '../completion-words.js';

export const COMPLETION_WORDS: CompletionWords = {
  today: 'today',
  missingStages: 'all missing stages',
  missingStagesHelp: (stages) => `Writes what the model has and this journey lacks: ${stages.join(', ')}.`,
  firstStep: 'First step',
  used: 'Already used in these maps.',
  brand: 'A brand used with this channel.',
};
