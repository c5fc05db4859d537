/** Written by `npm run generate` from `grammar/journey.langium`. */

/** Where each keyword may stand, how often, which form its value has, and what it names. */
export const KEYWORDS = {
  persona: { places: ['file'], repeat: 'often', form: 'title' },
  journey: { places: ['file'], repeat: 'often', form: 'title' },
  catalogue: { places: ['file'], repeat: 'often', form: 'catalogueKind' },
  stage: { places: ['journey', 'catalogue'], repeat: 'often', form: 'title' },
  step: { places: ['stage'], repeat: 'often', form: 'title' },
  who: { places: ['persona'], repeat: 'often', form: 'text' },
  wants: { places: ['persona'], repeat: 'often', form: 'text' },
  worries: { places: ['persona'], repeat: 'often', form: 'text' },
  uses: { places: ['persona'], repeat: 'often', form: 'channels' },
  value: { places: ['persona'], repeat: 'once', form: 'level' },
  state: { places: ['journey', 'stage', 'step', 'idea'], repeat: 'once', form: 'choice' },
  improves: { places: ['journey'], repeat: 'once', form: 'journeyRef', names: ['journey'] },
  basedOn: { places: ['journey'], repeat: 'once', form: 'journeyRef', names: ['journey'] },
  model: { places: ['journey', 'catalogue'], repeat: 'once', form: 'model' },
  product: { places: ['journey'], repeat: 'once', form: 'text' },
  author: { places: ['journey'], repeat: 'once', form: 'text' },
  version: { places: ['journey'], repeat: 'once', form: 'text' },
  updated: { places: ['journey'], repeat: 'once', form: 'date' },
  reviewEvery: { places: ['journey'], repeat: 'once', form: 'duration' },
  reviewedBy: { places: ['journey'], repeat: 'once', form: 'text' },
  countsAs: { places: ['persona', 'stage', 'catalogue'], repeat: 'once', form: 'phase' },
  for: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'personaRefs', names: ['persona'] },
  with: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'list' },
  goal: { places: ['persona', 'journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  objective: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'objective' },
  scenario: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  expects: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  doneWhen: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  does: { places: ['persona', 'journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  thinks: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  says: { places: ['persona', 'journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  feels: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'feels' },
  needs: { places: ['persona', 'journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  touchpoint: { places: ['journey', 'stage', 'step', 'catalogue'], repeat: 'often', form: 'name' },
  channel: { places: ['journey', 'stage', 'step', 'catalogue'], repeat: 'often', form: 'channels' },
  media: { places: ['journey', 'stage', 'step', 'catalogue'], repeat: 'once', form: 'choice' },
  device: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'list' },
  pain: { places: ['persona', 'journey', 'stage', 'step'], repeat: 'often', form: 'levelText' },
  gain: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  idea: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  wait: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'wait' },
  lasts: { places: ['journey', 'stage', 'step'], repeat: 'once', form: 'duration' },
  moment: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'moment' },
  importance: { places: ['journey', 'stage', 'step'], repeat: 'once', form: 'number' },
  satisfied: { places: ['journey', 'stage', 'step'], repeat: 'once', form: 'number' },
  owner: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'list' },
  doneBy: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'list' },
  howOften: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  staff: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  behind: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  system: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'system' },
  evidence: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'evidence' },
  people: { places: ['journey', 'stage', 'step'], repeat: 'once', form: 'count' },
  leaves: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'leaves' },
  metric: { places: ['journey', 'stage', 'step', 'catalogue'], repeat: 'often', form: 'metric' },
  test: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'text' },
  goesTo: { places: ['stage', 'step'], repeat: 'often', form: 'wayRef', names: ['stage', 'step', 'journey'] },
  lane: { places: ['journey', 'stage', 'step'], repeat: 'often', form: 'lane' },
  link: { places: ['persona', 'journey', 'stage', 'step', 'catalogue'], repeat: 'often', form: 'text' },
  note: { places: ['persona', 'journey', 'stage', 'step', 'catalogue'], repeat: 'often', form: 'text' },
  id: { places: ['persona', 'journey', 'stage', 'step', 'catalogue'], repeat: 'once', form: 'word' },
  cause: { places: ['pain'], repeat: 'once', form: 'cause' },
  impact: { places: ['pain', 'idea'], repeat: 'often', form: 'impact' },
  effort: { places: ['idea'], repeat: 'once', form: 'effort' },
  due: { places: ['idea'], repeat: 'once', form: 'due' },
  ticket: { places: ['idea'], repeat: 'often', form: 'text' },
  answers: { places: ['idea'], repeat: 'often', form: 'answeredRef', names: ['pain', 'stage', 'step', 'journey'] },
  when: { places: ['goesTo'], repeat: 'once', form: 'text' },
  share: { places: ['goesTo'], repeat: 'once', form: 'percent' },
} as const;

/** Facts of plain words that may be repeated in a part, and about which nothing more is said. */
export type PartTextId = 'goal' | 'scenario' | 'expects' | 'doneWhen' | 'does' | 'thinks' | 'says' | 'needs' | 'gain' | 'howOften' | 'staff' | 'behind' | 'test' | 'link' | 'note';

export const PART_TEXTS: readonly PartTextId[] = ['goal', 'scenario', 'expects', 'doneWhen', 'does', 'thinks', 'says', 'needs', 'gain', 'howOften', 'staff', 'behind', 'test', 'link', 'note'];

/** The keywords that open a block or a part, and how deeply they are nested. */
export const DEPTHS = { persona: 0, catalogue: 0, journey: 0, stage: 1, step: 2 } as const;

/** Those of them that may appear anywhere and close nothing: what follows continues the journey or stage above. */
export const ASIDES = ['persona', 'catalogue'] as const;

/** The lexer's token for each kind of catalogue, what its entries may say, and what the stages of an entry may say. */
export const CATALOGUES = {
  touchpoint: { token: 'TOUCHPOINTS', facts: ['link', 'note', 'id', 'channel', 'media', 'countsAs'], ofStages: [] },
  channel: { token: 'CHANNELS', facts: ['link', 'note', 'id'], ofStages: [] },
  metric: { token: 'METRICS', facts: ['link', 'note', 'id'], ofStages: [] },
  model: { token: 'MODELS', facts: ['link', 'note', 'id'], ofStages: ['countsAs'] },
} as const;
