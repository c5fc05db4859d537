import { MANIFEST } from './by-language/manifest.generated.js';
import type { ManifestWords } from './manifest-words.js';
import type { HumanLanguage } from './vocabulary.js';

export const MANIFEST_WORDS: Readonly<Record<HumanLanguage, ManifestWords>> = MANIFEST;
