/**
 * What a fact says in words, on one line: the only place that says it. Map, tables, flow, funnel, board, hovers, spoken texts and texts
 * for Mermaid all ask here, so that none of them words a fact in its own way.
 *
 * Some facts are said in two forms: as a sentence of their own ("5 % leave: too far"), and under a head that names what they are, as in
 * a table ("5 %, too far"). Both are made of the same words.
 */
import { wayOutOf } from '../../core/insight/links.js';
import type { Meeting } from '../../core/insight/meetings.js';
import { writtenDegree } from '../../core/insight/pains.js';
import type {
  CauseFact,
  ChannelUse,
  DoneByFact,
  DurationFact,
  EvidenceFact,
  FeelsFact,
  GoesToFact,
  IdeaFact,
  ImpactFact,
  ItemFact,
  Journey,
  LeavesFact,
  MetricFact,
  MomentFact,
  NumberFact,
  ObjectiveFact,
  PainFact,
  Part,
  SystemFact,
  Persona,
  TextFact,
  TouchpointUse,
  WaitFact,
} from '../../core/model/journey.js';
import { PEOPLE } from '../../core/values/number-value.js';
import { onOneLine, withoutQuotes } from '../../core/util/clean-text.js';
import { asName, inSentence } from '../../core/util/name-case.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import { saysThatItIsOne } from '../../core/vocabulary/conditions.js';
import {
  formatCount,
  formatDate,
  formatDuration,
  formatEffort,
  formatLeaves,
  formatMetric,
  formatMetricNow,
  formatNumber,
  formatPercent,
  lengthOf,
  moreThanNamed,
} from './format.js';
import { nameInSentence } from './sentence.js';
import { channelOfBrand } from '../../core/vocabulary/all-brands.js';
import { isUsualName } from '../../core/vocabulary/lookup-device.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { feelingWords } from './feeling-words.js';
import type { Device, Party } from '../../core/vocabulary/catalogue.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import type { MapWords } from '../../core/vocabulary/map-words.js';
import type { Prose } from '../../core/vocabulary/prose.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';

/** Owners, and those of them that a card names. */
interface Owners {
  readonly owners: readonly TextFact[];
  readonly named: readonly TextFact[];
}

/** Words single facts in one language; the author's words stay as they are. */
export class FactWords {
  private readonly vocabulary: Vocabulary;
  private readonly words: MapWords;
  private readonly prose: Prose;

  constructor(private readonly language: HumanLanguage) {
    this.vocabulary = vocabularyOf(language);
    this.words = mapWordsOf(language);
    this.prose = proseOf(language);
  }

  /** Degree, cause and words of a pain under a head: "High, Waiting: no delivery date". */
  pain(pain: PainFact): string {
    return this.prose.labelled(this.joined(this.painMarks(pain, asName)), this.line(pain.text));
  }

  /** "Pain, high, waiting: no delivery date". */
  painAlone(pain: PainFact): string {
    return this.prose.labelled(this.joined([this.nameOf('pain'), ...this.painMarks(pain)]), this.line(pain.text));
  }

  /** How strong a pain is and why it hurts, as far as it is written: "high" and "waiting"; none of them is empty. */
  painMarks(pain: PainFact, dress = inSentence): readonly string[] {
    const { cause, impact } = pain;
    const degree = writtenDegree(pain);
    const isKnown = cause?.cause !== undefined && cause.cause !== 'other';
    return [
      degree ? dress(this.vocabulary.words.level[degree][0]) : '',
      isKnown ? dress(this.cause(cause)) : this.cause(cause),
      ...impact.map((each) => this.impactBeside(each)),
    ].filter((mark) => mark !== '');
  }

  /** Why a pain hurts, as a name: that of a known cause, else the author's words. */
  cause(cause: CauseFact | undefined): string {
    const id = cause?.cause;
    return id && id !== 'other' ? this.vocabulary.causes[id].names[0] : this.line(cause?.text ?? '');
  }

  /** Words of an idea, what it costs and brings, and the pains that it names. */
  idea(idea: IdeaFact): string {
    return this.joined([idea.text, this.ideaWeight(idea), ...idea.answers.map(({ text }) => text)]);
  }

  /** All that is planned about an idea: "Planned, due Mar 2027, BIKE-112, effort 2 d, impact high, customer: fewer calls". */
  ideaWeight(idea: IdeaFact): string {
    return this.joined([
      this.ideaProgress(idea),
      ...idea.ticket.map(({ text }) => text),
      this.effort(idea),
      ...idea.impact.map((impact) => this.impact(impact)),
    ]);
  }

