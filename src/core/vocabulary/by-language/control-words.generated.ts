// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { CONTROL_WORDS as CONTROL_WORDS_en } from '../en/control-words.js';
import { CONTROL_WORDS as CONTROL_WORDS_th } from '../th/control-words.js';
import { CONTROL_WORDS as CONTROL_WORDS_vi } from '../vi/control-words.js';

export const CONTROL_WORDS = { en: CONTROL_WORDS_en, th: CONTROL_WORDS_th, vi: CONTROL_WORDS_vi };
