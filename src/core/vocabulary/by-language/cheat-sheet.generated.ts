// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { CHEAT_SHEET as CHEAT_SHEET_en } from '../en/cheat-sheet.js';
import { CHEAT_SHEET as CHEAT_SHEET_th } from '../th/cheat-sheet.js';
import { CHEAT_SHEET as CHEAT_SHEET_vi } from '../vi/cheat-sheet.js';

export const CHEAT_SHEET = { en: CHEAT_SHEET_en, th: CHEAT_SHEET_th, vi: CHEAT_SHEET_vi };
