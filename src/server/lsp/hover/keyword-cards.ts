import { hoverWordsOf } from '../../../core/vocabulary/all-hover-words.js';
import { gluedKeyword } from '../../../core/vocabulary/glued-keyword.js';
import { specOf } from '../../../core/vocabulary/keyword.js';
import type { KeywordId, Place } from '../../../core/vocabulary/keyword.js';
import { mistypedKeyword } from '../../../core/vocabulary/nearest.js';
import { usualKeywords } from '../../../core/vocabulary/usual-keywords.js';
import type { FixedWordSet, Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import { card, escapeMarkdown } from './markdown.js';

/** The closed sets that the value of a keyword is taken from, or begins with a word of. */
const SETS: Partial<Record<KeywordId, readonly FixedWordSet[]>> = {
  catalogue: ['catalogueKind'],
  value: ['level'],
  state: ['journeyState', 'rowState', 'ideaState'],
  model: ['model'],
  countsAs: ['phase', 'personaRank'],
  objective: ['objective'],
  media: ['media'],
  device: ['device'],
  doneBy: ['party'],
  pain: ['level'],
  impact: ['level', 'party'],
  effort: ['level'],
  moment: ['moment'],
  evidence: ['evidence'],
};

const MOST_OFFERED = 12;

/** What a keyword is for, what its value is, where it may be, and a sample. */
export function keywordCard(keyword: KeywordId, words: Vocabulary, behind: string): string {
  const { text, sample } = words.keywordHelp[keyword];
  const [name, ...others] = words.keywords[keyword];
  const hover = hoverWordsOf(words.code);
  const { form, places, repeat } = specOf(keyword);
  const where = places.map((place) => nameOfPlace(place, words)).join(', ');
  const facts = [
    `${hover.value}: ${escapeMarkdown(hover.forms[form])}`,
    `${hover.standsIn}: ${where}${repeat === 'once' ? ` (${hover.once})` : ''}`,
  ];
  return card(
    name,
    text,
    facts.join('  \n'),
    allowedText(keyword, words),
    `\`\`\`journey\n${name}${behind}${sample}\n\`\`\``,
    others.length > 0 ? `${hover.also}: ${others.map((other) => `\`${other}\``).join(' · ')}` : '',
  );
}

function allowedText(keyword: KeywordId, words: Vocabulary): string {
  const { oneOf } = hoverWordsOf(words.code);
  const names =
    keyword === 'cause'
      ? Object.values(words.causes).map((cause) => cause.names[0])
      : (SETS[keyword] ?? []).flatMap((set) =>
          Object.values<readonly string[]>(words.words[set]).map(([name]) => name ?? ''),
        );
  return names.length === 0 ? '' : `${oneOf}: ${names.join(' · ')}`;
}

/** For a line that starts with no keyword: which one was probably meant, and which are allowed there. */
export function unknownCard(text: string, place: Place, words: Vocabulary): string {
  const hover = hoverWordsOf(words.code);
  const found = gluedKeyword(text) ?? mistypedKeyword(text, words);
  const word = found ? text.slice(0, found.length) : (/^[^\s:\uff1a]+/u.exec(text)?.[0] ?? text);
  const meant = found
    ? `${hover.meant}: **${words.keywords[found.keyword][0]}** – ${words.keywordHelp[found.keyword].text}`
    : '';
  const outer: readonly KeywordId[] = place === 'file' ? [] : ['persona', 'journey'];
  const may = [...usualKeywords(place, MOST_OFFERED), ...outer].map((keyword) => words.keywords[keyword][0]);
  return [hover.noKeyword(escapeMarkdown(word.trim())), meant, `${hover.mayStand}: ${may.join(' · ')}`]
    .filter((line) => line !== '')
    .join('\n\n');
}

function nameOfPlace(place: Place, words: Vocabulary): string {
  return place === 'file' ? hoverWordsOf(words.code).file : words.keywords[place][0];
}
