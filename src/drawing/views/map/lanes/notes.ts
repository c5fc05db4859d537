/** Custom rows, and the row of everything that has no row elsewhere, so that nothing in the file is lost. */
import type { Fact, Journey, Part, Stage, Step, TextFact } from '../../../../core/model/journey.js';
import { foldExact } from '../../../../core/vocabulary/fold.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import type { Item } from '../../../kit/display-list.js';
import { isOptional } from '../../../../core/model/optional-parts.js';
import { markedState } from '../compare/marks.js';
import { cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { picturesIn } from '../../../scene/lanes-in-use.js';
import { showsPictures } from '../../../scene/scene.js';
import { asName } from '../../../../core/util/name-case.js';
import { group, speak } from '../../../marks/groups.js';
import { plainCard } from './text.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import type { Box } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

/** One row for each name of a `lane` line, in file order. */
export function ownLanes(context: MapContext): readonly ((top: number) => Row | undefined)[] {
  const rows = new Map<string, { name: string; cards: PlacedCards[] }>();
  for (const scope of context.scopes) {
    for (const fact of scope.part.lane) {
      if (fact.name === undefined || fact.text.trim() === '') continue;
      const key = foldExact(fact.name);
      const row = rows.get(key) ?? { name: fact.name, cards: [] };
      rows.set(key, row);
      const label = speak(context, fact.name, scope, fact.text, fact);
      row.cards.push({ scope, card: plainCard(context, scope, fact.text, { facts: [fact], keyword: 'lane', label }) });
    }
  }
  return [...rows.values()].map(
    (row) => (top) => cardRow(context, 'own', { name: row.name, icon: 'rows-3' }, top, row.cards),
  );
}

/** Notes, links, tests, and what else was said about a part. */
export function notesLane(context: MapContext, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope) =>
    notesOf(context, scope).map((note): PlacedCards => ({ scope, card: noteCard(context, scope, note) })),
  );
  return cardRow(context, 'notes', { name: context.labels.lanes.notes, icon: 'sticky-note' }, top, cards, { gap: 8 });
}

interface Note {
  readonly keyword: KeywordId;
  readonly text: string;
  readonly fact: Fact;
}

function notesOf(context: MapContext, scope: Scope): readonly Note[] {
  const { part } = scope;
  const notes: Note[] = [];
  const add = (keyword: KeywordId, facts: readonly TextFact[]): void => {
    for (const fact of facts) if (fact.text.trim() !== '') notes.push({ keyword, text: fact.text, fact });
  };
  add('note', part.note);
  add(
    'note',
    part.lane.filter((fact) => fact.name === undefined),
  );
  add('test', part.test);
  const pictures = new Set(showsPictures(context.input) ? picturesIn(part) : []);
  add(
    'link',
    part.link.filter((fact) => !pictures.has(fact)),
  );
  add('importance', part.importance ? [part.importance] : []);
  add('satisfied', part.satisfied ? [part.satisfied] : []);
  if (scope.level === 'journey') return [...notes, ...journeyNotes(context.journey)];
  return [...notes, ...partNotes(context, scope)];
}

function journeyNotes(journey: Journey): readonly Note[] {
  const notes: Note[] = [];
  if (journey.people) notes.push({ keyword: 'people', text: journey.people.text, fact: journey.people });
  for (const moment of journey.moment) notes.push({ keyword: 'moment', text: moment.text, fact: moment });
  return notes;
}

function partNotes(context: MapContext, scope: Scope): readonly Note[] {
  const { part } = scope;
  const facts = factWordsOf(context.language);
  const notes: Note[] = [];
  const state = rowStateOf(part);
  if (state && markedState(context, scope) === undefined) {
    notes.push({ keyword: 'state', text: facts.rowState(state), fact: state });
  }
  if (scope.level !== 'stage') return notes;
  for (const moment of part.moment) {
    notes.push({ keyword: 'moment', text: facts.moment(moment), fact: moment });
  }
  return notes;
}

function rowStateOf(part: Part): Step['state'] {
  if (!isStageOrStep(part)) return undefined;
  // The card of a step says that it may be skipped.
  const isOnCard = isOptional(part) && !('steps' in part && part.steps.length > 0);
  return isOnCard ? undefined : part.state;
}

function isStageOrStep(part: Part): part is Stage | Step {
  return 'goesTo' in part;
}

function noteCard(context: MapContext, scope: Scope, note: Note): Card {
  const name = asName(context.vocabulary.keywords[note.keyword][0]);
  const label = speak(context, name, scope, note.text, note.fact);
  if (note.keyword === 'note') {
    return plainCard(context, scope, note.text, { facts: [note.fact], keyword: 'note', label }, 'ink2');
  }
  const { width } = cardBox(context, scope.from, scope.to);
  const caption = cutLine(context.typography, name, 'meta', width - 6, { weight: 600 });
  const words = paragraph(context.typography, note.text, 'body', width - 6);
  return {
    height: caption.height + words.height,
    draw: (box: Box): Item[] => {
      const items = [
        ...drawParagraph(caption, box.x + 3, box.y, width - 6, 'ink2'),
        ...drawParagraph(words, box.x + 3, box.y + caption.height, width - 6, 'ink2'),
      ];
      return [
        group('card', box, items, {
          facts: [note.fact],
          keyword: note.keyword,
          label,
          tooltip: words.cut ? note.text : undefined,
        }),
      ];
    },
  };
}
