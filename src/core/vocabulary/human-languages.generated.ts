// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
/** The human languages that the language supports; each is one folder next to this file. */
export const HUMAN_LANGUAGES = ['en', 'th', 'vi'] as const;
