/** Facts of a journey in words of a language, on one line each: for tables and other texts beside the picture. */
import { writtenDegree } from '../../core/insight/pains.js';
import type {
  ChannelUse,
  DurationFact,
  EvidenceFact,
  FeelsFact,
  GoesToFact,
  IdeaFact,
  ItemFact,
  Journey,
  LeavesFact,
  LevelFact,
  MetricFact,
  MomentFact,
  NumberFact,
  ObjectiveFact,
  PainFact,
  Part,
  Persona,
  TouchpointUse,
  WaitFact,
} from '../../core/model/journey.js';
import { onOneLine } from '../../core/util/clean-text.js';
import {
  causeName,
  formatDate,
  formatDuration,
  formatEffort,
  formatMetric,
  formatNumber,
  formatPercent,
  lengthOf,
} from './format.js';
import { asName } from '../../core/util/name-case.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { Device } from '../../core/vocabulary/catalogue.js';
import type { MapWords } from '../../core/vocabulary/map-words.js';
import type { Prose } from '../../core/vocabulary/prose.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';

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

  feels({ score, text }: FeelsFact): string {
    return this.joined([score === undefined ? '' : `${formatNumber(score, this.language)} / 5`, text]);
  }

  /** Degree, cause and words of a pain: "High, Waiting: no delivery date". */
  pain(pain: PainFact): string {
    const degree = writtenDegree(pain);
    const head = this.joined([
      degree ? asName(this.vocabulary.words.level[degree][0]) : '',
      pain.cause ? causeName(pain.cause, this.vocabulary) : '',
      pain.impact?.text ?? '',
    ]);
    return this.prose.labelled(head, pain.text);
  }

  /** Words of an idea, what it costs and brings, and the pains that it names. */
  idea(idea: IdeaFact): string {
    const { words } = this;
    return this.joined([
      idea.text,
      idea.effort ? words.effort(formatEffort(idea.effort, this.language)) : '',
      idea.impact ? words.impact(this.level(idea.impact)) : '',
      ...idea.answers.map(({ text }) => text),
    ]);
  }

  wait(wait: WaitFact): string {
    const { told, notTold, toldUnknown } = this.vocabulary.labels.map;
    const length = wait.written === '' && wait.duration ? formatDuration(wait.duration, this.language) : wait.written;
    return this.joined([length, wait.told === undefined ? toldUnknown : wait.told ? told : notTold, wait.text]);
  }

  lasts(fact: DurationFact): string {
    return lengthOf(fact, this.language);
  }

  /** Name, value, what it was before, and the target. */
  metric(metric: MetricFact): string {
    const { words, metrics } = this.vocabulary;
    const known =
      metric.id !== undefined && metric.text.toLowerCase() === metric.id ? metrics[metric.id]?.[0] : undefined;
    const bound = metric.target?.bound ? `${words.particle[metric.target.bound][0]} ` : '';
    const value = this.joined([
      metric.value ? formatMetric(metric.value, this.language) : '',
      metric.before ? `${words.particle.before[0]} ${formatMetric(metric.before, this.language)}` : '',
      metric.target ? `${words.particle.target[0]} ${bound}${formatMetric(metric.target, this.language)}` : '',
    ]);
    return this.prose.labelled(known === undefined ? metric.text : asName(known), value);
  }

  channel({ id, text }: ChannelUse): string {
    const name = id ? asName(this.vocabulary.channels[id][0]) : '';
    return this.joined([name, text]);
  }

  touchpoint({ id, text }: TouchpointUse): string {
    const isId = id !== undefined && (text.trim() === '' || text.toLowerCase() === id);
    return isId ? asName(this.vocabulary.touchpoints[id][0]) : text;
  }

  device({ device, text }: ItemFact & { readonly device?: Device }): string {
    return device && device !== 'other' ? asName(this.vocabulary.words.device[device][0]) : text;
  }

  media({ value, text }: NonNullable<Part['media']>): string {
    return value ? asName(this.vocabulary.words.media[value][0]) : text;
  }

  moment({ kind, text }: MomentFact): string {
    return this.joined([this.words.moments[kind], text]);
  }

  objective({ kind, text }: ObjectiveFact): string {
    return this.joined([kind ? asName(this.vocabulary.words.objective[kind][0]) : '', text]);
  }

  evidence({ kind, count, date, text }: EvidenceFact): string {
    return this.joined([
      kind ? asName(this.vocabulary.words.evidence[kind][0]) : '',
      count === undefined ? '' : formatNumber(count, this.language),
      date === undefined ? '' : formatDate(date, this.language),
      text,
    ]);
  }

  leaves({ count, percent, text }: LeavesFact): string {
    return this.joined([
      count === undefined ? '' : formatNumber(count, this.language),
      percent === undefined ? '' : `${formatNumber(percent, this.language)} %`,
      text,
    ]);
  }

  /** Where it goes, when, and which share of the people. */
  goesTo({ end, text, when, share }: GoesToFact): string {
    return this.joined([
      end ? this.vocabulary.words.particle.end[0] : text,
      when?.text ?? '',
      share ? formatPercent(share, this.language) : '',
    ]);
  }

  number({ value, text }: NumberFact): string {
    return value === undefined ? text : formatNumber(value, this.language);
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

  model({ value, text }: NonNullable<Journey['model']>): string {
    return value ? this.vocabulary.words.model[value][0] : text;
  }

  phase({ value, text }: NonNullable<Journey['stages'][number]['countsAs']>): string {
    return value ? this.vocabulary.words.phase[value][0] : text;
  }

  date({ date, text }: NonNullable<Journey['updated']>): string {
    return date === undefined ? text : formatDate(date, this.language);
  }

  /** What is not empty, as a list; line breaks of the author become spaces. */
  private joined(texts: readonly string[]): string {
    return this.prose.list(texts.map((text) => onOneLine(text).trim()));
  }

  private level({ level, text }: LevelFact): string {
    return this.joined([level ? this.vocabulary.words.level[level][0] : '', text]);
  }
}
