// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { NEW_FILE_WORDS as NEW_FILE_WORDS_en } from '../en/new-file-words.js';
import { NEW_FILE_WORDS as NEW_FILE_WORDS_th } from '../th/new-file-words.js';
import { NEW_FILE_WORDS as NEW_FILE_WORDS_vi } from '../vi/new-file-words.js';

export const NEW_FILE_WORDS = { en: NEW_FILE_WORDS_en, th: NEW_FILE_WORDS_th, vi: NEW_FILE_WORDS_vi };
