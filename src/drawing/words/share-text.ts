import { formatNumber, formatShare } from './format.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

/** A share as percent; one that is not zero but would round to it says that it is smaller than what can be shown. */
export function shareText(share: number, language: HumanLanguage): string {
  return share > 0 && share < 0.0005 ? `< ${formatNumber(0.1, language, 1)} %` : formatShare(share, language);
}
