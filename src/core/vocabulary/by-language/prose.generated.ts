// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { PROSE_SIGNS as PROSE_SIGNS_en } from '../en/prose.js';
import { PROSE_SIGNS as PROSE_SIGNS_th } from '../th/prose.js';
import { PROSE_SIGNS as PROSE_SIGNS_vi } from '../vi/prose.js';

export const PROSE_SIGNS = { en: PROSE_SIGNS_en, th: PROSE_SIGNS_th, vi: PROSE_SIGNS_vi };
