// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { MAP_WORDS as MAP_WORDS_en } from '../en/map-words.js';
import { MAP_WORDS as MAP_WORDS_th } from '../th/map-words.js';
import { MAP_WORDS as MAP_WORDS_vi } from '../vi/map-words.js';

export const MAP_WORDS = { en: MAP_WORDS_en, th: MAP_WORDS_th, vi: MAP_WORDS_vi };
