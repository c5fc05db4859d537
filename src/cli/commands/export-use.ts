import type { ExportOptions } from './export.js';

/** What is wrong with how the command was called, as a sentence; nothing when it can be done. */
export function wrongUse({ to, output, paper, scale, date }: ExportOptions): string | undefined {
  if ((to === 'pdf' || to === 'png') && output === undefined) {
    return `${to.toUpperCase()} must go to a file; name it with -o`;
  }
  if (paper !== undefined && to !== 'pdf') return '--paper is for --to pdf only';
  if (scale !== undefined && to !== 'png') return '--scale is for --to png only';
  if (scale !== undefined && !(scale >= 1 && scale <= 4)) return '--scale must be a number from 1 to 4';
  if (date !== undefined && !isDate(date)) return '--date must be a day such as 2026-11-24';
  return undefined;
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
