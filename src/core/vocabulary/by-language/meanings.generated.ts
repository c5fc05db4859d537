// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { MEANINGS as MEANINGS_en } from '../en/meanings.js';
import { MEANINGS as MEANINGS_th } from '../th/meanings.js';
import { MEANINGS as MEANINGS_vi } from '../vi/meanings.js';

export const MEANINGS = { en: MEANINGS_en, th: MEANINGS_th, vi: MEANINGS_vi };
