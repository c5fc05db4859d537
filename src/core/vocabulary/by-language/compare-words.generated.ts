// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { COMPARE_WORDS as COMPARE_WORDS_en } from '../en/compare-words.js';
import { COMPARE_WORDS as COMPARE_WORDS_th } from '../th/compare-words.js';
import { COMPARE_WORDS as COMPARE_WORDS_vi } from '../vi/compare-words.js';

export const COMPARE_WORDS = { en: COMPARE_WORDS_en, th: COMPARE_WORDS_th, vi: COMPARE_WORDS_vi };
