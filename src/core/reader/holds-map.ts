import { encodingOf } from './foreign-encoding.js';
import { isEmptyFact, readLines } from './read-lines.js';
import type { LineRecord } from './line-record.js';

/** Beginnings of texts that we write ourselves and that no map begins with. The spaces are our own, so there is at most one. */
const OWN_FORMS = /^(?:<svg\s|<!doctype html|%pdf-|\{\r?\n? {0,2}"|journey\r?\n {4}(?:title|section)\s)/iu;

/**
 * Whether a text is a map, or contains one as a fence does: something that would be lost if another text replaced it. What
 * `journey export` writes is not a map, not even Mermaid text, which begins with the same word.
 */
export function holdsMap(text: string): boolean {
  if (
    OWN_FORMS.test(
      text
        .slice(0, 1_000)
        .replace(/^\ufeff/u, '')
        .trimStart(),
    )
  ) {
    return false;
  }
  const records = readLines(text);
  if (records.some((record) => isDeclaration(record) && (record.colon || !isEmptyFact(record)))) return true;
  const known = records.filter(({ kind }) => kind === 'keyword').length;
  return known > 1 && known > records.filter(({ kind }) => kind === 'unknown').length;
}

/** The same for the bytes of a file, in any encoding; `decode` turns them into text in a given one. */
export function holdsMapIn(
  bytes: Uint8Array,
  decode: (encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => string,
): boolean {
  return holdsMap(decode(encodingOf(bytes)));
}

function isDeclaration({ keyword }: LineRecord): boolean {
  return keyword === 'persona' || keyword === 'journey' || keyword === 'catalogue';
}
