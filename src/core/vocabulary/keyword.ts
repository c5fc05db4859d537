/**
 * Every keyword of the language, what it means for structure, and nothing of how any human language spells it.
 * The grammar, the lowering, completion and the reference page read it.
 */

/** Which block or part a line may stand in. `pain`, `idea` and `goesTo` stand for the latest such line of the same part. */
export type Place = 'file' | 'persona' | 'catalogue' | 'journey' | 'stage' | 'step' | 'pain' | 'idea' | 'goesTo';

/** How a value is read; see `src/core/values`. */
export type ValueForm =
  | 'title'
  | 'text'
  | 'channels'
  | 'list'
  | 'level'
  | 'levelText'
  | 'choice'
  | 'personaRefs'
  | 'journeyRef'
  | 'partRef'
  | 'painRef'
  | 'model'
  | 'date'
  | 'duration'
  | 'phase'
  | 'objective'
  | 'feels'
  | 'name'
  | 'number'
  | 'count'
  | 'percent'
  | 'wait'
  | 'moment'
  | 'cause'
  | 'evidence'
  | 'leaves'
  | 'metric'
  | 'lane'
  | 'word'
  | 'effort'
  | 'catalogueKind';

export interface KeywordSpec {
  readonly places: readonly Place[];
  /** `once`: a second line in the same owner is `duplicate-attribute` and the first counts. */
  readonly repeat: 'once' | 'often';
  readonly form: ValueForm;
}

const PART: readonly Place[] = ['journey', 'stage', 'step'];
const anyPart = (form: ValueForm, repeat: 'once' | 'often' = 'often'): KeywordSpec => ({ places: PART, repeat, form });
const one = (form: ValueForm, ...places: Place[]): KeywordSpec => ({ places, repeat: 'once', form });
const many = (form: ValueForm, ...places: Place[]): KeywordSpec => ({ places, repeat: 'often', form });

/** Keys are the property names of the model: one name from grammar to picture. Order is that of the reference page. */
export const KEYWORDS = {
  persona: many('title', 'file'),
  journey: many('title', 'file'),
  catalogue: many('catalogueKind', 'file'),
  stage: many('title', 'journey', 'catalogue'),
  step: many('title', 'stage'),

  who: many('text', 'persona'),
  wants: many('text', 'persona'),
  worries: many('text', 'persona'),
  uses: many('channels', 'persona'),
  value: one('level', 'persona'),

  state: one('choice', ...PART),
  improves: one('journeyRef', 'journey'),
  basedOn: one('journeyRef', 'journey'),
  model: one('model', 'journey', 'catalogue'),
  product: one('text', 'journey'),
  updated: one('date', 'journey'),
  reviewEvery: one('duration', 'journey'),
  countsAs: one('phase', 'stage', 'catalogue'),

  for: anyPart('personaRefs'),
  with: anyPart('list'),
  goal: anyPart('text'),
  objective: anyPart('objective'),
  scenario: anyPart('text'),
  expects: anyPart('text'),
  doneWhen: anyPart('text'),
  does: anyPart('text'),
  thinks: anyPart('text'),
  says: many('text', 'persona', ...PART),
  feels: anyPart('feels'),
  needs: anyPart('text'),
  touchpoint: many('name', ...PART, 'catalogue'),
  channel: many('channels', ...PART, 'catalogue'),
  media: one('choice', ...PART, 'catalogue'),
  device: anyPart('list'),
  pain: anyPart('levelText'),
  gain: anyPart('text'),
  idea: anyPart('text'),
  wait: anyPart('wait'),
  lasts: anyPart('duration', 'once'),
  moment: anyPart('moment'),
  importance: anyPart('number', 'once'),
  satisfied: anyPart('number', 'once'),
  owner: anyPart('list'),
  staff: anyPart('text'),
  behind: anyPart('text'),
  system: anyPart('text'),
  evidence: anyPart('evidence'),
  people: anyPart('count', 'once'),
  leaves: anyPart('leaves'),
  metric: many('metric', ...PART, 'catalogue'),
  test: anyPart('text'),
  goesTo: many('partRef', 'stage', 'step'),
  lane: anyPart('lane'),
  link: many('text', 'persona', 'catalogue', ...PART),
  note: many('text', 'persona', 'catalogue', ...PART),
  id: one('word', 'persona', 'catalogue', ...PART),

  cause: one('cause', 'pain'),
  impact: one('levelText', 'pain', 'idea'),
  effort: one('effort', 'idea'),
  answers: many('painRef', 'idea'),
  when: one('text', 'goesTo'),
  share: one('percent', 'goesTo'),
} as const satisfies Record<string, KeywordSpec>;

export type KeywordId = keyof typeof KEYWORDS;

/** All keywords in the order of the reference page. */
export const KEYWORD_IDS = Object.keys(KEYWORDS) as readonly KeywordId[];

/** What the language says of a keyword. */
export function specOf(keyword: KeywordId): KeywordSpec {
  return KEYWORDS[keyword];
}

/** Keywords that open a block or a part; all others are facts. */
export type BlockKeyword = 'persona' | 'journey' | 'catalogue' | 'stage' | 'step';

/** Whether a keyword opens a block or a part. */
export function isBlockKeyword(keyword: KeywordId): keyword is BlockKeyword {
  return (
    keyword === 'persona' ||
    keyword === 'journey' ||
    keyword === 'catalogue' ||
    keyword === 'stage' ||
    keyword === 'step'
  );
}
