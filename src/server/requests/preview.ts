import { stepsInside } from '../../core/model/parts.js';
import { holds } from '../../core/util/set-of.js';
import type { Author } from '../../core/checks/calm.js';
import { isHalfKeyword } from '../../core/checks/half-typed.js';
import { counterpartOf, othersOf } from '../../core/compare/counterparts.js';
import type { Journey, JourneyFile, Persona } from '../../core/model/journey.js';
import { openNames, settleJourney } from '../../core/references/settle.js';
import type { NamedElsewhere } from '../../core/references/workspace-names.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { PreviewModel, PreviewParams } from '../../protocol/preview-request.js';
import type { JourneyDocument } from '../documents.js';
import { personaMeant } from '../personas.js';
import { namesTaken } from './new-file.js';

type JourneyPlace = PreviewModel['journeys'][number];

/**
 * What the preview of a document should show. Pure: from the newest text, before any check has run. The author tells how far the
 * cursor's line was typed, if it is being changed in its middle.
 */
export function previewOf(
  document: JourneyDocument,
  { cursorLine }: PreviewParams,
  index: WorkspaceIndex,
  author?: Author,
): PreviewModel {
  const { file, uri, version } = document;
  const journeys = placesOf(file.journeys);
  const shown = shownJourney(journeys, cursorLine);
  const journey = file.journeys[shown];
  const settled = journey && settledIn(journey, file, uri, index);
  const empty = emptiness(document, journey);
  const hold = holdOf(document, cursorLine, author);
  return {
    uri,
    version,
    language: file.language,
    journeys,
    shown,
    ...(settled ? { journey: settled } : {}),
    personas: settled ? namedPersonas(settled, file, uri, index) : [],
    ...(journey ? besideOf(journey, file, uri, index) : {}),
    ...lanesOf(uri, index),
    ...(empty ? { empty } : {}),
    ...(empty === 'file' || empty === 'journey' || journey?.for.length === 0
      ? { example: exampleFor(file, uri, index) }
      : {}),
    ...(hold ? { hold } : {}),
  };
}

function settledIn(journey: Journey, file: JourneyFile, uri: string, index: WorkspaceIndex): Journey {
  return settleJourney(journey, { file, workspace: index.namesCalled(openNames(journey), uri) });
}

/** What the journey is compared with, and the journeys of other personas through the same steps. */
function besideOf(
  journey: Journey,
  file: JourneyFile,
  uri: string,
  index: WorkspaceIndex,
): Pick<PreviewModel, 'counterpart' | 'counterpartUri' | 'others'> {
  const names = index.namesFor(uri);
  const files = new Map<Journey, string>();
  const journeyAt = (name: NamedElsewhere): Journey | undefined => {
    const found = index.journeyAt(name);
    if (found) files.set(found, name.uri);
    return found;
  };
  const counterpart = counterpartOf(journey, { file, names, journeyAt });
  const counterpartUri = counterpart && files.get(counterpart.journey);
  const others = othersOf(journey, [...file.journeys, ...index.journeysLike(uri, journey)]);
  return {
    ...(counterpart ? { counterpart } : {}),
    ...(counterpartUri === undefined ? {} : { counterpartUri }),
    ...(others.length > 0 ? { others } : {}),
  };
}

function lanesOf(uri: string, index: WorkspaceIndex): Pick<PreviewModel, 'lanes'> {
  const { lanes } = index.scopes.configOf(uri);
  return lanes ? { lanes } : {};
}

/** Titles and first and last lines. A journey without a line of its own starts after the one before it. */
function placesOf(journeys: readonly Journey[]): readonly JourneyPlace[] {
  let behind = 0;
  return journeys.map(({ title, source, lastLine }) => {
    const place = { title, firstLine: source?.line ?? behind, lastLine };
    behind = lastLine + 1;
    return place;
  });
}

/** The journey that the cursor is in or below; the first one if it is above all. */
function shownJourney(journeys: readonly JourneyPlace[], cursorLine = 0): number {
  if (journeys.length === 0) return -1;
  const above = journeys.filter(({ firstLine }) => firstLine <= cursorLine).length;
  return Math.max(above - 1, 0);
}

function emptiness({ lines }: JourneyDocument, journey: Journey | undefined): PreviewModel['empty'] {
  if (journey) return journey.stages.length === 0 ? 'steps' : undefined;
  return lines.every(({ kind }) => kind === 'blank' || kind === 'comment') ? 'file' : 'journey';
}

/** The journey of an example is for the persona above it, else for the only one in the workspace. */
function exampleFor(
  { personas }: JourneyFile,
  uri: string,
  index: WorkspaceIndex,
): NonNullable<PreviewModel['example']> {
  const taken = namesTaken(uri, index);
  const own = personas.map(({ title }) => title).filter((title) => title !== '');
  const only = taken.personas.length === 1 ? taken.personas[0] : undefined;
  const persona = own.at(-1) ?? only;
  return { taken: { ...taken, personas: [...own, ...taken.personas] }, ...(persona === undefined ? {} : { persona }) };
}

function holdOf(
  document: JourneyDocument,
  cursorLine: number | undefined,
  author: Author | undefined,
): PreviewModel['hold'] {
  const conflict = document.lines.find(({ kind }) => kind === 'conflict');
  if (conflict) return { reason: 'conflict', line: conflict.line };
  if (cursorLine === undefined) return undefined;
  const typedTo = author?.line === cursorLine ? author.character : undefined;
  return isHalfKeyword(document, cursorLine, typedTo) ? { reason: 'half-typed', line: cursorLine } : undefined;
}

/** The personas that a journey and its parts are for, each once, in the order in which they are named. */
function namedPersonas(journey: Journey, file: JourneyFile, uri: string, index: WorkspaceIndex): readonly Persona[] {
  const found = new Set<Persona>();
  for (const part of [journey, ...journey.stages, ...stepsInside(journey)]) {
    for (const { text } of part.for) {
      const persona = personaMeant(text, file, uri, index);
      if (persona) found.add(persona);
    }
  }
  // Lines of another file must not be used as lines of this one when a card is clicked.
  return [...found].map((persona) => (holds(file.personas, persona) ? persona : { ...persona, elsewhere: true }));
}