  /** How far an idea has come, and when it is due: "Planned, due Mar 2027"; empty where nobody says. */
  ideaProgress({ state, due }: IdeaFact): string {
    const when = due && (due.date === undefined ? this.line(due.text) : formatDate(due.date, this.language));
    return this.joined([state ? this.ideaState(state) : '', when === undefined ? '' : this.words.due(when)]);
  }

  ideaState({ value, text }: NonNullable<IdeaFact['state']>): string {
    return value ? asName(this.vocabulary.words.ideaState[value][0]) : text;
  }

  /** "impact high, Customer: fewer calls". */
  private impact(impact: ImpactFact): string {
    const level = impact.level ? this.vocabulary.words.level[impact.level][0] : '';
    const beside = this.impactBeside(impact);
    if (level === '') return beside === '' ? '' : this.words.impact(beside);
    return this.joined([this.words.impact(level), beside]);
  }

  /** Whom it concerns, and what is written: "Customer: fewer calls". */
  impactBeside({ for: whom, text }: ImpactFact): string {
    return this.partyBeside(whom, text);
  }

  /** "Effort 2 d"; empty where nobody says. */
  effort({ effort }: IdeaFact): string {
    return effort ? this.words.effort(formatEffort(effort, this.language)) : '';
  }

  /**
   * How long, as it was typed, what it was `before`, whether the customer is told or nobody says so, and what else is written:
   * "3 days, not told".
   */
  wait(wait: WaitFact, before = ''): string {
    return this.joined([this.waitLength(wait), before, this.told(wait), this.besideLength(wait)]);
  }

  /** "Wait 3 days, not told"; whether the customer is told is left out where nobody says so. */
  waitAlone(wait: WaitFact): string {
    const told = wait.told === undefined ? '' : this.told(wait);
    return this.joined([`${this.nameOf('wait')} ${this.waitLength(wait)}`, told, this.besideLength(wait)]);
  }

  /** Whether the customer is told; where nobody says so, that is a question. */
  told({ told }: WaitFact): string {
    const { map } = this.vocabulary.labels;
    return told === undefined ? map.toldUnknown : told ? map.told : map.notTold;
  }

  /** How long a wait is, as it was typed: the author's digits stay. Without a length, what else is written. */
  waitLength({ duration, written, text }: WaitFact): string {
    if (!duration) return this.line(text);
    return written === '' ? formatDuration(duration, this.language) : written;
  }

  /** What is written beside the length of a wait; without a length it is said in its place. */
  besideLength({ duration, text }: WaitFact): string {
    return duration ? text : '';
  }

  /** Who answers for something, and how many more than those that are named; empty when nobody does. */
  owners(owners: readonly TextFact[], named: readonly TextFact[] = owners): string {
    const names = named.map(({ text }) => this.line(text)).filter((text) => text !== '');
    return this.joined(names.length === 0 ? [] : [...names, ...moreThanNamed(this.vocabulary.labels, owners, named)]);
  }

  /** The same, or that nobody does. */
  ownersOrNobody({ owners, named }: Owners): string {
    return this.owners(owners, named) || this.vocabulary.labels.map.noOwner;
  }

  /** How many leave or which share, as a number; empty when the file does not say. */
  leaving(leaves: Pick<LeavesFact, 'count' | 'percent' | 'written'> | undefined): string {
    return leaves ? formatLeaves(leaves, this.language) : '';
  }

  /** How many leave and why: "12 % leave: too far away". `noReason` is said where a number has none. */
  leaves(leaves: LeavesFact, noReason = ''): string {
    const people = this.leaving(leaves);
    if (countsPeople(leaves)) {
      return this.prose.labelled(asName(this.vocabulary.keywords.leaves[0]), this.leavesUnderHead(leaves));
    }
    const reason = nameInSentence(this.line(leaves.text));
    return people === '' ? reason : this.words.leaves({ people, reason: reason || noReason });
  }

  /** The same under a head: "12 %, too far away". */
  leavesUnderHead(leaves: LeavesFact): string {
    const people = this.leaving(leaves);
    return countsPeople(leaves) ? `${people} ${this.line(leaves.text)}` : this.joined([people, leaves.text]);
  }

