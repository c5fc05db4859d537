// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { VOCABULARY as VOCABULARY_en } from '../en/vocabulary.js';
import { VOCABULARY as VOCABULARY_th } from '../th/vocabulary.js';
import { VOCABULARY as VOCABULARY_vi } from '../vi/vocabulary.js';

export const VOCABULARY = { en: VOCABULARY_en, th: VOCABULARY_th, vi: VOCABULARY_vi };
