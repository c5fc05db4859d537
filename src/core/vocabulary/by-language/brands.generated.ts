// Made by scripts/generate-languages.mjs from the folders of this one; do not edit.
import { BRANDS as BRANDS_en } from '../en/brands.js';
import { BRANDS as BRANDS_th } from '../th/brands.js';
import { BRANDS as BRANDS_vi } from '../vi/brands.js';

export const BRANDS = { en: BRANDS_en, th: BRANDS_th, vi: BRANDS_vi };
