// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { ANALYSIS_WORDS as ANALYSIS_WORDS_en } from '../en/analysis-words.js';
import { ANALYSIS_WORDS as ANALYSIS_WORDS_th } from '../th/analysis-words.js';
import { ANALYSIS_WORDS as ANALYSIS_WORDS_vi } from '../vi/analysis-words.js';

export const ANALYSIS_WORDS = { en: ANALYSIS_WORDS_en, th: ANALYSIS_WORDS_th, vi: ANALYSIS_WORDS_vi };
