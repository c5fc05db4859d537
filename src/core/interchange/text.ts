import type {
  ChannelUse,
  Duration,
  GoesToFact,
  IdeaFact,
  ItemFact,
  NumberFact,
  PainFact,
  TextFact,
  TouchpointUse,
} from '../model/journey.js';
import { namesAmong } from '../references/people-named.js';
import { PART_TEXTS } from '../vocabulary/keyword.generated.js';
import type { PartTextId } from '../vocabulary/keyword.generated.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { FixedWords, FixedWordSet, Vocabulary } from '../vocabulary/vocabulary.js';
import type { JsonDocument, WithoutPlaces } from './json.js';
import { textLines, needsColon, titleOnOneLine, trimmedLine, ValueText } from './value-text.js';
import type { Wording } from './value-text.js';

type Fact<Type> = WithoutPlaces<Type>;
type JourneyData = JsonDocument['journeys'][number];
type StageData = JourneyData['stages'][number];
type StepData = StageData['steps'][number];
type PartData = JourneyData | StageData | StepData;
type PersonaData = JsonDocument['personas'][number];
type CatalogueData = JsonDocument['catalogues'][number];

/**
 * The canonical text of a model: one fact per line, two spaces per level, facts in the order of the reference page, pains and
 * their ideas in the author's order. Reading it back gives the same model. Where words would be read as something else, quotes
 * preserve the meaning of the model.
 */
export function toText(document: JsonDocument, vocabulary: Vocabulary, wording: Wording = 'as written'): string {
  const writer = new TextWriter(new ValueText(vocabulary, wording, namesAmong(peopleIn(document))), vocabulary);
  for (const persona of document.personas) writer.persona(persona);
  for (const catalogue of document.catalogues) writer.catalogue(catalogue);
  for (const journey of document.journeys) writer.journey(journey);
  return writer.text();
}

/** Everybody whom the text will name: a name beside a feeling is read as theirs. */
function peopleIn({ personas, journeys }: JsonDocument): readonly string[] {
  const named = journeys.flatMap((journey) => [
    ...journey.for,
    ...journey.stages.flatMap((stage) => [...stage.for, ...stage.steps.flatMap((step) => step.for)]),
  ]);
  return [...personas.map(({ title }) => title), ...named.map(({ text }) => text)];
}

/** Plain-text facts that the writer puts between others. */
const PLACED: ReadonlySet<PartTextId> = new Set([
  ...(['goal', 'scenario', 'expects', 'doneWhen', 'does', 'thinks', 'says', 'needs', 'gain'] as const),
  ...(['staff', 'behind', 'test', 'link', 'note', 'howOften'] as const),
]);

/** Plain-text facts that have no place of their own among those below. */
const OTHER_TEXTS = PART_TEXTS.filter((id) => !PLACED.has(id));

class TextWriter {
  private readonly lines: string[] = [];
  private depth = 0;
  /** Whether the journey that is being written shows what happened. */
  private isActual = false;

  constructor(
    private readonly values: ValueText,
    private readonly vocabulary: Vocabulary,
  ) {}

