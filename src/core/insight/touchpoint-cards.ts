import type {
  ChannelUse,
  FeelsFact,
  IdeaFact,
  ItemFact,
  Journey,
  PainFact,
  Part,
  Stage,
  TouchpointUse,
} from '../model/journey.js';
import { answersOf } from './answered-pains.js';
import { meetingsOf } from './meetings.js';
import { ownersAt, ownersToName } from './owners.js';
import { columnsOfStages } from './parts.js';

/** A meeting of customer and company: a touchpoint with its channel, or either of the two when the file has only that. */
export interface TouchpointCard {
  /** Index of the stage; absent for what concerns the whole journey. */
  readonly stage?: number;
  /** Index of the column; absent for what concerns a whole stage or journey. */
  readonly column?: number;
  readonly part: Part;
  readonly touchpoint?: TouchpointUse;
  readonly channel?: ChannelUse;
  /** Who answers for it: the owners of the part, otherwise of its stage, otherwise of the journey. */
  readonly owners: readonly ItemFact[];
  /** The owners that the card names. */
  readonly named: readonly ItemFact[];
  readonly pains: readonly PainFact[];
  /** Pains of the part that no idea answers. */
  readonly open: readonly PainFact[];
  readonly ideas: readonly IdeaFact[];
  /** Feelings of the part; like its pains on its first card only. */
  readonly feels: readonly FeelsFact[];
}

/**
 * The touchpoints of a journey, stage by stage, each with its channel; one with several channels has a card for each. A step with
 * neither has one card without both, because a board should show that it has none. Pains belong to the part: they appear on its
 * first card only, and are counted once.
 */
export function touchpointCards(journey: Journey): readonly TouchpointCard[] {
  const { ideasOf } = answersOf(journey);
  const cards: TouchpointCard[] = [];
  const namedOf = ownersToName();
  const add = (part: Part, place: { stage?: number; column?: number }, stage: Stage | undefined): void => {
    const owners = ownersAt(journey, { part, stage });
    const meetings: readonly Pick<TouchpointCard, 'touchpoint' | 'channel'>[] = meetingsOf(part).flatMap(
      ({ touchpoint, channels }) => {
        const at = touchpoint ? { touchpoint } : {};
        return channels.length === 0 ? [at] : channels.map((channel) => ({ ...at, channel }));
      },
    );
    const none = { pains: [], open: [], ideas: [], feels: [] };
    if (meetings.length === 0 && place.column === undefined) return;
    (meetings.length === 0 ? [{}] : meetings).forEach((meeting, index) => {
      const open = part.pain.filter((pain) => !ideasOf.has(pain));
      const facts = index === 0 ? { pains: part.pain, open, ideas: part.idea, feels: part.feels } : none;
      cards.push({ ...place, part, owners, named: namedOf(owners), ...meeting, ...facts });
    });
  };
  add(journey, {}, undefined);
  const columns = columnsOfStages(journey);
  journey.stages.forEach((stage, index) => {
    if (stage.steps.length > 0) add(stage, { stage: index }, stage);
    for (const column of columns[index] ?? []) add(column.part, { stage: index, column: column.index }, stage);
  });
  return cards;
}
