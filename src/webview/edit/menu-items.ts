import type { PartOrFact } from '../../core/edit/part-or-fact.js';
import { ADDABLE_FACTS } from '../../core/edit/edit-intent.js';
import type { AddableKeyword, StepPlace } from '../../core/edit/edit-intent.js';
import { endOf, moveTowards } from '../../core/edit/step-moves.js';
import type { MoveDirection } from '../../core/edit/step-moves.js';
import { editWordsOf } from '../../core/vocabulary/all-edit-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { EditWords } from '../../core/vocabulary/edit-words.js';
import { specOf } from '../../core/vocabulary/keyword.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import type { MenuItem } from './menu.js';
import { nextScore } from './targets.js';
import type { EditTarget } from './targets.js';

/** What a chosen item does. */
export interface MenuActions {
  readonly editText: () => void;
  readonly goToLine: () => void;
  readonly rescore: (direction: 1 | -1) => void;
  readonly move: (direction: MoveDirection) => void;
  readonly moveTo: (place: StepPlace) => void;
  readonly add: (keyword: AddableKeyword) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

/** The menu of a card in groups: only what can be done with its fact. `line` is the card's, from 0. */
export function menuItems(
  line: number,
  target: EditTarget | undefined,
  card: PartOrFact | undefined,
  model: PreviewModel,
  actions: MenuActions,
): readonly (readonly MenuItem[])[] {
  const { menu } = editWordsOf(model.language);
  const { preview } = vocabularyOf(model.language).labels;
  const edit = target?.text ? [{ id: 'edit', text: menu.editText, keys: 'F2', run: actions.editText }] : [];
  const goTo = { id: 'line', text: preview.goToLine(line + 1), keys: 'Enter', run: actions.goToLine };
  return [
    [...edit, goTo],
    card ? partItems(card, model, menu, actions) : [],
    target?.feeling ? feelingItems(target.feeling.score, menu, actions) : [],
    ...(target?.step === undefined
      ? []
      : [moveItems(line, model, menu, actions), stageItems(line, model, menu, actions)]),
    card ? factItems(card, model, menu, actions) : [],
  ];
}

/** Whether there may be a second one of what a card shows. */
export function mayRepeat(card: PartOrFact): boolean {
  return card.kind !== 'fact' || specOf(card.keyword).repeat === 'often';
}

/** What a key or the first item of the menu adds behind a card. */
export function addedBehind(card: PartOrFact): AddableKeyword | undefined {
  return card.kind === 'fact' ? ADDABLE_FACTS.find((keyword) => keyword === card.keyword) : card.kind;
}

/** Another of its kind behind the card, a copy of it, or none. */
function partItems(
  card: PartOrFact,
  { language }: PreviewModel,
  menu: EditWords['menu'],
  { add, duplicate, remove }: MenuActions,
): readonly MenuItem[] {
  const first = addedBehind(card);
  const added: readonly AddableKeyword[] = card.kind === 'fact' ? (first ? [first] : []) : ['step', 'stage'];
  return [
    ...added.map((keyword) => ({
      id: `add-${keyword}`,
      text: nameOfAdding(keyword, language, menu),
      ...(keyword === first ? { keys: 'Alt+Enter' } : {}),
      run: () => add(keyword),
    })),
    ...(mayRepeat(card) ? [{ id: 'duplicate', text: menu.duplicate, keys: 'Ctrl+D', run: duplicate }] : []),
    { id: 'remove', text: menu.remove, keys: 'Delete', run: remove },
  ];
}

/** Facts that a step or a stage may get. */
function factItems(
  card: PartOrFact,
  { language }: PreviewModel,
  menu: EditWords['menu'],
  { add }: MenuActions,
): readonly MenuItem[] {
  return (card.kind === 'fact' ? [] : ADDABLE_FACTS).map((keyword) => ({
    id: `add-${keyword}`,
    text: nameOfAdding(keyword, language, menu),
    run: () => add(keyword),
  }));
}

function nameOfAdding(keyword: AddableKeyword, language: HumanLanguage, menu: EditWords['menu']): string {
  if (keyword === 'step') return menu.addStep;
  return keyword === 'stage' ? menu.addStage : menu.addFact(vocabularyOf(language).keywords[keyword][0]);
}

function feelingItems(score: number, menu: EditWords['menu'], { rescore }: MenuActions): readonly MenuItem[] {
  const items = [
    { id: 'better', text: menu.better, keys: 'Alt+\u2191', by: 1 as const },
    { id: 'worse', text: menu.worse, keys: 'Alt+\u2193', by: -1 as const },
  ];
  return items
    .filter(({ by }) => nextScore(score, by) !== undefined)
    .map(({ by, ...item }) => ({ ...item, run: () => rescore(by) }));
}

function moveItems(
  line: number,
  { journey }: PreviewModel,
  menu: EditWords['menu'],
  { move }: MenuActions,
): readonly MenuItem[] {
  const items = [
    { id: 'left', text: menu.moveLeft, keys: 'Alt+\u2190', to: 'left' as const },
    { id: 'right', text: menu.moveRight, keys: 'Alt+\u2192', to: 'right' as const },
  ];
  return items
    .filter(({ to }) => journey && moveTowards(journey, line, to) !== undefined)
    .map(({ to, ...item }) => ({ ...item, run: () => move(to) }));
}

/** Every other stage; an empty one without a line of its own cannot be addressed. */
function stageItems(
  line: number,
  { journey, language }: PreviewModel,
  menu: EditWords['menu'],
  { moveTo }: MenuActions,
): readonly MenuItem[] {
  const { untitled } = vocabularyOf(language).labels.map;
  return (journey?.stages ?? []).flatMap((stage, index) => {
    const place = stage.steps.some(({ source }) => source?.line === line) ? undefined : endOf(stage);
    const text = menu.toStage(stage.title.trim() === '' ? untitled : stage.title);
    return place ? [{ id: `stage-${index}`, text, run: () => moveTo(place) }] : [];
  });
}
