import type { CommandLineWords } from '../../core/vocabulary/command-line-words.js';
import type { ExportOptions } from './export-options.js';

/** What is wrong with how the command was called, as a sentence; undefined if it can be done. */
export function wrongUse(
  { to, output, paper, scale, date }: ExportOptions,
  words: CommandLineWords,
): string | undefined {
  if ((to === 'pdf' || to === 'png') && output === undefined) {
    return words.needsFile(to.toUpperCase());
  }
  if (paper !== undefined && to !== 'pdf') return words.onlyFor({ option: '--paper', form: 'pdf' });
  if (scale !== undefined && to !== 'png') return words.onlyFor({ option: '--scale', form: 'png' });
  if (scale !== undefined && !(scale >= 1 && scale <= 4)) return words.scaleRange;
  if (date !== undefined && !isDate(date)) return words.dateForm;
  return undefined;
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
