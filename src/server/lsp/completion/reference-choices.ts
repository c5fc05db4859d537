import { CompletionItemKind } from 'vscode-languageserver';
import type { Journey, PartFacts } from '../../../core/model/journey.js';
import type { NamedElsewhere } from '../../../core/references/workspace-names.js';
import { fileName } from './catalogue-choices.js';
import type { Choice } from './choice.js';
import type { ValueQuery } from './value-query.js';
import { fixedWordChoices } from './word-choices.js';

/** Personas of the file, then of the workspace. */
export function personaChoices({ document, workspace }: ValueQuery): readonly Choice[] {
  const inFile = document.file.personas.map((persona, rank): Choice => ({
    label: persona.title,
    kind: CompletionItemKind.Reference,
    rank,
    ...(persona.who[0] ? { detail: persona.who[0].text } : {}),
    also: persona.id ? [persona.id.text] : [],
  }));
  return [...inFile, ...named(workspace.personas, inFile.length)].filter(({ label }) => label !== '');
}

/** Journeys of the file besides the one at the cursor, then of the workspace. */
export function journeyChoices({ document, workspace, parts }: ValueQuery): readonly Choice[] {
  const others = document.file.journeys.filter((journey) => journey !== parts.journey && journey.title !== '');
  const inFile = others.map((journey, rank): Choice => ({
    label: journey.title,
    kind: CompletionItemKind.Reference,
    rank,
    also: journey.id ? [journey.id.text] : [],
  }));
  return [...inFile, ...named(workspace.journeys, inFile.length)];
}

/** Where a step may lead: stages and steps of its journey, nearest rule of the language aside, and the end. */
export function partChoices({ parts, words }: ValueQuery): readonly Choice[] {
  const stages = parts.journey?.stages ?? [];
  const places = stages.flatMap((stage): Choice[] => [
    { label: stage.title, kind: CompletionItemKind.Class, rank: 0, also: stage.id ? [stage.id.text] : [] },
    ...stage.steps
      .filter((step) => step !== parts.step)
      .map((step): Choice => ({
        label: step.title,
        kind: CompletionItemKind.Reference,
        rank: 0,
        detail: stage.title,
        also: step.id ? [step.id.text] : [],
      })),
  ]);
  const ordered = places.filter(({ label }) => label !== '').map((choice, rank) => ({ ...choice, rank }));
  return [
    ...ordered,
    ...fixedWordChoices('particle', words, ['end']).map((choice) => ({ ...choice, rank: ordered.length })),
  ];
}

/** What an idea may answer: pains of its journey, or all pains of a stage or step. */
export function painChoices(query: ValueQuery): readonly Choice[] {
  const { journey } = query.parts;
  if (!journey) return [];
  const pains = partsOf(journey)
    .flatMap(({ pain }) => pain)
    .filter(({ text }) => text !== '');
  const written = pains.map(({ text }, rank): Choice => ({ label: text, kind: CompletionItemKind.Event, rank }));
  const parts = partChoices(query).filter(({ kind }) => kind !== CompletionItemKind.EnumMember);
  return [...written, ...parts.map((choice) => ({ ...choice, rank: written.length + choice.rank }))];
}

/** Words that the file has for the same kind of thing already: owners, companions, lanes. */
export function usedChoices(
  { document, record }: ValueQuery,
  usesOf: (part: PartFacts) => readonly { readonly text: string; readonly source: { readonly line: number } }[],
): readonly Choice[] {
  const texts = new Set<string>();
  for (const journey of document.file.journeys) {
    for (const part of partsOf(journey)) {
      for (const { text, source } of usesOf(part)) if (text !== '' && source.line !== record.line) texts.add(text);
    }
  }
  return [...texts].map((label, rank) => ({ label, kind: CompletionItemKind.Text, rank }));
}

/** A journey, its stages and its steps. */
export function partsOf(journey: Journey): readonly PartFacts[] {
  return [journey, ...journey.stages.flatMap((stage) => [stage, ...stage.steps])];
}

function named(names: readonly NamedElsewhere[], first: number): readonly Choice[] {
  return names.map(({ title, id, uri }, at) => ({
    label: title,
    kind: CompletionItemKind.Reference,
    rank: first + at,
    detail: fileName(uri),
    also: id ? [id] : [],
  }));
}
