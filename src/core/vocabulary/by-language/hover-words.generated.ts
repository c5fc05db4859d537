// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { HOVER_WORDS as HOVER_WORDS_en } from '../en/hover-words.js';
import { HOVER_WORDS as HOVER_WORDS_th } from '../th/hover-words.js';
import { HOVER_WORDS as HOVER_WORDS_vi } from '../vi/hover-words.js';

export const HOVER_WORDS = { en: HOVER_WORDS_en, th: HOVER_WORDS_th, vi: HOVER_WORDS_vi };
