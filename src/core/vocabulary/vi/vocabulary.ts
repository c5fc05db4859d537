import type { Vocabulary } from '../vocabulary.js';
import { CAUSES, CHANNELS, METRICS, STAGE_NAMES, TOUCHPOINTS } from './catalogue.js';
import { FEELINGS } from './feelings.js';
import { KEYWORD_WORDS, KEYWORDS, MISTAKEN_KEYWORDS } from './keywords.js';
import { LABELS } from './labels.js';
import { MESSAGES } from './messages.js';
import { SNIPPETS } from './snippets.js';
import { WORDS } from './words.js';

export const VOCABULARY: Vocabulary = {
  code: 'vi',
  colon: ':',
  locale: 'vi-VN',
  letters: /[\u00c0-\u01b0\u1ea0-\u1ef9]/u,
  decimalMark: ',',
  tall: false,
  ownLetters: /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/iu,
  currency: 'VND',
  name: 'Tiếng Việt',
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
