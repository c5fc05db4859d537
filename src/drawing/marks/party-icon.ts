import type { Party } from '../../core/vocabulary/catalogue.js';
import type { IconName } from '../kit/icons.generated.js';

const ICONS: Readonly<Record<Party, IconName>> = {
  customer: 'user-round',
  staff: 'id-card',
  bot: 'bot',
  system: 'server',
  business: 'building-2',
  partner: 'handshake',
};

/** The sign of who does something; that of anybody whom we do not know by name is general. */
export function partyIcon(party: Party | undefined): IconName {
  return party ? ICONS[party] : 'user-round-cog';
}
