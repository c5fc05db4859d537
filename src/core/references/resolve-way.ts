import type { GoesToFact, Journey, JourneyFile, Stage, Step } from '../model/journey.js';
import { stageWithSteps } from '../model/parts.js';
import { lookUp } from '../vocabulary/lookup.js';
import { meantBy } from './resolution.js';
import type { Resolution } from './resolution.js';
import { resolveJourney } from './resolve-journey.js';
import type { JourneyTarget } from './resolve-journey.js';
import { resolvePart } from './resolve-part.js';
import type { WorkspaceNames } from './workspace-names.js';

/** A file and what others of its workspace declare. */
interface Around {
  readonly file: JourneyFile;
  readonly workspace: WorkspaceNames;
}

/**
 * The other journey that a name in `goes to` means when no part of its own journey has the name. Its own journey is none: that
 * would not say where in it to go on.
 */
export function resolveOtherJourney(
  name: string,
  own: Journey,
  { file, workspace }: Around,
): Resolution<JourneyTarget> {
  const found = resolveJourney(name, file, workspace);
  const isOwn = (target: JourneyTarget | undefined): boolean =>
    target !== undefined && 'here' in target && target.here === own;
  return isOwn(found.target) ? { others: [] } : found;
}

/**
 * The journey with what its ways out mean: the word for a lost customer, which any part of that name goes before, and the title
 * of another journey. A journey without such ways is returned as it is.
 */
export function settleWays(journey: Journey, around: Around): Journey {
  if (!hasOpenWays(journey)) return journey;
  const settled = (part: Stage | Step, stage: Stage): readonly GoesToFact[] => {
    const facts = part.goesTo.map((fact) => settleWay(fact, journey, stage, around));
    return facts.some((fact, at) => fact !== part.goesTo[at]) ? facts : part.goesTo;
  };
  return {
    ...journey,
    stages: journey.stages.map((stage) => ({
      ...stage,
      goesTo: settled(stage, stage),
      steps: stage.steps.map((step) => {
        const goesTo = settled(step, stage);
        return goesTo === step.goesTo ? step : { ...step, goesTo };
      }),
    })),
  };
}

/** The names of ways that lead to no part of the journey: what other files may declare. */
export function namesBeyond(journey: Journey): readonly string[] {
  return journey.stages.flatMap((stage) =>
    stageWithSteps(stage).flatMap(({ goesTo }) =>
      goesTo.filter((fact) => isOpen(fact, journey, stage)).map(({ text }) => text),
    ),
  );
}

function hasOpenWays(journey: Journey): boolean {
  return journey.stages.some((stage) =>
    stageWithSteps(stage).some(({ goesTo }) => goesTo.some((fact) => isOpen(fact, journey, stage))),
  );
}

function isOpen(fact: GoesToFact, journey: Journey, stage: Stage): boolean {
  return !leadsOut(fact) && resolvePart(fact.text, journey, stage).target === undefined;
}

/** Whether a way leads out of its journey, by a word or into another one. */
export function leadsOut({ end, lost, journey }: GoesToFact): boolean {
  return end === true || lost === true || journey !== undefined;
}

function settleWay(fact: GoesToFact, journey: Journey, stage: Stage, around: Around): GoesToFact {
  if (!isOpen(fact, journey, stage)) return fact;
  if (lookUp('ending', fact.text) === 'lost') return { ...fact, lost: true };
  const other = meantBy(resolveOtherJourney(fact.text, journey, around));
  if (!other) return fact;
  const { title } = 'here' in other ? other.here : other.elsewhere;
  // A journey may have an id and no title yet.
  return { ...fact, journey: title === '' ? fact.text : title };
}
