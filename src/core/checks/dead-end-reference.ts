import { partsInside, stageWithSteps } from '../model/parts.js';
import type { GoesToFact, Journey, Stage, Step } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName, nameKey } from '../references/name-key.js';
import { NameChoices, NameList } from '../references/name-list.js';
import { meantBy } from '../references/resolution.js';
import { resolvePart } from '../references/resolve-part.js';
import { leadsOut, resolveOtherJourney } from '../references/resolve-way.js';
import { isTakenOver } from './base-journey.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import type { Known } from '../vocabulary/messages.js';
import { knownIn } from './known.js';
import { otherJourneyWith } from './other-journey.js';
import { outOfSight } from './out-of-sight.js';
import { listsOf, nearestOf, titleList } from './suggest.js';
import { fixOf, insertBelow, recordOf, replaceFix, writePart } from '../writing/writing.js';

/** `goes to` draws an arrow; to what does not exist it would lead nowhere. Parts are searched in its own journey, journeys in the workspace. */
export const deadEndReference: Check = {
  code: 'dead-end-reference',
  severity: 'error',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  const dead = journey.stages.flatMap((stage) =>
    stageWithSteps(stage).flatMap((part) =>
      part.goesTo.filter((way) => isDead(input, way, journey, stage)).map((way) => ({ way, part, stage })),
    ),
  );
  if (dead.length === 0) return [];
  const parts = new NameList(partsInside(journey).map(({ title }) => title));
  const others = input.file.journeys.filter((other) => other !== journey);
  const choices = new NameChoices([parts, ...listsOf(input, 'journeys', others)]);
  const known = knownIn(choices);
  return dead.map(({ way, part, stage }) => {
    const name = bareName(way.text);
    const found = choices.nearest(name);
    // A slip in the name of the journey itself means its start, too.
    const nearest = found === undefined ? undefined : (startOf(found, journey) ?? found);
    const near = startOf(name, journey) ?? nearest ?? nearPath(name, journey, stage);
    return toFinding(input, way, journey, part, near, withoutOwn(known(near), journey));
  });
}

/** Among the names of the workspace is that of the journey itself, to which nothing can lead. */
function withoutOwn(known: Known, journey: Journey): Known {
  return known.allowed ? { ...known, allowed: known.allowed.filter((name) => !isOwn(name, journey)) } : known;
}

function isDead(input: CheckInput, way: GoesToFact, journey: Journey, stage: Stage): boolean {
  if (leadsOut(way) || bareName(way.text) === '' || resolvePart(way.text, journey, stage).target) return false;
  return meantBy(resolveOtherJourney(way.text, journey, input)) === undefined && !isTakenOver(input, journey, way.text);
}

/** Who names the journey itself wants to begin again. */
function startOf(name: string, journey: Journey): string | undefined {
  return isOwn(name, journey) ? journey.stages.find((stage) => stage.title !== '')?.title : undefined;
}

/** Whether a name is that of the journey itself, and of nothing in it. */
function isOwn(name: string, journey: Journey): boolean {
  const key = nameKey(name);
  const names = [journey.title, journey.id?.text ?? ''];
  return names.some((own) => nameKey(own) === key) && !partsInside(journey).some(({ title }) => nameKey(title) === key);
}

function toFinding(
  input: CheckInput,
  reference: GoesToFact,
  journey: Journey,
  part: Stage | Step,
  near: string | undefined,
  known: Known,
): Finding {
  const name = bareName(reference.text);
  const range = rangeOfSpan(reference.span);
  // For a name over several lines, the lines below would stay.
  const isOverLines = (recordOf(input, reference.span.line)?.more?.length ?? 0) > 0;
  const other = otherJourneyWith(input, name, journey);
  const names = isOverLines ? [] : [near, other.journey].filter((each) => each !== undefined);
  return {
    message: input.vocabulary.messages.problem['dead-end-reference']({
      name,
      ...nearestOf(near),
      ...other,
      ...outOfSight(input, 'journeys', name),
      ...known,
    }),
    range,
    fixes: [
      ...names.map((each) =>
        each === near ? replaceFix(input, range, each, 'preferred') : replaceFix(input, range, each),
      ),
      createFix(input, name, journey, part),
    ],
  };
}

/** The named step, below this part; for `Stage / Step`, in its stage, which is created if it does not exist. */
function createFix(input: CheckInput, name: string, journey: Journey, part: Stage | Step): Fix {
  const path = pathOf(name, journey);
  const below = path ? (path.stage?.lastLine ?? journey.lastLine) : part.lastLine;
  const step = writePart(input, 'step', path?.step ?? name, below);
  if (!path) return fixOf(input, 'addLine', { line: step.trim() }, [insertBelow(input, below, [step])]);
  if (path.stage) {
    const data = { line: step.trim(), to: path.stage.title };
    return fixOf(input, 'addLine', data, [insertBelow(input, below, [step])]);
  }
  const stage = writePart(input, 'stage', path.name, below);
  const data = { line: `${stage.trim()} + ${step.trim()}` };
  return fixOf(input, 'addLine', data, [insertBelow(input, below, [stage, step])]);
}

interface Path {
  readonly name: string;
  readonly step: string;
  readonly stage?: Stage;
}

/** A step of a known stage: the spaces around the slash are missing, or a letter of the step is wrong. */
function nearPath(name: string, journey: Journey, from: Stage): string | undefined {
  for (const index of slashesOf(name)) {
    const stage = stageNamed(bareName(name.slice(0, index)), journey);
    const wanted = bareName(name.slice(index + 1));
    if (!stage || wanted === '') continue;
    const titles = titleList(stage.steps);
    const step = titles.called(nameKey(wanted))[0] ?? titles.nearest(wanted)?.name;
    const path = `${stage.title} / ${step ?? ''}`;
    if (step !== undefined && resolvePart(path, journey, from).target) return path;
  }
  return undefined;
}

/** With more of them, what comes before one does not name a stage. */
const MOST_SLASHES = 16;

function slashesOf(name: string): readonly number[] {
  const found: number[] = [];
  for (let at = name.indexOf('/'); at >= 0 && found.length < MOST_SLASHES; at = name.indexOf('/', at + 1)) {
    found.push(at);
  }
  return found;
}

function stageNamed(name: string, journey: Journey): Stage | undefined {
  const key = nameKey(name);
  return journey.stages.find(
    ({ title, id }) => key !== '' && (nameKey(title) === key || (id !== undefined && nameKey(id.text) === key)),
  );
}

/**
 * The stage and step that a name with a slash means: split at the first slash after a known stage, otherwise at the first slash.
 */
function pathOf(name: string, journey: Journey): Path | undefined {
  const paths = [...name.matchAll(/\s\/\s/gu)].map(({ index }) => {
    const stageName = bareName(name.slice(0, index));
    const stage = stageNamed(stageName, journey);
    return { name: stageName, step: bareName(name.slice(index + 3)), ...(stage ? { stage } : {}) };
  });
  const usable = paths.filter((path) => path.name !== '' && path.step !== '');
  return usable.find(({ stage }) => stage) ?? usable[0];
}