  /** Where a way leads, when, and for which share: "goes to Riding, when the battery is low, 20 %". */
  goesTo(way: GoesToFact, target: 'known' | 'unknown' = 'known'): string {
    const { ends, lost, goesOnIn, nowhere } = analysisWordsOf(this.language).flow;
    const name = nameInSentence(this.line(way.journey ?? way.text));
    const where = {
      end: ends,
      lost,
      journey: goesOnIn(name),
      unknown: target === 'unknown' ? nowhere(name) : this.words.goesTo(name),
    }[wayOutOf(way)];
    return this.joined([where, this.condition(way)]);
  }

  /** The same under a head: "Riding, when the battery is low, 20 %". */
  goesToUnderHead(way: GoesToFact): string {
    const { ends, lost, journey } = analysisWordsOf(this.language).flow;
    const where = { end: ends, lost, journey: journey(way.journey ?? ''), unknown: way.text }[wayOutOf(way)];
    return this.joined([where, this.condition(way)]);
  }

  /** Condition and share of a way alone; empty when neither is written. */
  condition({ when, share }: GoesToFact): string {
    const condition = this.line(when?.text ?? '');
    const isWhole = condition === '' || saysThatItIsOne(condition);
    return this.joined([
      isWhole ? condition : analysisWordsOf(this.language).flow.when(condition),
      share ? formatPercent(share, this.language) : '',
    ]);
  }

  feels(feeling: FeelsFact): string {
    const { score } = feeling;
    const words = feelingWords(feeling, this.language);
    return this.joined([score === undefined ? '' : `${formatNumber(score, this.language)} / 5`, words]);
  }

  /** Who does it, and the words about them: "Staff: route manager". */
  doneBy({ party, text }: DoneByFact): string {
    return this.partyBeside(party, withoutQuotes(text));
  }

  private partyBeside(party: Party | undefined, text: string): string {
    const name = party ? asName(this.vocabulary.words.party[party][0]) : '';
    return text === '' ? name : this.prose.labelled(name, this.line(text));
  }

  /** "Payment gateway: takes the card". */
  system({ text, what }: SystemFact): string {
    const name = withoutQuotes(text);
    return what === undefined ? name : this.prose.labelled(this.line(name), what);
  }

  /** A length as it can be read, else the author's words. */
  lasts(fact: DurationFact): string {
    return lengthOf(fact, this.language);
  }

  /** Name, value, what it was `before` in another file and in this one, and the target: "NPS: 30, before 20, target 50". */
  metric(metric: MetricFact, before = ''): string {
    const { particle } = this.vocabulary.words;
    const value = this.joined([
      formatMetricNow(metric, this.language),
      before,
      this.metricBefore(metric),
      metric.target ? `${particle.target[0]} ${this.target(metric.target)}` : '',
    ]);
    return this.prose.labelled(this.metricName(metric), value);
  }

  /** "before 10 min"; empty when the file does not say what it was. */
  metricBefore({ before }: MetricFact): string {
    return before ? `${this.vocabulary.words.particle.before[0]} ${formatMetric(before, this.language)}` : '';
  }

  /** The name of the catalogue when its id was written, else the author's own words. */
  metricName({ id, text }: MetricFact): string {
    const known = id !== undefined && text.toLowerCase() === id ? this.vocabulary.metrics[id]?.[0] : undefined;
    return known === undefined ? text : asName(known);
  }

  /** What a metric should become: "at least 5 %". */
  target(target: NonNullable<MetricFact['target']>): string {
    return formatMetric(target, this.language);
  }

  /** The channel and the brand behind it: "Messaging, Zalo". */
  channel({ id, text }: ChannelUse): string {
    const name = id ? asName(this.vocabulary.channels[id][0]) : '';
    return this.joined([name, text]);
  }

  /** A known brand alone, other words with their channel, else the name of the channel: where a sign says which channel it is. */
  channelName({ id, text }: ChannelUse): string {
    const name = id ? asName(this.vocabulary.channels[id][0]) : '';
    if (text === '' || name === '') return this.line(name === '' ? text : name);
    return channelOfBrand(text, this.language) ? this.line(text) : this.line(`${name} ${text}`);
  }

  /** The name of the catalogue when its id was written, else the author's own words. */
  touchpoint({ id, text }: TouchpointUse): string {
    const isId = id !== undefined && (text.trim() === '' || text.toLowerCase() === id);
    return isId ? asName(this.vocabulary.touchpoints[id][0]) : this.line(text);
  }

