import { formatDate } from '../../../drawing/words/format.js';
import type { ScannedDate } from '../../../core/values/date.js';
import { secondsOf } from '../../../core/values/quantity.js';
import { vocabularyOf } from '../../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../../core/vocabulary/vocabulary.js';
import { card } from './markdown.js';
import type { HoverScope, Remark } from './scope.js';

const DAY = 86_400_000;
const LATEST = Date.UTC(9999, 11, 31);

/** A date with its weekday and age; that of a whole map with its review interval. */
export function dateRemark(scope: HoverScope, at: number, { date, end }: ScannedDate): Remark {
  const { words, record, hover } = scope;
  const title = [weekday(date, words.code), formatDate(date, words.code)].filter(Boolean).join(' ');
  const age = ageOf(date, scope.today, words.code);
  const lines = record.keyword === 'updated' ? [hover.ago(age), reviewText(scope, date)] : [age];
  return { from: at, to: end, text: card(title, `\`${date}\``, ...lines) };
}

/** When the map should be reviewed, if it says how often. */
function reviewText({ parts, today, hover, words }: HoverScope, date: string): string {
  const interval = parts.journey?.reviewEvery?.duration;
  if (!interval) return '';
  const time = timeOf(date) + secondsOf(interval) * 1000;
  // No calendar goes beyond this.
  if (!(time < LATEST)) return '';
  const due = new Date(time).toISOString().slice(0, 10);
  const text = formatDate(due, words.code);
  return due < today ? hover.overdue(text) : hover.nextReview(text);
}

/** "9 days ago", in the largest unit that fits, and none finer than the date. */
function ageOf(date: string, today: string, language: HumanLanguage): string {
  const days = Math.round((timeOf(date) - timeOf(today)) / DAY);
  const format = new Intl.RelativeTimeFormat(vocabularyOf(language).locale, { numeric: 'auto' });
  const [year = 0, month = 1] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  const months = (year - thisYear) * 12 + month - thisMonth;
  if (date.length === 4 || Math.abs(months) >= 24) return format.format(year - thisYear, 'year');
  if (date.length === 7) return format.format(months, 'month');
  if (Math.abs(days) < 14) return format.format(days, 'day');
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week');
  return format.format(months, 'month');
}

function weekday(date: string, language: HumanLanguage): string {
  if (date.length < 10) return '';
  return new Intl.DateTimeFormat(vocabularyOf(language).locale, { weekday: 'long', timeZone: 'UTC' }).format(
    timeOf(date),
  );
}

function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
