import type { ChannelId } from './channels.js';
import type { Names } from './vocabulary.js';

/**
 * Names that often follow a channel, the usual ones for the language's readers first; further spellings of a name are found, too.
 */
export type Brands = Readonly<Partial<Record<ChannelId, readonly Names[]>>>;
