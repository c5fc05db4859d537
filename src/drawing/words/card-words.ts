/** What a card of the board is called, the same in the picture and in its text for Mermaid. */
import type { TouchpointCard } from '../../core/insight/touchpoint-cards.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { factWordsOf } from './fact-words.js';

/** The touchpoint, else the channel, else that nothing is written. */
export function cardName({ touchpoint, channel }: TouchpointCard, language: HumanLanguage): string {
  const words = factWordsOf(language);
  if (touchpoint) return words.touchpoint(touchpoint);
  return channel ? words.channelName(channel) : analysisWordsOf(language).board.noTouchpoint;
}
