import type { Journey, Persona, Stage } from '../../../core/model/journey.js';
import { meanFeeling } from '../../../core/insight/mean-feeling.js';
import { MODELS, STAGE_NAMES } from '../../../core/vocabulary/catalogue.js';
import type { CauseId, ModelId, Phase, StageNameId } from '../../../core/vocabulary/catalogue.js';
import { CHANNELS } from '../../../core/vocabulary/channels.js';
import type { ChannelId } from '../../../core/vocabulary/channels.js';
import { FACES } from '../../../core/vocabulary/emotions.js';
import type { EmotionScore } from '../../../core/vocabulary/emotions.js';
import { METRICS } from '../../../core/vocabulary/metrics.js';
import type { MetricId, MetricScale, MetricSpec } from '../../../core/vocabulary/metrics.js';
import { TOUCHPOINTS } from '../../../core/vocabulary/touchpoints.js';
import type { TouchpointId } from '../../../core/vocabulary/touchpoints.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import { elsewhere } from '../completion/word-choices.js';
import { bullets, card, escapeMarkdown } from './markdown.js';

/** What each thing of the catalogues and of the file is, in a few lines of Markdown. */

export function touchpointCard(id: TouchpointId, words: Vocabulary): string {
  const { kind, media, home } = TOUCHPOINTS[id];
  const phases = home.map((phase: Phase) => words.words.phase[phase][0]).join(', ');
  return card(
    words.touchpoints[id][0],
    `${words.words.channelKind[kind][0]} · ${words.words.media[media][0]} · ${phases}`,
    otherNames(
      id,
      elsewhere(words, (other) => other.touchpoints[id].slice(0, 1)),
    ),
  );
}

export function channelCard(id: ChannelId, words: Vocabulary): string {
  const names = elsewhere(words, (other) => other.channels[id].slice(0, 1));
  return card(words.channels[id][0], words.words.channelKind[CHANNELS[id].kind][0], otherNames(id, names));
}

export function metricCard(id: MetricId, words: Vocabulary): string {
  const { scales, phases }: MetricSpec = METRICS[id];
  const names = elsewhere(words, (other) => other.metrics[id]?.slice(0, 1));
  const homes = phases.map((phase) => words.words.phase[phase][0]).join(', ');
  return card(words.metrics[id]?.[0] ?? id, scales.map(scaleText).join(' · '), homes, otherNames(id, names));
}

export function scoreCard(score: number, words: Vocabulary): string {
  const nearest = nearestScore(score);
  return card(`${score} / 5 ${FACES[nearest][0]}`, words.emotions[nearest].join(', '));
}

export function causeCard(id: CauseId, words: Vocabulary): string {
  const { names, question, ideas } = words.causes[id];
  return card(names[0], question, bullets(words.keywords.idea[0], ideas));
}

export function modelCard(id: ModelId, words: Vocabulary): string {
  return card(words.words.model[id][0], MODELS[id].map((stage) => words.stageNames[stage][0]).join(' → '));
}

export function stageNameCard(id: StageNameId, words: Vocabulary): string {
  const names = elsewhere(words, (other) => other.stageNames[id].slice(0, 1));
  return card(words.stageNames[id][0], words.words.phase[STAGE_NAMES[id]][0], otherNames(id, names));
}

export function personaCard(persona: Persona, words: Vocabulary): string {
  const { map } = words.labels;
  return card(
    escapeMarkdown(persona.title),
    persona.who.map(({ text }) => escapeMarkdown(text)).join('  \n'),
    bullets(map.wants, texts(persona.wants)),
    bullets(map.worries, texts(persona.worries)),
    bullets(
      map.uses,
      persona.uses.map(({ id, text }) => [id ? words.channels[id][0] : '', escapeMarkdown(text)].join(' ').trim()),
    ),
  );
}

export function journeyCard(journey: Journey, words: Vocabulary): string {
  const mean = meanFeeling(journey)?.mean;
  const stages = journey.stages.map(({ title }) => escapeMarkdown(title)).filter((title) => title !== '');
  return card(
    escapeMarkdown(journey.title),
    bullets(words.labels.map.goal, texts(journey.goal)),
    stages.join(' → '),
    mean === undefined ? '' : `${FACES[nearestScore(mean)][0]} ${Math.round(mean * 10) / 10}`,
  );
}

export function stageCard(stage: Stage, words: Vocabulary): string {
  const steps = stage.steps.map(({ title }) => escapeMarkdown(title)).filter((title) => title !== '');
  return card(escapeMarkdown(stage.title), bullets(words.labels.lanes.steps, steps));
}

function otherNames(id: string, names: readonly string[]): string {
  return [`\`${id}\``, ...new Set(names.filter((name) => name.toLowerCase() !== id))].join(' · ');
}

function texts(facts: readonly { readonly text: string }[]): readonly string[] {
  return facts.map(({ text }) => escapeMarkdown(text));
}

function scaleText({ unit, min, max }: MetricScale): string {
  const mark = unit === 'percent' ? ' %' : '';
  return max === undefined ? `≥ ${min}${mark}` : `${min}–${max}${mark}`;
}

function nearestScore(score: number): EmotionScore {
  const rounded = Math.min(5, Math.max(1, Math.round(score)));
  return rounded === 1 || rounded === 2 || rounded === 3 || rounded === 4 ? rounded : 5;
}
