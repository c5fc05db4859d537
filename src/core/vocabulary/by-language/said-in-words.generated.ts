// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { SAID_IN_WORDS as SAID_IN_WORDS_en } from '../en/said-in-words.js';
import { SAID_IN_WORDS as SAID_IN_WORDS_th } from '../th/said-in-words.js';
import { SAID_IN_WORDS as SAID_IN_WORDS_vi } from '../vi/said-in-words.js';

export const SAID_IN_WORDS = { en: SAID_IN_WORDS_en, th: SAID_IN_WORDS_th, vi: SAID_IN_WORDS_vi };
