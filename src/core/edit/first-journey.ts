/** What a new map begins with, so that it fits in with the existing maps. */
import { writeItem } from '../writing/writing.js';
import { nameKey } from '../references/name-key.js';
import { readLines } from '../reader/read-lines.js';
import { escapeSnippet } from '../util/escape-snippet.js';
import { vocabularyOf } from '../vocabulary/all.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';

/** What is already declared where the lines will go. */
export interface NamesTaken {
  readonly personas: readonly string[];
  readonly journeys: readonly string[];
}

/** For when nothing is declared, or nobody knows what is. */
export const NOTHING_TAKEN: NamesTaken = { personas: [], journeys: [] };

/**
 * The lines of a first journey in a language, as a VS Code snippet in which all words of the author are slots. If a persona is
 * given the journey is hers, and no other persona is declared. The names in the example are ones that are not taken yet.
 */
export function firstJourney(language: HumanLanguage, taken: NamesTaken, persona?: string): string {
  const body = vocabularyOf(language).snippets.find(({ id }) => id === 'first-journey')?.body ?? [];
  const lines = withFreeNames(body, taken);
  return (persona === undefined ? lines : forPersona(lines, escapeSnippet(writeItem(persona)))).join('\n');
}

/** A line that says whose journey it is, and the lines above the journey that declare the persona if there is none yet. */
export interface PersonaLines {
  readonly snippet: string;
  readonly above?: string;
}

/** The lines for a journey that names no persona: for a known one, otherwise for a new one, whose name is filled in once. */
export function linesOfPersona(language: HumanLanguage, taken: NamesTaken, persona?: string): PersonaLines {
  const { keywords, colon, snippets } = vocabularyOf(language);
  const lineOf = (keyword: 'persona' | 'for', name: string): string => `${keywords[keyword][0]}${colon} \${1:${name}}`;
  if (persona !== undefined) return { snippet: lineOf('for', escapeSnippet(writeItem(persona))) };
  const example = withFreeNames(snippets.find(({ id }) => id === 'persona')?.body ?? [], taken);
  const name = /\$\{1:([^{}]*)\}/u.exec(example.join('\n'))?.[1] ?? '';
  return { snippet: lineOf('for', name), above: `${lineOf('persona', name)}\n` };
}

/** The lines of a snippet whose example personas and journeys get names that are not taken. */
export function withFreeNames(body: readonly string[], taken: NamesTaken): readonly string[] {
  const names = { persona: keysOf(taken.personas), journey: keysOf(taken.journeys) };
  let lines = body;
  for (const line of body) {
    const keyword = keywordOf(line);
    const [place, number, name] = /\$\{(\d+):([^{}]*)\}/u.exec(line) ?? [];
    if ((keyword !== 'persona' && keyword !== 'journey') || place === undefined || name === undefined) continue;
    const free = freeName(name, names[keyword]);
    lines = lines.map((each) => each.replaceAll(place, () => `\${${number}:${free}}`));
  }
  return lines;
}

/** The lines of a journey without the persona above it, for one that is declared elsewhere, as a snippet writes it. */
export function forPersona(body: readonly string[], persona: string): readonly string[] {
  const journey = body.findIndex((line) => keywordOf(line) === 'journey');
  return body
    .slice(Math.max(journey, 0))
    .map((line) => (keywordOf(line) === 'for' ? line.replace(/\$\{\d+:[^{}]*\}/u, () => persona) : line));
}

function keywordOf(line: string): KeywordId | undefined {
  return readLines(line)[0]?.keyword;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(nameKey(free)); number++) free = `${name} ${number}`;
  return free;
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(nameKey));
}