  text(): string {
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`;
  }

  persona(persona: PersonaData): void {
    this.block('persona', persona.title);
    this.texts('who', persona.who);
    this.texts('wants', persona.wants);
    this.texts('worries', persona.worries);
    this.texts('goal', persona.goal);
    this.texts('does', persona.does);
    this.texts('needs', persona.needs);
    for (const pain of persona.pain) this.pain(pain);
    this.channels('uses', persona.uses);
    this.texts('says', persona.says);
    this.choice('value', 'level', persona.value);
    this.choice('countsAs', 'personaRank', persona.countsAs);
    this.closing(persona);
  }

  catalogue(catalogue: CatalogueData): void {
    const { lists } = catalogue;
    this.block('catalogue', this.values.word('catalogueKind', lists) ?? '');
    for (const entry of catalogue.entries) {
      this.depth = 1;
      if (lists) this.line(lists, this.values.names(entry.title, entry.kind, entry.names));
      this.depth = 2;
      this.channels('channel', entry.channel);
      this.choice('media', 'media', entry.media);
      this.choice('countsAs', 'phase', entry.countsAs);
      this.closing(entry);
      for (const stage of entry.stages) {
        this.depth = 2;
        this.line('stage', titleOnOneLine(stage.title));
        this.depth = 3;
        this.choice('countsAs', 'phase', stage.countsAs);
      }
    }
  }

  journey(journey: JourneyData): void {
    this.isActual = journey.state?.value === 'actual';
    this.block('journey', journey.title);
    this.choice('state', 'journeyState', journey.state);
    this.maybe('improves', journey.improves);
    this.maybe('basedOn', journey.basedOn);
    this.choice('model', 'model', journey.model);
    this.maybe('product', journey.product);
    this.maybe('author', journey.author);
    this.maybe('version', journey.version);
    this.maybe('reviewedBy', journey.reviewedBy);
    if (journey.updated) this.line('updated', this.values.date(journey.updated.text, journey.updated.date));
    this.duration('reviewEvery', journey.reviewEvery);
    this.facts(journey);
    for (const stage of journey.stages) this.stage(stage);
  }

  private stage(stage: StageData): void {
    this.block('stage', stage.title);
    this.choice('countsAs', 'phase', stage.countsAs);
    this.choice('state', 'rowState', stage.state);
    this.facts(stage);
    this.goesTo(stage.goesTo);
    for (const step of stage.steps) this.step(step);
  }

  private step(step: StepData): void {
    this.depth = 1;
    this.line('step', titleOnOneLine(step.title));
    this.depth = 2;
    this.choice('state', 'rowState', step.state);
    this.facts(step);
    this.goesTo(step.goesTo);
  }

  private facts(part: PartData): void {
    const { values } = this;
    this.all('for', values.list(part.for));
    this.all('with', values.list(part.with));
    this.texts('goal', part.goal);
    for (const fact of part.objective) this.line('objective', values.objective(fact));
    this.texts('scenario', part.scenario);
    this.texts('expects', part.expects);
    this.texts('doneWhen', part.doneWhen);
    this.all('owner', values.list(part.owner));
    this.all('doneBy', values.doneBy(part.doneBy));
    this.texts('howOften', part.howOften);
    this.number('people', part.people);
    for (const fact of part.evidence) this.line('evidence', values.evidence(fact));
    this.texts('does', part.does);
    this.texts('thinks', part.thinks);
    this.texts('says', part.says);
    this.touchpointsAndChannels(part);
    this.choice('media', 'media', part.media);
    this.all('device', values.devices(part.device));
    for (const fact of part.moment) this.line('moment', values.moment(fact));
    for (const fact of part.feels) this.line('feels', values.feels(fact));
    this.texts('needs', part.needs);
    this.painsAndIdeas(part);
    this.texts('gain', part.gain);
    for (const fact of part.wait) this.line('wait', values.wait(fact));
    this.duration('lasts', part.lasts);
    this.number('importance', part.importance);
    this.number('satisfied', part.satisfied);
    this.texts('staff', part.staff);
    this.texts('behind', part.behind);
    for (const fact of part.system) this.line('system', values.system(fact));
    for (const fact of part.leaves) this.line('leaves', values.leaves(fact));
    for (const fact of part.metric) this.line('metric', values.metric(fact));
    this.texts('test', part.test);
    for (const fact of part.lane) this.line('lane', values.lane(fact));
    for (const keyword of OTHER_TEXTS) this.texts(keyword, part[keyword]);
    this.closing(part);
  }

  /** A channel goes below as many touchpoints as when it was read. */
  private touchpointsAndChannels({ touchpoint, channel }: PartData): void {
    let next = 0;
    for (let at = 0; at < channel.length;) {
      const above = Math.min(channel[at]?.touchpointsAbove ?? 0, touchpoint.length);
      for (; next < above; next++) this.touchpoint(touchpoint[next]);
      let end = at + 1;
      while (end < channel.length && channel[end]?.touchpointsAbove === channel[at]?.touchpointsAbove) end++;
      this.channels('channel', channel.slice(at, end));
      at = end;
    }
    for (const fact of touchpoint.slice(next)) this.touchpoint(fact);
  }

  private touchpoint(fact: Fact<TouchpointUse> | undefined): void {
    if (fact) this.line('touchpoint', this.values.touchpoint(fact));
  }

  /** An idea goes below as many pains as when it was read. */
  private painsAndIdeas(part: PartData): void {
    let next = 0;
    for (const idea of part.idea) {
      const above = Math.min(idea.painsAbove, part.pain.length);
      while (next < above) this.pain(part.pain[next++]);
      this.idea(idea, 'stages' in part);
    }
    while (next < part.pain.length) this.pain(part.pain[next++]);
  }

  private pain(pain: Fact<PainFact> | undefined): void {
    if (!pain) return;
    this.line('pain', this.values.level(pain));
    if (pain.cause) this.line('cause', this.values.cause(pain.cause));
    for (const impact of pain.impact) this.line('impact', this.values.impact(impact));
  }

  private idea(idea: Fact<IdeaFact>, isJourney: boolean): void {
    this.line('idea', idea.text);
    if (idea.effort) this.line('effort', this.values.effort(idea.effort));
    for (const impact of idea.impact) this.line('impact', this.values.impact(impact));
    // Only where a map shows what happened, a word that is also a state of its step would be about the step.
    const ofPart = isJourney ? 'journeyState' : this.isActual ? 'rowState' : undefined;
    if (idea.state) this.line('state', this.values.ideaState(idea.state, ofPart));
    if (idea.due) this.line('due', this.values.date(idea.due.text, idea.due.date));
    this.texts('ticket', idea.ticket);
    for (const answer of idea.answers) this.line('answers', answer.text);
  }

  private goesTo(facts: readonly Fact<GoesToFact>[]): void {
    for (const fact of facts) {
      this.line('goesTo', this.values.goesTo(fact));
      if (fact.when) this.line('when', fact.when.text);
      if (fact.share) this.line('share', this.values.percent(fact.share));
    }
  }

  private closing(owner: {
    readonly link: readonly Fact<TextFact>[];
    readonly note: readonly Fact<TextFact>[];
    readonly id?: Fact<TextFact>;
  }): void {
    this.texts('link', owner.link);
    this.texts('note', owner.note);
    this.maybe('id', owner.id);
  }

  private texts(keyword: KeywordId, facts: readonly Fact<TextFact>[]): void {
    for (const fact of facts) this.line(keyword, fact.text);
  }

  private channels(keyword: KeywordId, uses: readonly Fact<ChannelUse>[]): void {
    this.all(keyword, this.values.channels(uses));
  }

  private maybe(keyword: KeywordId, fact: Fact<TextFact | ItemFact> | undefined): void {
    if (fact) this.line(keyword, fact.text);
  }

  private number(keyword: KeywordId, fact: Fact<NumberFact> | undefined): void {
    if (fact) this.line(keyword, keyword === 'people' ? this.values.count(fact) : this.values.number(fact));
  }

  private duration(
    keyword: KeywordId,
    fact: { readonly text: string; readonly duration?: Fact<Duration> } | undefined,
  ): void {
    if (fact) this.line(keyword, this.values.duration(fact));
  }

  private choice<Set extends FixedWordSet>(
    keyword: KeywordId,
    set: Set,
    fact: { readonly text: string; readonly value?: keyof FixedWords[Set] & string } | undefined,
  ): void {
    if (fact) this.line(keyword, this.values.choice(set, fact));
  }

  /** A block or a stage starts at the margin with an empty line above; what follows is one level in. */
  private block(keyword: KeywordId, title: string): void {
    if (this.lines.length > 0) this.lines.push('');
    this.depth = 0;
    this.line(keyword, titleOnOneLine(title));
    this.depth = 1;
  }

  private all(keyword: KeywordId, values: readonly string[]): void {
    for (const value of values) this.line(keyword, value);
  }

  private line(keyword: KeywordId, value: string): void {
    const indent = '  '.repeat(this.depth);
    const [first = '', ...more] = textLines(value).map(trimmedLine);
    const colon = needsColon(first) ? ':' : this.vocabulary.colon;
    this.lines.push(`${indent}${this.vocabulary.keywords[keyword][0]}${colon}${first === '' ? '' : ` ${first}`}`);
    for (const text of more) this.lines.push(`${indent}  ...${text === '' ? '' : ` ${text}`}`);
  }
}
