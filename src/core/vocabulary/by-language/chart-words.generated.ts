// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { CHART_WORDS as CHART_WORDS_en } from '../en/chart-words.js';
import { CHART_WORDS as CHART_WORDS_th } from '../th/chart-words.js';
import { CHART_WORDS as CHART_WORDS_vi } from '../vi/chart-words.js';

export const CHART_WORDS = { en: CHART_WORDS_en, th: CHART_WORDS_th, vi: CHART_WORDS_vi };
