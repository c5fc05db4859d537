import type { CatalogueEntry } from '../../../core/model/journey.js';
import { factWordsOf } from '../../../drawing/words/fact-words.js';
import { hoverWordsOf } from '../../../core/vocabulary/all-hover-words.js';
import { meaningOf } from '../../../core/vocabulary/all-meanings.js';
import { MODELS, STAGE_NAMES } from '../../../core/vocabulary/catalogue.js';
import type { CauseId, ModelId, Phase, StageNameId } from '../../../core/vocabulary/catalogue.js';
import { CHANNELS } from '../../../core/vocabulary/channels.js';
import type { ChannelId } from '../../../core/vocabulary/channels.js';
import { METRICS } from '../../../core/vocabulary/metrics.js';
import type { MetricId, MetricScale, MetricSpec } from '../../../core/vocabulary/metrics.js';
import { TOUCHPOINTS } from '../../../core/vocabulary/touchpoints.js';
import type { TouchpointId } from '../../../core/vocabulary/touchpoints.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import { elsewhere } from '../completion/word-choices.js';
import { bullets, card, escapeMarkdown } from './markdown.js';

/** What each entry of a catalogue is, in a few lines of Markdown. */

export function touchpointCard(id: TouchpointId, words: Vocabulary): string {
  const { kind, media, home } = TOUCHPOINTS[id];
  const phases = home.map((phase: Phase) => words.words.phase[phase][0]).join(', ');
  return card(
    words.touchpoints[id][0],
    meaningOf('touchpoint', id, words.code),
    `${words.words.channelKind[kind][0]} · ${words.words.media[media][0]} · ${phases}`,
    otherNames(
      id,
      elsewhere(words, (other) => other.touchpoints[id].slice(0, 1)),
    ),
  );
}

export function channelCard(id: ChannelId, words: Vocabulary): string {
  const names = elsewhere(words, (other) => other.channels[id].slice(0, 1));
  return card(
    words.channels[id][0],
    meaningOf('channel', id, words.code),
    words.words.channelKind[CHANNELS[id].kind][0],
    otherNames(id, names),
  );
}

export function metricCard(id: MetricId, words: Vocabulary): string {
  const { scales, phases }: MetricSpec = METRICS[id];
  const names = elsewhere(words, (other) => other.metrics[id]?.slice(0, 1));
  const homes = phases.map((phase) => words.words.phase[phase][0]).join(', ');
  const scale = scales.map(scaleText).join(' · ');
  return card(words.metrics[id]?.[0] ?? id, meaningOf('metric', id, words.code), scale, homes, otherNames(id, names));
}

export function causeCard(id: CauseId, words: Vocabulary): string {
  const { names, question, ideas } = words.causes[id];
  return card(names[0], question, bullets(words.keywords.idea[0], ideas));
}

export function modelCard(id: ModelId, words: Vocabulary): string {
  return card(
    words.words.model[id][0],
    meaningOf('model', id, words.code),
    MODELS[id].map((stage) => words.stageNames[stage][0]).join(' → '),
    `\`${id}\``,
  );
}

export function stageNameCard(id: StageNameId, words: Vocabulary): string {
  return card(words.stageNames[id][0], ...stageNameLines(id, words));
}

/** What a stage of the catalogue is, below its title. */
export function stageNameLines(id: StageNameId, words: Vocabulary): readonly string[] {
  const names = elsewhere(words, (other) => other.stageNames[id].slice(0, 1));
  const phase = words.words.phase[STAGE_NAMES[id]][0];
  return [meaningOf('stageName', id, words.code), phase, otherNames(id, names)];
}

/** An entry of a custom catalogue: all its names and what it says. */
export function entryCard(entry: CatalogueEntry, words: Vocabulary, ...more: readonly string[]): string {
  const hover = hoverWordsOf(words.code);
  const facts = factWordsOf(words.code);
  const names = [...entry.names.map(({ text }) => escapeMarkdown(text)), ...(entry.id ? [code(entry.id.text)] : [])];
  const phase = entry.countsAs?.value;
  return card(
    escapeMarkdown(entry.title === '' ? words.labels.map.untitled : entry.title),
    hover.yours,
    names.join(' · '),
    bullets(
      words.keywords.channel[0],
      entry.channel.map((use) => escapeMarkdown(facts.channel(use))),
    ),
    [
      entry.kind ? words.words.channelKind[entry.kind][0] : '',
      entry.media?.value ? words.words.media[entry.media.value][0] : '',
      phase ? hover.counts(words.words.phase[phase][0]) : '',
    ]
      .filter((text) => text !== '')
      .join(' · '),
    entry.stages.map(({ title }) => escapeMarkdown(title)).join(' → '),
    entry.note.map(({ text }) => escapeMarkdown(text)).join('\n\n'),
    ...more,
  );
}

function otherNames(id: string, names: readonly string[]): string {
  return [`\`${id}\``, ...new Set(names.filter((name) => name.toLowerCase() !== id))].join(' · ');
}

/** A word of the author between backticks; one that contains backticks is escaped instead. */
function code(text: string): string {
  return /^[\p{L}\p{M}\p{N}_-]+$/u.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}

function scaleText({ unit, min, max }: MetricScale): string {
  const mark = unit === 'percent' ? ' %' : '';
  return max === undefined ? `≥ ${min}${mark}` : `${min}–${max}${mark}`;
}
