/** The lines that a button of a preview writes, by the name of the button: a page never sends text. */
import { ideaLineBehind, nextLinesOf, personaLine } from './map/head/next-lines.js';
import type { NextLineId } from './map/head/next-lines.js';
import type { Journey } from '../../core/model/journey.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { laneHints } from './lane-hints.js';
import { missingFor } from './missing-for.js';
import { PICTURE_VIEWS } from '../../core/vocabulary/picture-views.js';
import type { Missing } from '../scene/view.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import { firstJourney, linesOfPersona, NOTHING_TAKEN } from '../../core/edit/first-journey.js';
import type { NamesTaken } from '../../core/edit/first-journey.js';

/**
 * `example`: a first journey. `step`: a first stage with a step. `persona`: whose journey it is. `blueprint`: what staff do.
 * `view:…`: what a view cannot be drawn without. `next:…`: what a small map lacks. `idea:…`: an idea for the pain that ends on
 * this line.
 */
export type LinesId =
  | 'example'
  | 'step'
  | 'persona'
  | 'blueprint'
  | `view:${PictureView}`
  | `next:${NextLineId}`
  | `idea:${number}`;

const LINES_ID = /^(?:example|step|persona|blueprint|(?:view|next):[a-z]{1,20}|idea:\d{1,9})$/u;

/** Whether a value has the form of a name of lines; `linesToAdd` says whether there are such lines. */
export function isLinesId(value: unknown): value is LinesId {
  return typeof value === 'string' && LINES_ID.test(value);
}

/** What a preview knows about the file that it shows. */
export interface LinesSource {
  readonly language: HumanLanguage;
  readonly journey?: Journey;
  readonly empty?: 'file' | 'journey' | 'steps';
  readonly example?: { readonly taken: NamesTaken; readonly persona?: string };
}

/** Lines as a VS Code snippet, and where they belong. */
export interface LinesToAdd {
  readonly snippet: string;
  /** The line after which they belong, from 0; -1 above the first; the end of the file when absent. */
  readonly afterLine?: number;
  /** A second piece above a line at or before `afterLine`, filled in together with the first. */
  readonly above?: { readonly line: number; readonly snippet: string };
}

/** The lines of a name; undefined if the file has no place for them. An empty file starts in the `displayLanguage`. */
export function linesToAdd(source: LinesSource, id: LinesId, displayLanguage: HumanLanguage): LinesToAdd | undefined {
  const { journey, language, example } = source;
  if (id === 'example') {
    const written = source.empty === 'file' ? displayLanguage : language;
    return { snippet: firstJourney(written, example?.taken ?? NOTHING_TAKEN, example?.persona) };
  }
  if (id === 'step') {
    const body = vocabularyOf(language).snippets.find((snippet) => snippet.id === 'stage')?.body;
    return body && { snippet: body.join('\n') };
  }
  if (!journey) return undefined;
  if (id === 'persona') return personaLines(source, journey);
  if (id === 'blueprint') {
    const hint = laneHints(journey, true, language).find((each) => each.id === 'blueprint');
    return hint && 'snippet' in hint.action ? joined(hint.action) : undefined;
  }
  const [kind, detail = ''] = id.split(':');
  if (kind === 'view') {
    const view = PICTURE_VIEWS.find((each) => each === detail);
    const missing = view && missingFor(view, { journey, language });
    return missing && joined(missing);
  }
  const line =
    kind === 'next'
      ? nextLinesOf(journey, language).find((each) => each.id === detail)
      : ideaLineBehind(journey, Number(detail), language);
  return line && joined(line);
}

function joined({ snippet, afterLine }: Missing): LinesToAdd {
  return { snippet: snippet.join('\n'), ...(afterLine === undefined ? {} : { afterLine }) };
}

/** For a known persona, else for a new one, which is declared above the journey. */
function personaLines({ example, language }: LinesSource, journey: Journey): LinesToAdd | undefined {
  const line = personaLine(journey, language);
  const { source } = journey;
  if (!line || !source) return undefined;
  const { snippet, above } = linesOfPersona(language, example?.taken ?? NOTHING_TAKEN, example?.persona);
  const { afterLine } = line;
  return { snippet, afterLine, ...(above === undefined ? {} : { above: { line: source.line, snippet: above } }) };
}
