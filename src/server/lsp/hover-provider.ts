import type { Hover, Position } from 'vscode-languageserver';
import { rangeOfSpan } from '../../core/model/range.js';
import type { Range } from '../../core/model/range.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { readChannels } from '../../core/values/channels.js';
import { readFeels } from '../../core/values/feels.js';
import { readMetric } from '../../core/values/metric.js';
import { meaningOf } from '../../core/vocabulary/all-meanings.js';
import { specOf } from '../../core/vocabulary/keyword.js';
import type { ValueForm } from '../../core/vocabulary/keyword.js';
import { longestPrefix, lookUp, lookUpCause, lookUpStageName, lookUpTouchpoint } from '../../core/vocabulary/lookup.js';
import type { FixedWordSet, Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import { usesAt } from './definition-provider.js';
import {
  causeCard,
  channelCard,
  journeyCard,
  metricCard,
  modelCard,
  personaCard,
  scoreCard,
  stageCard,
  stageNameCard,
  touchpointCard,
} from './hover/cards.js';
import { card, escapeMarkdown } from './hover/markdown.js';
import type { Declaration, ReferenceFinder } from './references.js';
import { wordsAt, writesColons } from './words.js';

/** Part of a value and what is to be said of it. `from` and `to` are offsets in the value. */
interface Remark {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a keyword is for, and what stands behind a name, a score or a fixed word. */
export class JourneyHoverProvider {
  constructor(
    private readonly references: ReferenceFinder,
    private readonly index: WorkspaceIndex,
    private readonly client: ClientTraits,
  ) {}

  hover(document: JourneyDocument, position: Position): Hover | null {
    const record = document.lines[position.line];
    if (record?.kind !== 'keyword' || !record.keyword) return null;
    const words = wordsAt(document, record, this.client.language);
    if (position.character >= record.keywordStart && position.character <= record.keywordEnd) {
      return say(
        keywordCard(record, words, writesColons(document, words) ? ': ' : ' '),
        rangeOn(record, record.keywordStart, record.keywordEnd),
      );
    }
    if (position.character < record.valueStart || position.character > record.valueEnd) return null;
    return this.referenceHover(document, position, words) ?? valueHover(document, record, position.character, words);
  }

  private referenceHover(document: JourneyDocument, position: Position, words: Vocabulary): Hover | undefined {
    for (const use of usesAt(this.references.usesIn(document.file, document.uri), position)) {
      const [declaration] = use.declarations();
      const text = declaration && this.declarationCard(declaration, document, words);
      if (text) return say(text, rangeOfSpan(use.fact.span));
    }
    return undefined;
  }

  private declarationCard(
    { kind, uri, source }: Declaration,
    document: JourneyDocument,
    words: Vocabulary,
  ): string | undefined {
    const place = { uri, line: source.line };
    const here = uri === document.uri ? document.file : undefined;
    const isIt = (item: { readonly source?: { readonly line: number } }): boolean => item.source?.line === source.line;
    if (kind === 'persona') {
      const persona = here ? here.personas.find(isIt) : this.index.personaAt(place);
      return persona && personaCard(persona, words);
    }
    if (kind === 'journey') {
      const journey = here ? here.journeys.find(isIt) : this.index.journeyAt(place);
      return journey && journeyCard(journey, words);
    }
    const stages = here?.journeys.flatMap((journey) => journey.stages) ?? [];
    const stage = stages.find(isIt);
    if (stage) return stageCard(stage, words);
    const step = stages.flatMap(({ steps }) => steps).find(isIt);
    return step && card(escapeMarkdown(step.title));
  }
}

function valueHover({ text }: JourneyDocument, record: LineRecord, character: number, words: Vocabulary): Hover | null {
  const value = text.slice(record.offset + record.valueStart, record.offset + record.valueEnd);
  const at = character - record.valueStart;
  const form = record.keyword && specOf(record.keyword).form;
  if (!form) return null;
  const remark = remarksOn(form, record, value, words).find(({ from, to }) => from <= at && at <= to);
  return remark
    ? say(remark.text, rangeOn(record, record.valueStart + remark.from, record.valueStart + remark.to))
    : null;
}

function remarksOn(form: ValueForm, record: LineRecord, value: string, words: Vocabulary): readonly Remark[] {
  const whole = (text: string | undefined): readonly Remark[] =>
    text === undefined ? [] : [{ from: 0, to: value.length, text }];
  switch (form) {
    case 'name': {
      const id = lookUpTouchpoint(value);
      return whole(id && touchpointCard(id, words));
    }
    case 'channels':
      return readChannels(value).channels.flatMap(({ id, from, to }) =>
        id ? [{ from, to, text: channelCard(id, words) }] : [],
      );
    case 'feels': {
      const { score, scoreAt } = readFeels(value);
      return score === undefined || !scoreAt ? [] : whole(scoreCard(score, words));
    }
    case 'metric': {
      const { id, nameAt } = readMetric(value);
      return id ? [{ from: nameAt.from, to: nameAt.to, text: metricCard(id, words) }] : [];
    }
    case 'cause': {
      const id = lookUpCause(value);
      return whole(id && causeCard(id, words));
    }
    case 'model': {
      const id = lookUp('model', value);
      return whole(id && modelCard(id, words));
    }
    case 'title': {
      const id = record.keyword === 'stage' ? lookUpStageName(value) : undefined;
      return whole(id && stageNameCard(id, words));
    }
    case 'levelText':
      return fixedWordRemark('level', longestPrefix('level', value), words);
    case 'moment':
      return fixedWordRemark('moment', longestPrefix('moment', value), words);
    default:
      return [];
  }
}

function fixedWordRemark(
  set: FixedWordSet,
  match: { readonly id: string; readonly length: number } | undefined,
  { words, code }: Vocabulary,
): readonly Remark[] {
  if (!match) return [];
  const names: Readonly<Record<string, readonly string[]>> = words[set];
  const text = card(names[match.id]?.[0] ?? match.id, meaningOf(set, match.id, code), `\`${match.id}\``);
  return [{ from: 0, to: match.length, text }];
}

function keywordCard({ keyword }: LineRecord, words: Vocabulary, behind: string): string {
  if (!keyword) return '';
  const { text, sample } = words.keywordHelp[keyword];
  const [name, ...others] = words.keywords[keyword];
  const also = others.length > 0 ? others.map((other) => `\`${other}\``).join(' · ') : '';
  return card(name, text, `\`\`\`journey\n${name}${behind}${sample}\n\`\`\``, also);
}

function rangeOn({ line }: LineRecord, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

function say(markdown: string, range: Range): Hover {
  return { contents: { kind: 'markdown', value: markdown }, range };
}
