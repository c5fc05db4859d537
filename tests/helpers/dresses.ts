import { readLines } from '../../src/core/reader/read-lines.js';
import type { LineRecord } from '../../src/core/reader/line-record.js';

/** Ways to write the same file that must not matter. */
export const DRESSES: readonly (readonly [name: string, dress: (text: string) => string])[] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['no last line break', (text) => text.replace(/\n$/u, '')],
  ['no indentation', (text) => withFronts(text, () => '')],
  ['blanks of all kinds', (text) => withFronts(text, () => '\u3000\u00a0\t')],
  ['blanks at the ends', (text) => text.replaceAll('\n', ' \t\n')],
  ['dashes', (text) => withFronts(text, (indent) => `${indent}- `)],
  ['bullets', (text) => withFronts(text, (indent) => `${indent}• `)],
  ['numbers', (text) => withFronts(text, (indent) => `${indent}12. `)],
  ['Thai numbers', (text) => withFronts(text, (indent) => `${indent}๑) `)],
  ['blank lines', (text) => text.replaceAll('\n', '\n\n')],
  ['comments', (text) => text.replaceAll('\n', '\n  // aside\n')],
  ['colons', (text) => withKeywordEnds(text, ': ')],
  ['full-width colons', (text) => withKeywordEnds(text, '：')],
  ['no colons', (text) => withKeywordEnds(text, ' ')],
  ['capital keywords', (text) => withKeywords(text, (keyword) => keyword.toUpperCase())],
  [
    'U+200B in its keywords',
    (text) => withKeywords(text, (keyword) => `${keyword.slice(0, 1)}\u200b${keyword.slice(1)}`),
  ],
];

/** The text with something else before what its lines say. Only `\n` separates lines here: U+2028 is a character of a text. */
function withFronts(text: string, front: (indent: string) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const rest = line.replace(/^ +/u, '');
      return rest === '' ? line : front(' '.repeat(line.length - rest.length)) + rest;
    })
    .join('\n');
}

/** The text with something else between keyword and value; a value that begins with a colon keeps the one that separates it. */
function withKeywordEnds(text: string, end: string): string {
  return withLines(text, (line, { keywordEnd, valueStart, valueEnd }) => {
    const value = line.slice(valueStart);
    if (valueEnd === valueStart) return line.slice(0, keywordEnd) + end.trim();
    return /^[:：]/u.test(value) && end === ' ' ? line : line.slice(0, keywordEnd) + end + value;
  });
}

function withKeywords(text: string, change: (keyword: string) => string): string {
  return withLines(text, (line, { keywordStart, keywordEnd }) => {
    return line.slice(0, keywordStart) + change(line.slice(keywordStart, keywordEnd)) + line.slice(keywordEnd);
  });
}

function withLines(text: string, change: (line: string, record: LineRecord) => string): string {
  return readLines(text)
    .map((record) => {
      const line = text.slice(record.offset, record.offset + record.length);
      return record.kind === 'keyword' ? change(line, record) : line;
    })
    .join('\n');
}
