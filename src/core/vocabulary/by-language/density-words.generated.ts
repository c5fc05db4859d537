// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { DENSITY_WORDS as DENSITY_WORDS_en } from '../en/density-words.js';
import { DENSITY_WORDS as DENSITY_WORDS_th } from '../th/density-words.js';
import { DENSITY_WORDS as DENSITY_WORDS_vi } from '../vi/density-words.js';

export const DENSITY_WORDS = { en: DENSITY_WORDS_en, th: DENSITY_WORDS_th, vi: DENSITY_WORDS_vi };
