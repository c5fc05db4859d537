// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { EXPORT_WORDS as EXPORT_WORDS_en } from '../en/export-words.js';
import { EXPORT_WORDS as EXPORT_WORDS_th } from '../th/export-words.js';
import { EXPORT_WORDS as EXPORT_WORDS_vi } from '../vi/export-words.js';

export const EXPORT_WORDS = { en: EXPORT_WORDS_en, th: EXPORT_WORDS_th, vi: EXPORT_WORDS_vi };
