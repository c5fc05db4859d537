// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { EDIT_WORDS as EDIT_WORDS_en } from '../en/edit-words.js';
import { EDIT_WORDS as EDIT_WORDS_th } from '../th/edit-words.js';
import { EDIT_WORDS as EDIT_WORDS_vi } from '../vi/edit-words.js';

export const EDIT_WORDS = { en: EDIT_WORDS_en, th: EDIT_WORDS_th, vi: EDIT_WORDS_vi };
