import type { Journey, Reference } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { resolveJourney } from '../references/resolve-journey.js';
import type { JourneyTarget } from '../references/resolve-journey.js';
import type { NamedElsewhere } from '../references/workspace-names.js';
import type { Check, CheckInput } from './check.js';
import { circlesOf } from './circles.js';
import { fixOf, removeFact } from './writing.js';

/**
 * A journey that improves itself, be it round three corners, has nothing it could be compared with. Journeys of other files
 * are followed by the names that the workspace knows of them.
 */
export const circularReference: Check = {
  code: 'circular-reference',
  severity: 'warning',
  find: (input) => {
    const { journeys } = input.file;
    const nodes = new Map<Journey | NamedElsewhere, number>();
    for (const node of [...journeys, ...input.workspace.journeys]) nodes.set(node, nodes.size);
    const links = journeys.map((journey) => linksOf(input, journey, nodes));
    const linksElsewhere = input.workspace.journeys.map(({ leadsTo = [] }) =>
      leadsTo.flatMap((name) => nodesNamed(input, name, nodes)),
    );
    const circles = circlesOf([...links.map((from) => from.map(({ to }) => to)), ...linksElsewhere]);
    return links.flatMap((from, at) =>
      from
        .filter(({ to }) => circles[at] === circles[to])
        .map(({ reference }) => ({
          message: input.vocabulary.messages.problem['circular-reference']({ title: journeys[at]?.title ?? '' }),
          range: rangeOfSpan(reference.span),
          fixes: [fixOf(input, 'removeLine', {}, removeFact(input, reference.source.line))],
        })),
    );
  },
};

type Nodes = ReadonlyMap<Journey | NamedElsewhere, number>;

interface Link {
  readonly reference: Reference;
  /** Number of the journey it leads to. */
  readonly to: number;
}

function linksOf(input: CheckInput, journey: Journey, nodes: Nodes): readonly Link[] {
  return [journey.improves, journey.basedOn].flatMap((reference) =>
    reference ? nodesNamed(input, reference.text, nodes).map((to) => ({ reference, to })) : [],
  );
}

function nodesNamed({ file, workspace }: CheckInput, name: string, nodes: Nodes): readonly number[] {
  const { target } = resolveJourney(name, file, workspace);
  const to = target && nodes.get(nodeOf(target));
  return to === undefined ? [] : [to];
}

function nodeOf(target: JourneyTarget): Journey | NamedElsewhere {
  return 'here' in target ? target.here : target.elsewhere;
}
