import type { Source } from '../../core/model/range.js';

/** Stands for the line of a fact in another file. */
export const NOWHERE: Source = {
  line: -1,
  keywordStart: 0,
  keywordEnd: 0,
  valueStart: 0,
  valueEnd: 0,
  lastLine: -2,
  lastEnd: 0,
};
