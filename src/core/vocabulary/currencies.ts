import type { Currency } from './catalogue.js';
import type { Names } from './vocabulary.js';

/** Currencies that every language writes alike: by their code and their sign. */
export const OTHER_CURRENCIES = {
  CNY: ['CNY', 'RMB', 'CN\u00a5'],
  KRW: ['KRW', '\u20a9'],
  INR: ['INR', '\u20b9', 'Rs', 'Rs.'],
  IDR: ['IDR', 'Rp', 'Rp.'],
  MYR: ['MYR', 'RM'],
  PHP: ['PHP', '\u20b1'],
  SGD: ['SGD', 'S$'],
  AUD: ['AUD', 'A$'],
  CHF: ['CHF'],
  BRL: ['BRL', 'R$'],
  MXN: ['MXN', 'MX$'],
  PEN: ['PEN', 'S/', 'S/.'],
} as const satisfies Partial<Record<Currency, Names>>;

/** Currencies whose amounts have no fraction worth writing, or whose countries part thousands with a point. */
export const WHOLE_CURRENCIES: ReadonlySet<Currency> = new Set<Currency>(['VND', 'JPY', 'KRW', 'IDR', 'EUR', 'BRL']);
