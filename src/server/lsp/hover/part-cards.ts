/** What a journey, stage, step, persona, pain or idea is, in a few lines with its figures. */
import { stageWithSteps } from '../../../core/model/parts.js';
import { areTold, meetingsOf } from '../../../core/insight/meetings.js';
import type { IdeaFact, Journey, PainFact, Part, Persona, Stage, Step } from '../../../core/model/journey.js';
import { answersOf } from '../../../core/insight/answered-pains.js';
import { reachedShare } from '../../../core/insight/conversion.js';
import { meanFeeling, meanScore } from '../../../core/insight/mean-feeling.js';
import { ownersAt } from '../../../core/insight/owners.js';
import { waitingOf } from '../../../core/insight/waiting.js';
import { formatNumber, formatShare } from '../../../drawing/words/format.js';
import { faceLevel } from '../../../drawing/kit/faces.js';
import { factWordsOf } from '../../../drawing/words/fact-words.js';
import { painsSaid, waitedLength } from '../../../drawing/words/figures.js';
import { hoverWordsOf } from '../../../core/vocabulary/all-hover-words.js';
import { proseOf } from '../../../core/vocabulary/all-prose.js';
import { mapWordsOf } from '../../../core/vocabulary/all-map-words.js';
import { FACES } from '../../../core/vocabulary/emotions.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import { stageNameLines } from './cards.js';
import { bullets, card, escapeMarkdown } from './markdown.js';

/** Nobody reads more of a kind in a hover. */
const MOST = 8;

export function personaHover(persona: Persona, words: Vocabulary, ...more: readonly string[]): string {
  const { map } = words.labels;
  const facts = factWordsOf(words.code);
  return card(
    titleOf(persona.title, words),
    persona.who.map(({ text }) => escapeMarkdown(text)).join('  \n'),
    bullets(map.wants, texts(persona.wants)),
    bullets(map.worries, texts(persona.worries)),
    bullets(map.goal, texts(persona.goal)),
    bullets(words.keywords.does[0], texts(persona.does)),
    bullets(words.keywords.needs[0], texts(persona.needs)),
    bullets(
      words.keywords.pain[0],
      persona.pain.map((pain) => escapeMarkdown(facts.pain(pain))),
    ),
    bullets(
      map.uses,
      persona.uses.map((use) => escapeMarkdown(facts.channel(use))),
    ),
    bullets(words.keywords.countsAs[0], persona.countsAs ? [escapeMarkdown(facts.personaRank(persona.countsAs))] : []),
    bullets(words.keywords.value[0], persona.value ? [escapeMarkdown(facts.value(persona.value))] : []),
    ...more,
  );
}

export function journeyCard(journey: Journey, words: Vocabulary, ...more: readonly string[]): string {
  const stages = journey.stages.map(({ title }) => escapeMarkdown(title)).filter((title) => title !== '');
  return card(
    titleOf(journey.title, words),
    bullets(words.keywords.for[0], texts(journey.for)),
    bullets(words.labels.map.goal, texts(journey.goal)),
    stages.join(' → '),
    figuresOf(journey, words).join(' · '),
    ...more,
  );
}

export function stageCard(stage: Stage, journey: Journey, words: Vocabulary, ...more: readonly string[]): string {
  const hover = hoverWordsOf(words.code);
  const steps = stage.steps.map(({ title }) => escapeMarkdown(title)).filter((title) => title !== '');
  const place = hover.stage({
    stage: formatNumber(journey.stages.indexOf(stage) + 1, words.code),
    stages: formatNumber(journey.stages.length, words.code),
  });
  const phase = stage.countsAs?.value;
  return card(
    titleOf(stage.title, words),
    place,
    ...(stage.name ? stageNameLines(stage.name, words) : []),
    phase ? hover.counts(words.words.phase[phase][0]) : '',
    bullets(words.labels.lanes.steps, few(steps)),
    feelingText(stageWithSteps(stage), words),
    factsOf(stage, stage, journey, words).join('\n\n'),
    ...more,
  );
}

export function stepHover(step: Step, stage: Stage, journey: Journey, words: Vocabulary): string {
  const hover = hoverWordsOf(words.code);
  const place = hover.step({
    step: formatNumber(stage.steps.indexOf(step) + 1, words.code),
    steps: formatNumber(stage.steps.length, words.code),
    stage: titleOf(stage.title, words),
  });
  const facts = factWordsOf(words.code);
  return card(
    titleOf(step.title, words),
    place,
    bullets(
      words.labels.lanes.touchpoints,
      (areTold(step) ? meetingsOf(step) : step.touchpoint.map((touchpoint) => ({ touchpoint, channels: [] }))).map(
        (meeting) => escapeMarkdown(facts.meeting(meeting)),
      ),
    ),
    feelingText([step], words),
    factsOf(step, stage, journey, words).join('\n\n'),
    bullets(
      hover.goesOn,
      step.goesTo.map((way) => escapeMarkdown(facts.goesToUnderHead(way))),
    ),
  );
}

