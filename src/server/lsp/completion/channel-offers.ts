import { CompletionItemKind } from 'vscode-languageserver';
import { nameKey } from '../../../core/references/name-key.js';
import { resolveEntry } from '../../../core/references/resolve-entry.js';
import { meantBy } from '../../../core/references/resolution.js';
import type { Persona } from '../../../core/model/journey.js';
import { readChannels } from '../../../core/values/channels.js';
import { brandsOf } from '../../../core/vocabulary/all-brands.js';
import { completionWordsOf } from '../../../core/vocabulary/all-completion-words.js';
import { meaningOf } from '../../../core/vocabulary/all-meanings.js';
import { CHANNEL_IDS, CHANNELS } from '../../../core/vocabulary/channels.js';
import type { ChannelId } from '../../../core/vocabulary/channels.js';
import { longestPrefix } from '../../../core/vocabulary/lookup.js';
import { TOUCHPOINT_CHANNELS } from '../../../core/vocabulary/touchpoint-channels.js';
import { personaMeant } from '../../personas.js';
import type { Choice, Offer } from './choice.js';
import { ownEntries } from './catalogue-choices.js';
import { offerFrom, offerItem, offerTail, startOfItem } from './value-query.js';
import type { ValueQuery } from './value-query.js';
import { elsewhere, fixedWordChoices, furtherSpellings } from './word-choices.js';

/** Channels; after one its brands, and whether it is digital or physical. */
export function channelOffers(query: ValueQuery): readonly Offer[] {
  const { typed } = query;
  const from = startOfItem(typed);
  const item = typed.slice(from);
  const known = longestPrefix('channel', item);
  const name = item.slice(0, known?.length ?? 0).trimEnd().length;
  const behind = known && /^\s+/u.exec(item.slice(name));
  if (known && behind) {
    const start = from + name + behind[0].length;
    const brands = offerFrom(query, start, brandChoices(query, known.id), query.cursor, 'open');
    return [brands, offerItem(query, freeChannels(query)), offerTail(query, kindChoices(query))];
  }
  const named = /\S\s+\S*$/u.test(item);
  return [offerItem(query, freeChannels(query)), ...(named ? [offerTail(query, kindChoices(query))] : [])];
}

function kindChoices({ words }: ValueQuery): readonly Choice[] {
  return fixedWordChoices('channelKind', words).map((choice) => ({ ...choice, rank: 500 + choice.rank }));
}

/** Channels that the list does not have yet: those implied by the touchpoint and used by the persona first. */
function freeChannels(query: ValueQuery): readonly Choice[] {
  const taken = takenIn(query);
  const likely = likelyChannels(query);
  const { words } = query;
  const builtIn = CHANNEL_IDS.filter((id) => !taken.ids.has(id)).map((id, at): Choice => {
    const place = likely.indexOf(id);
    return {
      label: words.channels[id][0],
      kind: CompletionItemKind.Value,
      rank: place >= 0 ? 100 + place : 1000 + at,
      detail: words.words.channelKind[CHANNELS[id].kind][0],
      documentation: meaningOf('channel', id, words.code),
      spellings: furtherSpellings(words.channels[id], id),
      abroad: elsewhere(words, (other) => other.channels[id]),
      keepsCase: true,
      // A chat needs to say which; in a persona's list a comma follows.
      ...(id === 'chat' && query.keyword === 'channel' ? { behind: ' ', goesOn: true as const } : {}),
    };
  });
  const own = ownEntries(query, 'channel').filter(({ label }) => !taken.names.has(nameKey(label)));
  return [...own, ...builtIn];
}

/** What the other items of the value have; a persona's other lines count too. */
function takenIn({ document, record, start, typed, end, keyword, parts }: ValueQuery): {
  readonly ids: ReadonlySet<ChannelId>;
  readonly names: ReadonlySet<string>;
} {
  const line = document.text.slice(record.offset + start, record.offset + end);
  const from = startOfItem(typed);
  const here = readChannels(line).channels.filter(({ to, from: at }) => to <= from || at > typed.length);
  const elsewhereInPersona =
    keyword === 'uses' ? (parts.persona?.uses ?? []).filter(({ source }) => source.line !== record.line) : [];
  const ids = new Set<ChannelId>();
  const names = new Set<string>();
  for (const { id, text } of [...here, ...elsewhereInPersona]) {
    // One channel may be there with several brands.
    if (id && text === '') ids.add(id);
    else if (!id) names.add(nameKey(text));
  }
  return { ids, names };
}

/** Channels that are likely here, the likeliest first: of the touchpoint above those that the persona uses, then all of both. */
function likelyChannels(query: ValueQuery): readonly ChannelId[] {
  if (query.keyword === 'uses') return [];
  const implied = channelsOfTouchpoint(query);
  const used = (personaHere(query)?.uses ?? []).flatMap(({ id }) => (id ? [id] : []));
  return [...new Set([...implied.filter((id) => used.includes(id)), ...implied, ...used])];
}

function channelsOfTouchpoint({ parts, record, document, workspace, index }: ValueQuery): readonly ChannelId[] {
  const part = parts.step ?? parts.stage ?? parts.journey;
  const above = part?.touchpoint.filter(({ source }) => source.line < record.line).at(-1) ?? part?.touchpoint[0];
  if (!above) return [];
  if (above.id) return TOUCHPOINT_CHANNELS[above.id];
  const target = meantBy(resolveEntry(above.text, 'touchpoint', document.file, workspace));
  const entry = target && ('here' in target ? target.here : index.entryAt(target.elsewhere));
  return (entry?.channel ?? []).flatMap(({ id }) => (id ? [id] : []));
}

/** The persona of the part at the cursor. */
function personaHere({ parts, document, index }: ValueQuery): Persona | undefined {
  const { file, uri } = document;
  const name = [parts.step, parts.stage, parts.journey].flatMap((part) => part?.for ?? [])[0]?.text;
  if (name === undefined) return file.personas.length === 1 ? file.personas[0] : undefined;
  return personaMeant(name, file, uri, index);
}

/** Brands of a channel; those that the persona uses first. */
function brandChoices(query: ValueQuery, channel: ChannelId): readonly Choice[] {
  const { words } = query;
  const usual = brandsOf(words.code)[channel] ?? [];
  const { brand } = completionWordsOf(words.code);
  const mine = (personaHere(query)?.uses ?? []).filter(({ id, text }) => id === channel && text !== '');
  const asChoice = ([label, ...spellings]: readonly string[], rank: number): Choice[] =>
    label === undefined ? [] : [{ label, spellings, documentation: brand, kind: CompletionItemKind.Constant, rank }];
  const known = new Set(mine.map(({ text }) => nameKey(text)));
  return [
    ...mine.flatMap(({ text }, rank) => asChoice([text], rank)),
    ...usual
      .filter((names) => !names.some((name) => known.has(nameKey(name))))
      .flatMap((names, at) => asChoice(names, mine.length + at)),
  ];
}
