// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { COMPLETION_WORDS as COMPLETION_WORDS_en } from '../en/completion-words.js';
import { COMPLETION_WORDS as COMPLETION_WORDS_th } from '../th/completion-words.js';
import { COMPLETION_WORDS as COMPLETION_WORDS_vi } from '../vi/completion-words.js';

export const COMPLETION_WORDS = { en: COMPLETION_WORDS_en, th: COMPLETION_WORDS_th, vi: COMPLETION_WORDS_vi };
