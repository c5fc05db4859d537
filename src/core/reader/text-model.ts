import type { JourneyFile } from '../model/journey.js';
import type { LineRecord } from './line-record.js';

/** A text and the lines that the reader found in it: all that is needed to know how a file looks. */
export interface WrittenText {
  readonly text: string;
  readonly lines: readonly LineRecord[];
}

/** A text with its lines and its model, as all features see it. */
export interface TextModel extends WrittenText {
  readonly file: JourneyFile;
}
