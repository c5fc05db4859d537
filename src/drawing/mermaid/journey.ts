import { isApart } from '../../core/insight/felt-apart.js';
import { meanScore } from '../../core/insight/mean-feeling.js';
import type { ItemFact, Journey, Persona, Stage, Step } from '../../core/model/journey.js';
import { bareName } from '../../core/references/name-key.js';
import { personaAmong } from '../../core/references/resolve-persona.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { factWordsOf } from '../words/fact-words.js';
import { escapeActor, escapeTask, escapeTitle } from './escape.js';

/** One task of the diagram, in the order in which Mermaid counts them. */
export interface MermaidTask {
  /** The step, or a stage without steps that acts as one. */
  readonly part: Step | Stage;
  readonly stage: Stage;
  /** Mean of the part's feelings, 1…5, two decimals. */
  readonly score: number;
}

/**
 * A journey as text of Mermaid's stock `journey` diagram: journey → title, stage → section, step → task, feelings → score, `for`,
 * `with` and then `done by` → actors.
 *
 * Mermaid requires a score, and draws a missing one as 0, far below its scale of 1…5. A feeling that nobody wrote is never
 * invented: a part without a number is left out of the picture and named in a comment.
 */
export function generateMermaidJourney(
  journey: Journey,
  personas: readonly Persona[],
  language: HumanLanguage = 'en',
): string {
  const lines = ['journey'];
  if (journey.title.trim() !== '') lines.push(`    title ${escapeTitle(journey.title)}`);
  for (const stage of journey.stages) {
    lines.push(`    section ${escapeTitle(stage.title)}`);
    for (const part of tasksOf(stage)) lines.push(...taskLines(part, stage, { journey, personas, language }));
  }
  return `${lines.join('\n')}\n`;
}

/** The tasks that `generateMermaidJourney` writes: the n-th belongs to the n-th task of the picture. */
export function mermaidTasks(journey: Journey): readonly MermaidTask[] {
  return journey.stages.flatMap((stage) =>
    tasksOf(stage).flatMap((part) => feltIn(part).map(({ score }) => ({ part, stage, score }))),
  );
}

function tasksOf(stage: Stage): readonly (Step | Stage)[] {
  return stage.steps.length === 0 ? [stage] : stage.steps;
}

/** What is felt in a part: by all, and by one persona or in one case, each a task of its own beside the others. */
interface Felt {
  /** Mean or score, 1 to 5, two decimals. */
  readonly score: number;
  readonly title: string;
  /** Whose feeling it is, if it is not that of all. */
  readonly whose?: readonly ItemFact[];
}

function feltIn(part: Step | Stage): readonly Felt[] {
  const mean = meanScore(part.feels);
  const apart = part.feels.flatMap((feeling): Felt[] => {
    if (feeling.score === undefined || !isApart(feeling)) return [];
    const title = feeling.when ? `${part.title} (${feeling.when.text})` : part.title;
    return [{ score: rounded(feeling.score), title, ...(feeling.for ? { whose: feeling.for } : {}) }];
  });
  return [...(mean === undefined ? [] : [{ score: rounded(mean), title: part.title }]), ...apart];
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

/** Whose task it may be, and in which language those who do it are named. */
interface Cast {
  readonly journey: Journey;
  readonly personas: readonly Persona[];
  readonly language: HumanLanguage;
}

function taskLines(part: Step | Stage, stage: Stage, cast: Cast): readonly string[] {
  const felt = feltIn(part);
  // The space after each colon is needed: Mermaid reads `style…:text#…;` without one as a style and drops the semicolon.
  if (felt.length === 0) return [`      %% no score, left out - ${escapeTask(part.title)}`];
  return felt.map(({ score, title, whose }) => {
    const own = whose?.map((reference) => personaTitle(reference, cast.personas));
    const actors = (own ?? actorsOf(part, stage, cast)).map(escapeActor);
    return `      ${escapeTask(title)}: ${score}${actors.length === 0 ? '' : `: ${actors.join(', ')}`}`;
  });
}

/** `for` is inherited and replaced by a lower one; `with` and `done by` belong to their own part. The personas are the customer. */
function actorsOf(part: Step | Stage, stage: Stage, { journey, personas, language }: Cast): readonly string[] {
  const whose = [part.for, stage.for, journey.for].find((references) => references.length > 0) ?? [];
  const named = [...whose, ...part.with].map((reference) => personaTitle(reference, personas));
  const others = part.doneBy.filter(({ party, text }) => party !== 'customer' || text !== '' || whose.length === 0);
  const names = [...named, ...others.map((fact) => bareName(factWordsOf(language).doneBy(fact)))];
  return [...new Set(names)].filter((name) => name.trim() !== '');
}

/** A persona is drawn by its title, however it was named; anybody else as the author wrote it. */
function personaTitle(reference: ItemFact, personas: readonly Persona[]): string {
  return bareName(personaAmong(personas, reference.text)?.title ?? reference.text);
}
