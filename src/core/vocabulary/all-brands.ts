import { BRANDS } from './by-language/brands.generated.js';
import type { Brands } from './brands.js';
import type { ChannelId } from './channels.js';
import { foldExact } from './fold.js';
import type { HumanLanguage } from './vocabulary.js';

const BY_LANGUAGE: Readonly<Record<HumanLanguage, Brands>> = BRANDS;

/** The brands of a channel, as a human language writes them. */
export function brandsOf(language: HumanLanguage): Brands {
  return BY_LANGUAGE[language];
}

/**
 * The channel that a brand is mostly used through: the one in whose list it comes first, by the language's own readers before
 * others. `LINE` is a chat; what only sells live has another channel first.
 */
export function channelOfBrand(name: string, language: HumanLanguage): ChannelId | undefined {
  const own = usualChannels(language).get(foldExact(name));
  if (own) return own;
  const others = Object.keys(BY_LANGUAGE).map((code) => usualChannels(code as HumanLanguage).get(foldExact(name)));
  return others.find((channel) => channel !== undefined);
}

const usual = new Map<HumanLanguage, ReadonlyMap<string, ChannelId>>();

function usualChannels(language: HumanLanguage): ReadonlyMap<string, ChannelId> {
  const known = usual.get(language);
  if (known) return known;
  const ranks = new Map<string, { readonly rank: number; readonly channel: ChannelId }>();
  for (const [channel, brands] of Object.entries(BY_LANGUAGE[language])) {
    if (channel === 'live') continue;
    brands.forEach((names, rank) => {
      for (const name of names) {
        const before = ranks.get(foldExact(name));
        // Object.entries loses the type of the keys, which are channels.
        if (!before || rank < before.rank) ranks.set(foldExact(name), { rank, channel: channel as ChannelId });
      }
    });
  }
  const found = new Map([...ranks].map(([name, { channel }]) => [name, channel]));
  usual.set(language, found);
  return found;
}
