/** What a way or an exit says in words, the same in the picture and in its text for Mermaid. */
import type { Link } from '../../core/insight/links.js';
import type { LeavesFact } from '../../core/model/journey.js';
import { onOneLine } from '../../core/util/clean-text.js';
import type { MapContext } from '../scene/context.js';
import { formatNumber, formatPercent } from './format.js';
import { nameInSentence } from './sentence.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

/** Where a written way leads, when, and for which share: "goes to Riding · when the battery is low · 20 %". */
export function wayText(context: MapContext, link: Exclude<Link, { readonly kind: 'next' }>): string {
  const flow = analysisWordsOf(context.language).flow;
  const name = nameInSentence(onOneLine(link.fact.text));
  const where =
    link.kind === 'end' ? flow.ends : link.kind === 'unknown' ? flow.nowhere(name) : context.words.goesTo(name);
  return [where, conditionText(link, context.language)].filter((text) => text !== '').join(' \u00b7 ');
}

/** Only condition and share of a way; empty when neither is written. */
export function conditionText({ fact }: Exclude<Link, { readonly kind: 'next' }>, language: HumanLanguage): string {
  const when = fact.when?.text.trim() ?? '';
  const share = fact.share ? formatPercent(fact.share, language) : '';
  return [when === '' ? '' : analysisWordsOf(language).flow.when(onOneLine(when)), share]
    .filter((text) => text !== '')
    .join(' \u00b7 ');
}

/** How many leave and why: "12 % leave: too far away". */
export function leavesText(context: Pick<MapContext, 'language'>, { percent, count, text }: LeavesFact): string {
  const { language } = context;
  const reason = onOneLine(text).trim();
  const people =
    percent === undefined
      ? count === undefined
        ? ''
        : formatNumber(count, language)
      : `${formatNumber(percent, language)} %`;
  return people === '' ? reason : mapWordsOf(language).leaves({ people, reason });
}
