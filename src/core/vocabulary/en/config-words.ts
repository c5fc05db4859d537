import type { ConfigWords } from '../config-words.js';

export const CONFIG_WORDS: ConfigWords = {
  encoding: 'it must be UTF-8 text',
  unreadable: 'it must be a file that can be read, of at most 8 MB',
  lanesForm: (allowed) => `"lanes" must be a list of at least one of ${allowed}`,
  languageForm: (allowed) => `"language" must be one of ${allowed}`,
  unknownLane: ({ name, allowed }) => `"lanes" names "${name}", but a lane must be one of ${allowed}`,
};
