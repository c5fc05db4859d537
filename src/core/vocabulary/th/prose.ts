import type { ProseSigns } from '../prose.js';

export const PROSE_SIGNS: ProseSigns = { list: ' ', series: ' ', head: ': ', end: '' };
