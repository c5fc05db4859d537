import { CompletionItemKind } from 'vscode-languageserver';
import { writeItem } from '../../../core/writing/writing.js';
import { partsInside, partsOf } from '../../../core/model/parts.js';
import type { Stage, Step } from '../../../core/model/journey.js';
import { fileNameBeside } from '../../../core/references/file-order.js';
import { bareName, nameKey } from '../../../core/references/name-key.js';
import type { NamedElsewhere } from '../../../core/references/workspace-names.js';
import { splitList } from '../../../core/values/list.js';
import { usedChoices } from './catalogue-choices.js';
import { namesOf } from './choice.js';
import type { Choice } from './choice.js';
import { startOfItem } from './value-query.js';
import type { ValueQuery } from './value-query.js';
import { fixedWordChoices } from './word-choices.js';

/** Personas of the file, then of the workspace, without those already in the list. */
export function personaChoices(query: ValueQuery): readonly Choice[] {
  const { document, workspace } = query;
  const inFile = document.file.personas.map((persona, rank): Choice => ({
    ...quoted(persona.title, persona.id?.text),
    kind: CompletionItemKind.Reference,
    rank,
    ...(persona.who[0] ? { detail: persona.who[0].text } : {}),
  }));
  const shared = named(workspace.personas, inFile.length).map((choice) => ({
    ...choice,
    ...quoted(choice.label, choice.spellings?.[0]),
  }));
  return withoutTaken(query, [...inFile, ...shared]).filter(({ label }) => label !== '');
}

/** Companions: personas, and others that were named before. */
export function companionChoices(query: ValueQuery): readonly Choice[] {
  const personas = personaChoices(query);
  return [...personas, ...withoutTaken(query, usedChoices(query, 'with', personas.length))];
}

/** Owners that were named before. */
export function ownerChoices(query: ValueQuery): readonly Choice[] {
  return withoutTaken(query, usedChoices(query, 'owner'));
}

/** A name with a comma is only one item in quotes. */
function quoted(title: string, id: string | undefined): Pick<Choice, 'label' | 'spellings' | 'also'> {
  const label = writeItem(title);
  return { label, spellings: id === undefined ? [] : [id], also: label === title ? [] : [title] };
}

/** Leaves out what other items of the list say, on this line and on those of the same keyword in the same part. */
export function withoutTaken(query: ValueQuery, choices: readonly Choice[]): readonly Choice[] {
  const { document, record, start, typed, end, keyword } = query;
  const line = document.text.slice(record.offset + start, record.offset + end);
  const from = startOfItem(typed);
  const taken = new Set<string>();
  for (const item of splitList(line)) {
    if (item.to <= from || item.from > typed.length) taken.add(nameKey(line.slice(item.from, item.to)));
  }
  if (keyword === 'for' || keyword === 'with' || keyword === 'owner' || keyword === 'device') {
    const part = query.parts.step ?? query.parts.stage ?? query.parts.journey;
    for (const { text, source } of part?.[keyword] ?? []) if (source.line !== record.line) taken.add(nameKey(text));
  }
  return choices.filter((choice) => !namesOf(choice).some((name) => taken.has(nameKey(name))));
}

/** Journeys of the file besides the one at the cursor, then of the workspace. */
export function journeyChoices({ document, workspace, parts }: ValueQuery): readonly Choice[] {
  const others = document.file.journeys.filter((journey) => journey !== parts.journey && journey.title !== '');
  const inFile = others.map((journey, rank): Choice => ({
    label: journey.title,
    kind: CompletionItemKind.Reference,
    rank,
    spellings: journey.id ? [journey.id.text] : [],
  }));
  return [...inFile, ...named(workspace.journeys, inFile.length)];
}

/** Where a step may lead: stages and steps of its journey, those below first, then its ends, and other journeys. */
export function wayChoices(query: ValueQuery): readonly Choice[] {
  const { words, parts } = query;
  const own = new Set((parts.journey ? partsInside(parts.journey) : []).map(({ title }) => nameKey(title)));
  const ends = fixedWordChoices('ending', words).filter(({ label }) => !own.has(nameKey(label)));
  const journeys = journeyChoices(query).filter(({ label }) => !own.has(nameKey(label)));
  return [
    ...partChoices(query),
    ...ends.map((choice, at) => ({ ...choice, rank: 19_000 + at })),
    ...journeys.map((choice) => ({ detail: words.keywords.journey[0], ...choice, rank: 21_000 + choice.rank })),
  ];
}