  /** A touchpoint with its channels: "Call-centre desk (phone)". */
  meeting({ touchpoint, channels }: Meeting): string {
    const names = channels.map((channel) => this.channelName(channel)).filter((name) => name !== '');
    const list = names.join(', ');
    if (!touchpoint) return list;
    return list === '' ? this.touchpoint(touchpoint) : `${this.touchpoint(touchpoint)} (${list})`;
  }

  device({ device, text }: ItemFact & { readonly device?: Device }): string {
    return device && isUsualName(device, text) ? asName(this.vocabulary.words.device[device][0]) : text;
  }

  media({ value, text }: NonNullable<Part['media']>): string {
    return value ? asName(this.vocabulary.words.media[value][0]) : text;
  }

  /** What a moment is called over its star: by the author's words, else by its kind. */
  momentName({ kind, text }: MomentFact): string {
    return text.trim() === '' ? this.words.moments[kind] : text;
  }

  moment({ kind, text }: MomentFact): string {
    return this.joined([this.words.moments[kind], text]);
  }

  /** "Cost: fewer calls". */
  objective({ kind, text }: ObjectiveFact): string {
    const name = kind ? asName(this.vocabulary.words.objective[kind][0]) : '';
    return this.prose.labelled(name, this.line(text));
  }

  /** Kind and number, when, and what else is written: "Interview 12, Mar 2026, in two towns". */
  evidence(evidence: EvidenceFact): string {
    const { date, text } = evidence;
    return this.joined([this.evidenceName(evidence), date === undefined ? '' : formatDate(date, this.language), text]);
  }

  /** The same without its date, for a card that shows none. */
  evidenceUndated(evidence: EvidenceFact): string {
    return this.joined([this.evidenceName(evidence), evidence.text]);
  }

  number(fact: NumberFact): string {
    return formatCount(fact, this.language);
  }

  /** The state of a stage or step in a journey that actually happened. */
  rowState({ value, text }: NonNullable<Journey['stages'][number]['state']>): string {
    return value ? this.vocabulary.words.rowState[value][0] : text;
  }

  journeyState({ value, text }: NonNullable<Journey['state']>): string {
    return value ? this.vocabulary.words.journeyState[value][0] : text;
  }

  /** The value of a persona to the business. */
  value({ value, text }: NonNullable<Persona['value']>): string {
    return value ? asName(this.vocabulary.words.level[value][0]) : text;
  }

  /** Whether a persona is primary or secondary. */
  personaRank({ value, text }: NonNullable<Persona['countsAs']>): string {
    return value ? asName(this.vocabulary.words.personaRank[value][0]) : text;
  }

  model({ value, text }: NonNullable<Journey['model']>): string {
    return value ? this.vocabulary.words.model[value][0] : text;
  }

  phase({ value, text }: NonNullable<Journey['stages'][number]['countsAs']>): string {
    return value ? this.vocabulary.words.phase[value][0] : text;
  }

  date({ date, text }: NonNullable<Journey['updated']>): string {
    return date === undefined ? text : formatDate(date, this.language);
  }

  /** What is not empty, as a list. */
  private joined(texts: readonly string[]): string {
    return this.prose.list(texts.map((text) => this.line(text)));
  }

  private evidenceName({ kind, count, bound, about }: EvidenceFact): string {
    const name = kind ? asName(this.vocabulary.words.evidence[kind][0]) : '';
    const said = `${bound ? `${this.vocabulary.words.particle[bound][0]} ` : ''}${about ? '~' : ''}`;
    const number = count === undefined ? '' : said + formatNumber(count, this.language);
    return [name, number].filter((word) => word !== '').join(' ');
  }

  private nameOf(keyword: KeywordId): string {
    return asName(this.vocabulary.keywords[keyword][0]);
  }

  /** Line breaks of the author become blanks. */
  private line(text: string): string {
    return onOneLine(text).trim();
  }
}

/** One for each language: they hold words alone, and pictures ask for them at every card. */
const wordsByLanguage = new Map<HumanLanguage, FactWords>();

export function factWordsOf(language: HumanLanguage): FactWords {
  const known = wordsByLanguage.get(language) ?? new FactWords(language);
  wordsByLanguage.set(language, known);
  return known;
}

/** Whether the author's words go on with the number: "12 people who had no ticket". */
function countsPeople({ count, text }: Pick<LeavesFact, 'count' | 'text'>): boolean {
  return count !== undefined && PEOPLE(text, 0) !== undefined;
}
