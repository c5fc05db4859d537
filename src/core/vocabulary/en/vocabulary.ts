import type { Vocabulary } from '../vocabulary.js';
import { CAUSES, CHANNELS, METRICS, STAGE_NAMES, TOUCHPOINTS } from './catalogue.js';
import { FEELINGS } from './feelings.js';
import { KEYWORD_WORDS, KEYWORDS, MISTAKEN_KEYWORDS } from './keywords.js';
import { LABELS } from './labels.js';
import { MESSAGES } from './messages.js';
import { SNIPPETS } from './snippets.js';
import { WORDS } from './words.js';

export const VOCABULARY: Vocabulary = {
  code: 'en',
  colon: ':',
  locale: 'en-GB',
  letters: /^[\p{ASCII}\p{P}]*$/u,
  decimalMark: '.',
  tall: false,
  currency: 'THB',
  name: 'English',
  keywords: KEYWORDS,
  keywordHelp: KEYWORD_WORDS,
  mistakenKeywords: MISTAKEN_KEYWORDS,
  words: WORDS,
  stageNames: STAGE_NAMES,
  touchpoints: TOUCHPOINTS,
  channels: CHANNELS,
  metrics: METRICS,
  causes: CAUSES,
  feelings: FEELINGS,
  messages: MESSAGES,
  labels: LABELS,
  snippets: SNIPPETS,
};