function partChoices(query: ValueQuery): readonly Choice[] {
  const { parts, typed } = query;
  const places = partPlaces(query);
  // A way to the next part needs no line; the first likely targets come after it.
  const below = places.findIndex(({ part }) => part === parts.step || (!parts.step && part === parts.stage));
  return places
    .filter(({ part }) => part !== parts.step)
    .map(({ choice, part, stage }, at) => ({
      ...choice,
      rank:
        typed !== '' && part === parts.stage
          ? 20_000 + at
          : stage === parts.stage
            ? at
            : at >= below
              ? 3000 + at
              : 9000 + at,
    }));
}

interface PartPlace {
  readonly part: Stage | Step;
  readonly stage: Stage;
  readonly choice: Omit<Choice, 'rank'>;
}

/** All stages and steps, each under a name that means only it: its title, with its stage before it, or its id. */
function partPlaces({ parts, typed }: ValueQuery): readonly PartPlace[] {
  const stages = parts.journey?.stages ?? [];
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    const key = nameKey(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const stage of stages) {
    count(stage.title);
    for (const step of stage.steps) {
      count(step.title);
      count(pathOf(stage, step));
    }
  }
  const alone = (name: string): boolean => counts.get(nameKey(name)) === 1;
  return stages
    .flatMap((stage): PartPlace[] => [
      place(stage, stage, nameFor([stage.title], stage, alone), [], undefined),
      ...stage.steps.map((step) => {
        const path = pathOf(stage, step);
        // A stage and a slash mean one of its steps.
        const names = typed.includes('/') ? [path] : [step.title, path];
        return place(step, stage, nameFor(names, step, alone), [path, step.title], stage.title);
      }),
    ])
    .filter(({ choice }) => choice.label !== '');
}

function place(
  part: Stage | Step,
  stage: Stage,
  label: string,
  also: readonly string[],
  detail: string | undefined,
): PartPlace {
  const id = part.id?.text;
  return {
    part,
    stage,
    choice: {
      label,
      kind: part === stage ? CompletionItemKind.Class : CompletionItemKind.Reference,
      spellings: id === undefined || id === label ? [] : [id],
      also,
      ...(detail === undefined || detail === '' ? {} : { detail }),
    },
  };
}

function nameFor(names: readonly string[], { id, title }: Stage | Step, alone: (name: string) => boolean): string {
  if (title === '') return id?.text ?? '';
  return names.find(alone) ?? id?.text ?? names.at(-1) ?? '';
}

function pathOf(stage: Stage, step: Step): string {
  return `${bareName(stage.title)} / ${bareName(step.title)}`;
}

/** What an idea may answer: pains of its journey, or all pains of a stage or step. */
export function painChoices(query: ValueQuery): readonly Choice[] {
  const { journey } = query.parts;
  if (!journey) return [];
  const pains = partsOf(journey)
    .flatMap(({ pain }) => pain)
    .filter(({ text }) => text !== '' && !text.includes('\n'));
  const nearFirst = pains.toSorted(
    (left, right) => Math.abs(left.source.line - query.record.line) - Math.abs(right.source.line - query.record.line),
  );
  const written = nearFirst.map(({ text }, rank): Choice => ({ label: text, kind: CompletionItemKind.Event, rank }));
  return [...written, ...partChoices(query).map((choice) => ({ ...choice, rank: written.length + choice.rank }))];
}

function named(names: readonly NamedElsewhere[], first: number): readonly Choice[] {
  const titled = names.filter(({ title }) => title !== '');
  return titled.map(({ title, id, uri }, at) => ({
    label: title,
    kind: CompletionItemKind.Reference,
    rank: first + at,
    detail: fileNameBeside(uri),
    spellings: id === undefined ? [] : [id],
  }));
}
