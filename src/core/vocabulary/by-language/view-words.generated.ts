// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { VIEW_WORDS as VIEW_WORDS_en } from '../en/view-words.js';
import { VIEW_WORDS as VIEW_WORDS_th } from '../th/view-words.js';
import { VIEW_WORDS as VIEW_WORDS_vi } from '../vi/view-words.js';

export const VIEW_WORDS = { en: VIEW_WORDS_en, th: VIEW_WORDS_th, vi: VIEW_WORDS_vi };
