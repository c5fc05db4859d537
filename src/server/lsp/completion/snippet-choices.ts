import { CompletionItemKind } from 'vscode-languageserver';
import { dressSnippetIn } from '../../../core/edit/dress-snippet.js';
import { forPersona, withFreeNames } from '../../../core/edit/first-journey.js';
import { writeItem } from '../../../core/writing/writing.js';
import { escapeSnippet } from '../../../core/util/escape-snippet.js';
import { completionWordsOf } from '../../../core/vocabulary/all-completion-words.js';
import type { Snippet } from '../../../core/vocabulary/snippets.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { JourneyDocument } from '../../documents.js';
import type { LinePlace } from '../place.js';
import type { StageOfModel } from './catalogue-choices.js';
import type { Choice } from './choice.js';
import { levelFor } from './keyword-choices.js';

/** The snippets that fit the place of a line, in the words and the habit of the file. */
export function snippetChoices(
  document: JourneyDocument,
  line: number,
  place: LinePlace,
  words: Vocabulary,
  known: KnownNames,
  first: number,
): readonly Choice[] {
  return words.snippets
    .filter(({ id }) => snippetFits(id, place, document))
    .map((snippet) => ({ ...snippet, body: bodyHere(snippet, known) }))
    .map(({ id, prefix, body, description }, at) => ({
      ...snippetChoice(document, line, prefix, body),
      ...(id === 'pain-idea' ? {} : { level: () => levelFor(document, line, KEYWORD_OF[id]) }),
      detail: description,
      documentation: ['```journey', ...body.map(withoutPlaceholders), '```'].join('\n'),
      also: [words.keywords[KEYWORD_OF[id]][0]],
      rank: first + at,
    }));
}

/** Names that a snippet writes instead of its own. */
export interface KnownNames {
  readonly journeys: readonly string[];
  /** The personas that are known here, those of the file first. */
  readonly personas: readonly string[];
  /** The first stage that the journey lacks. */
  readonly stage: string | undefined;
}

/** The lines of a snippet with the names of the place: the next stage, an existing persona, unused names. */
function bodyHere({ id, body }: Snippet, known: KnownNames): readonly string[] {
  const { stage, personas } = known;
  if (id === 'stage' && stage !== undefined) return body.map((line) => withDefault(line, 1, stage));
  const lines = withFreeNames(body, known);
  const [persona] = personas;
  if (id !== 'first-journey' || persona === undefined) return lines;
  return forPersona(lines, `\${1:${escapeSnippet(writeItem(persona))}}`);
}

/** A line whose number is replaced by other words. */
function withDefault(line: string, place: number, words: string): string {
  return line.replace(new RegExp(`\\$\\{${place}:[^}]*\\}`, 'u'), () => `\${${place}:${escapeSnippet(words)}}`);
}

const KEYWORD_OF = {
  journey: 'journey',
  'first-journey': 'journey',
  stage: 'stage',
  step: 'step',
  persona: 'persona',
  'pain-idea': 'pain',
} as const satisfies Record<Snippet['id'], string>;

/** One item for all stages of the model that the journey lacks, each with a step to fill in. */
export function missingStagesChoice(
  document: JourneyDocument,
  line: number,
  stages: readonly StageOfModel[],
  words: Vocabulary,
  rank: number,
): readonly Choice[] {
  const missing = stages.filter((stage) => stage.missing).map(({ title }) => title);
  if (missing.length < 2) return [];
  const { missingStages, missingStagesHelp, firstStep } = completionWordsOf(words.code);
  const { colon, keywords } = words;
  const body = missing.flatMap((title, at) => [
    ...(at === 0 ? [] : ['']),
    `${keywords.stage[0]}${colon} ${title}`,
    `  ${keywords.step[0]}${colon} \${${at + 1}:${firstStep}}`,
  ]);
  return [
    {
      ...snippetChoice(document, line, missingStages, body),
      level: () => levelFor(document, line, 'stage'),
      documentation: missingStagesHelp(missing),
      also: [keywords.stage[0]],
      rank,
    },
  ];
}

function snippetChoice(
  document: JourneyDocument,
  line: number,
  label: string,
  body: readonly string[],
): Pick<Choice, 'label' | 'insert' | 'kind' | 'snippet' | 'asIs'> {
  // Adapting it to the file reads the whole text: only for what is shown.
  const text = (): string => dressed(document, line, body);
  return {
    label,
    insert: text,
    kind: CompletionItemKind.Snippet,
    snippet: { plain: () => text().split('\n').map(withoutPlaceholders).join('\n').trimEnd() },
    asIs: true,
  };
}

/** The lines as the file would write them below the line above; the first one follows what the line starts with. */
function dressed(document: JourneyDocument, line: number, body: readonly string[]): string {
  const { text, lines } = document;
  const kept = body.join('\n').replace(/\n\$0$/u, '');
  const isOther = (record: JourneyDocument['lines'][number]): boolean =>
    record.line !== line && record.kind === 'keyword';
  if (!lines.some(isOther)) return withIndent(kept, indentOf(text, lines[line])).trimStart();
  // The cursor's line is half a word and says nothing about the habit of the file.
  return dressSnippetIn(document, kept, line - 1).trimStart();
}

function withIndent(body: string, indent: string): string {
  return body.replace(/^(?=.)/gmu, indent);
}

function indentOf(text: string, record: JourneyDocument['lines'][number] | undefined): string {
  if (!record) return '';
  return /^[ \t]*/u.exec(text.slice(record.offset, record.offset + record.length))?.[0] ?? '';
}

function snippetFits(id: Snippet['id'], place: LinePlace, { file }: JourneyDocument): boolean {
  const inJourney = place.innermost === 'journey' || place.innermost === 'stage' || place.innermost === 'step';
  switch (id) {
    case 'journey':
      return place.innermost === 'file' && file.journeys.length === 0 && file.personas.length === 0;
    case 'first-journey':
      return file.journeys.length === 0;
    case 'persona':
      return true;
    case 'stage':
      return place.open.size > 0 && place.innermost !== 'catalogue';
    case 'step':
      return place.open.has('stage') && place.innermost !== 'catalogue';
    case 'pain-idea':
      return inJourney;
  }
}

/** `${1:text}` reads as `text`, and a choice as the first of its words. */
export function withoutPlaceholders(line: string): string {
  return line
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1')
    .replace(/\$\{\d+\|([^,|{}]*)(?:[,|][^{}]*)?\}/gu, '$1')
    .replace(/\$\d+/gu, '');
}
