import { MANIFEST as ENGLISH } from './en/manifest.js';
import type { ManifestWords } from './manifest-words.js';
import { MANIFEST as THAI } from './th/manifest.js';
import { MANIFEST as VIETNAMESE } from './vi/manifest.js';
import type { HumanLanguage } from './vocabulary.js';

export const MANIFEST_WORDS: Readonly<Record<HumanLanguage, ManifestWords>> = { en: ENGLISH, th: THAI, vi: VIETNAMESE };
