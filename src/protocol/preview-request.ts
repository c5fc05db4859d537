import type { NamesTaken } from '../core/edit/first-journey.js';
import type { Counterpart } from '../core/compare/counterpart.js';
import type { LaneId } from '../core/vocabulary/lanes.js';
import type { Journey, Persona } from '../core/model/journey.js';
import type { Problem } from '../core/checks/check.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';

/** Client → server: what the preview of a document should show. Answered before the checks run. */
export const PREVIEW_REQUEST = 'journey/preview';

export interface PreviewParams {
  readonly uri: string;
  /** Line of the cursor, from 0; decides which journey is drawn and whether a half-typed line is waited for. */
  readonly cursorLine?: number;
}

/** What a preview draws of one document. `version` is the document's when it was read. */
export interface PreviewModel {
  readonly uri: string;
  readonly version: number;
  readonly language: HumanLanguage;
  /** Titles of all journeys of the file, in order, with the lines they span. */
  readonly journeys: readonly { readonly title: string; readonly firstLine: number; readonly lastLine: number }[];
  /** Index of the journey that is drawn; -1 when the file has none. */
  readonly shown: number;
  readonly journey?: Journey;
  /** The personas that the journey names, wherever they are declared. */
  readonly personas: readonly Persona[];
  /** The journey that the drawn one is compared with. */
  readonly counterpart?: Counterpart;
  /** The file of the counterpart, if it is another one. */
  readonly counterpartUri?: string;
  /** Journeys of other personas through the same steps. */
  readonly others?: readonly Journey[];
  /** Rows to draw, in this order, from the nearest `journey.config.json`; the usual ones if absent. */
  readonly lanes?: readonly LaneId[];
  /** Why the file has nothing to draw. */
  readonly empty?: 'file' | 'journey' | 'steps';
  /** Without a journey, or without its persona: the names in use, and whose journey it may be. */
  readonly example?: { readonly taken: NamesTaken; readonly persona?: string };
  /** A reason to hold the last picture: the cursor's line is still half a keyword, or the file has git conflict marks. */
  readonly hold?: { readonly reason: 'half-typed' | 'conflict'; readonly line: number };
}

/** Server → client: there are new diagnostics of a document; the preview shows the most urgent in its strip. */
export const PROBLEMS_NOTIFICATION = 'journey/problems';

export interface ProblemsParams {
  readonly uri: string;
  readonly version: number;
  readonly problems: readonly Problem[];
  /** Journeys in the document, for the status item; unknown when absent. */
  readonly journeys?: number;
}
