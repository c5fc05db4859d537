import type { SystemFact } from '../../../../core/model/journey.js';
import { withoutQuotes } from '../../../../core/util/clean-text.js';
import { foldExact } from '../../../../core/vocabulary/fold.js';
import type { Item } from '../../../kit/display-list.js';
import { cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { rect } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';

interface SystemRun {
  readonly key: string;
  readonly scope: Scope;
  readonly facts: SystemFact[];
  to: number;
}

/** The systems behind the steps; equal neighbours are one box. */
export function systemLane(context: MapContext, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  let open: ReadonlyMap<string, SystemRun> = new Map();
  const close = (runs: readonly SystemRun[]): void => {
    for (const run of runs) {
      cards.push({ scope: { ...run.scope, level: 'step', to: run.to }, card: systemCard(context, run) });
    }
  };
  for (const scope of context.scopes) {
    if (scope.level !== 'step') {
      for (const fact of scope.part.system) {
        cards.push({ scope, card: systemCard(context, { key: '', scope, facts: [fact], to: scope.to }) });
      }
      continue;
    }
    const still = new Map<string, SystemRun>();
    for (const fact of scope.part.system) {
      const key = `${foldExact(fact.text)}\n${foldExact(fact.what ?? '')}`;
      const run = open.get(key);
      if (run?.to === scope.from) {
        run.to = scope.to;
        run.facts.push(fact);
        still.set(key, run);
      } else if (!still.has(key)) still.set(key, { key, scope, facts: [fact], to: scope.to });
    }
    close([...open.values()].filter((run) => still.get(run.key) !== run));
    open = still;
  }
  close([...open.values()]);
  cards.sort(
    (left, right) =>
      Number(left.scope.level === 'step') - Number(right.scope.level === 'step') || left.scope.from - right.scope.from,
  );
  return cardRow(context, 'system', { name: context.labels.lanes.system, icon: 'server' }, top, cards, {
    padding: 7,
    gap: 4,
    framed: true,
  });
}

function systemCard(context: MapContext, run: SystemRun): Card {
  const { width } = cardBox(context, run.scope.from, run.to);
  const fact = run.facts[0];
  const text = fact ? factWordsOf(context.language).system(fact) : '';
  const weight = fact?.what === undefined ? {} : ({ weight: 600 } as const);
  const name = paragraph(context.typography, withoutQuotes(fact?.text ?? ''), 'body', width - 16, weight);
  const what = fact?.what === undefined ? undefined : paragraph(context.typography, fact.what, 'body', width - 16);
  return {
    height: name.height + (what?.height ?? 0) + 8,
    draw: (box: Box): Item[] => {
      const items = [
        rect(box, 2, { fill: 'raised', stroke: 'lineStrong', strokeWidth: 1 }),
        ...drawParagraph(name, box.x + 8, box.y + 4, width - 16, 'ink'),
        ...(what ? drawParagraph(what, box.x + 8, box.y + 4 + name.height, width - 16, 'ink') : []),
      ];
      const label = speak(context, context.labels.lanes.system, run.scope, text, fact);
      return [
        group('card', box, items, {
          facts: run.facts,
          keyword: 'system',
          label,
          tooltip: name.cut || what?.cut === true ? text : undefined,
        }),
      ];
    },
  };
}
