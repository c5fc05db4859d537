// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { MANIFEST as MANIFEST_en } from '../en/manifest.js';
import { MANIFEST as MANIFEST_th } from '../th/manifest.js';
import { MANIFEST as MANIFEST_vi } from '../vi/manifest.js';

export const MANIFEST = { en: MANIFEST_en, th: MANIFEST_th, vi: MANIFEST_vi };
