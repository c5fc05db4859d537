// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { CONFIG_WORDS as CONFIG_WORDS_en } from '../en/config-words.js';
import { CONFIG_WORDS as CONFIG_WORDS_th } from '../th/config-words.js';
import { CONFIG_WORDS as CONFIG_WORDS_vi } from '../vi/config-words.js';

export const CONFIG_WORDS = { en: CONFIG_WORDS_en, th: CONFIG_WORDS_th, vi: CONFIG_WORDS_vi };