/** A pain with its degree and cause, and what answers it. */
export function painCard(pain: PainFact, journey: Journey, words: Vocabulary): string {
  const hover = hoverWordsOf(words.code);
  const facts = factWordsOf(words.code);
  const ideas = answersOf(journey).ideasOf.get(pain) ?? [];
  return card(
    titleOf(pain.text, words),
    bullets(words.keywords.pain[0], [escapeMarkdown(facts.pain({ ...pain, text: '' }))].filter(Boolean)),
    ideas.length === 0 ? hover.openPain : bullets(hover.answeredBy, few(texts(ideas))),
  );
}

/** An idea with the pains that it answers. */
export function ideaCard(idea: IdeaFact, journey: Journey, words: Vocabulary): string {
  const hover = hoverWordsOf(words.code);
  const facts = factWordsOf(words.code);
  const pains = [...answersOf(journey).ideasOf].flatMap(([pain, ideas]) => (ideas.includes(idea) ? [pain] : []));
  const weight = facts.idea({ ...idea, text: '', answers: [] });
  return card(titleOf(idea.text, words), escapeMarkdown(weight), bullets(hover.answersPain, few(texts(pains))));
}

/** The figures of a journey that its map shows, one short text each. */
function figuresOf(journey: Journey, words: Vocabulary): readonly string[] {
  const { figures } = mapWordsOf(words.code);
  const hover = hoverWordsOf(words.code);
  const number = (value: number): string => formatNumber(value, words.code);
  const feeling = meanFeeling(journey);
  const waiting = waitingOf(journey);
  const reached = reachedShare(journey);
  const answers = answersOf(journey);
  const says: string[] = [];
  if (feeling) {
    const face = FACES[faceLevel(feeling.mean)][0];
    const counted = figures.meanFeeling({ known: number(feeling.known), steps: number(feeling.steps) });
    const base = proseOf(words.code).list([counted, ...figures.alsoFelt(feeling)]);
    says.push(`${face} ${formatNumber(feeling.mean, words.code, 1)} ${base}`);
  }
  if (reached) {
    const people = number(reached.people);
    const share = formatShare(reached.share, words.code);
    says.push(`${share} ${reached.bought ? figures.buy({ people }) : figures.reachEnd({ people })}`);
  }
  if (waiting) says.push(hover.waitsInAll(waitedLength(waiting, words.code)));
  if (answers.pains > 0) {
    const { value, unit, base } = painsSaid(answers, words.code);
    says.push([value, unit, base].join(' '));
  }
  return says;
}

/** What a stage or step says about people, waits, pains and owners. */
function factsOf(part: Stage | Step, stage: Stage, journey: Journey, words: Vocabulary): readonly string[] {
  const facts = factWordsOf(words.code);
  const hover = hoverWordsOf(words.code);
  const { keywords } = words;
  const list = (name: string, items: readonly string[]): string =>
    bullets(name, few(items.filter((item) => item !== '').map(escapeMarkdown)));
  return [
    part.people?.value === undefined ? '' : hover.people(formatNumber(part.people.value, words.code)),
    list(
      keywords.wait[0],
      part.wait.map((wait) => facts.wait(wait)),
    ),
    list(
      keywords.pain[0],
      part.pain.map((pain) => facts.pain(pain)),
    ),
    list(
      keywords.idea[0],
      part.idea.map((idea) => facts.idea(idea)),
    ),
    list(
      keywords.owner[0],
      ownersAt(journey, { part, stage }).map((owner) => facts.owners([owner])),
    ),
  ].filter((text) => text !== '');
}

/** The mean feeling, with its face. */
function feelingText(parts: readonly Part[], words: Vocabulary): string {
  const mean = meanScore(parts.flatMap((part) => part.feels));
  if (mean === undefined) return hoverWordsOf(words.code).hasNoFeeling;
  const all = parts.flatMap((part) => part.feels.map(({ text }) => text)).filter((text) => text !== '');
  const said = parts.length === 1 ? ` ${escapeMarkdown(proseOf(words.code).list(all))}` : '';
  return `${FACES[faceLevel(mean)][0]} ${formatNumber(mean, words.code, 1)} / 5${said}`;
}

function titleOf(title: string, words: Vocabulary): string {
  return escapeMarkdown(title === '' ? words.labels.map.untitled : title);
}

function texts(facts: readonly { readonly text: string }[]): readonly string[] {
  return facts.map(({ text }) => escapeMarkdown(text));
}

function few(items: readonly string[]): readonly string[] {
  return items.length <= MOST ? items : [...items.slice(0, MOST - 1), `… +${items.length - MOST + 1}`];
}
