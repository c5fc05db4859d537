import type { TouchpointCard } from '../../core/insight/touchpoint-cards.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { IdeaFact } from '../../core/model/journey.js';
import { onOneLine } from '../../core/util/clean-text.js';
import { factWordsOf } from './fact-words.js';

/**
 * What a card of the board is called, the same in the picture and in its text for Mermaid: the touchpoint, else the channel, else
 * that nothing is written.
 */
export function cardName({ touchpoint, channel }: TouchpointCard, language: HumanLanguage): string {
  const words = factWordsOf(language);
  if (touchpoint) return words.touchpoint(touchpoint);
  return channel ? words.channelName(channel) : analysisWordsOf(language).board.noTouchpoint;
}

/** An idea in a list, with all that is planned about it: "Size chart in the chat menu · planned, T-12, effort low". */
export function listedIdea(idea: IdeaFact, language: HumanLanguage): string {
  const plan = factWordsOf(language).ideaWeight(idea);
  const words = beginsWithAuthor(idea) ? plan : plan.charAt(0).toLowerCase() + plan.slice(1);
  return [onOneLine(idea.text), words].filter((text) => text !== '').join(' \u00b7 ');
}

/** Whether what is planned begins with a word of the author's, such as `BIKE-112`, whose letters stay. */
function beginsWithAuthor({ state, due, ticket }: IdeaFact): boolean {
  return state ? state.value === undefined : due === undefined && ticket.length > 0;
}
