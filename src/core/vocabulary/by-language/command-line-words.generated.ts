// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { COMMAND_LINE_WORDS as COMMAND_LINE_WORDS_en } from '../en/command-line-words.js';
import { COMMAND_LINE_WORDS as COMMAND_LINE_WORDS_th } from '../th/command-line-words.js';
import { COMMAND_LINE_WORDS as COMMAND_LINE_WORDS_vi } from '../vi/command-line-words.js';

export const COMMAND_LINE_WORDS = { en: COMMAND_LINE_WORDS_en, th: COMMAND_LINE_WORDS_th, vi: COMMAND_LINE_WORDS_vi };
