// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { JSON_WORDS as JSON_WORDS_en } from '../en/json-words.js';
import { JSON_WORDS as JSON_WORDS_th } from '../th/json-words.js';
import { JSON_WORDS as JSON_WORDS_vi } from '../vi/json-words.js';

export const JSON_WORDS = { en: JSON_WORDS_en, th: JSON_WORDS_th, vi: JSON_WORDS_vi };
