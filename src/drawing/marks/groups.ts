/** Groups of shapes that belong to facts of the file, with what a screen reader says about them. */
import { spokenUnder, withLine, stepWords } from '../words/spoken.js';
import type { Fact, FeelsFact } from '../../core/model/journey.js';
import { emotionScoreOf } from '../../core/vocabulary/feeling-lookup.js';
import { chartWordsOf } from '../../core/vocabulary/all-chart-words.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { cleanText, onOneLine } from '../../core/util/clean-text.js';
import type { GroupItem, Item, MapAction } from '../kit/display-list.js';
import { faceLevel } from '../kit/faces.js';
import type { MapContext, Scope } from '../scene/context.js';
import { feelingWords } from '../words/feeling-words.js';
import { formatNumber } from '../words/format.js';
import { asName } from '../../core/util/name-case.js';
import { round } from '../kit/text.js';
import type { Box } from '../kit/shapes.js';
import { titleOf } from '../words/title-of.js';

export interface GroupOptions {
  /** The facts that the group shows, the first one first. */
  readonly facts?: readonly (Fact | undefined)[];
  readonly keyword?: KeywordId;
  readonly label?: string | undefined;
  readonly tooltip?: string | undefined;
  readonly action?: MapAction | undefined;
  readonly does?: string | undefined;
  readonly level?: number | undefined;
  /** What can be pressed, if its neighbours leave no room around the box. */
  readonly target?: Box | undefined;
}

/** Puts shapes together as one thing that can be clicked and read out. */
export function group(
  role: GroupItem['role'],
  box: Box,
  items: readonly Item[],
  options: GroupOptions = {},
): GroupItem {
  const lines = linesOf(options.facts ?? []);
  const first = lines[0];
  return {
    shape: 'group',
    role,
    items,
    box: rounded(box),
    ...(first === undefined ? {} : { line: first, lines }),
    ...(options.keyword ? { keyword: options.keyword } : {}),
    ...(options.label === undefined ? {} : { label: cleanText(onOneLine(options.label)).trim() }),
    ...(options.tooltip === undefined ? {} : { tooltip: cleanText(options.tooltip) }),
    ...(options.action === undefined ? {} : { action: options.action }),
    ...(options.does === undefined ? {} : { does: options.does }),
    ...(options.level === undefined ? {} : { level: options.level }),
    ...(options.target === undefined ? {} : { target: rounded(options.target) }),
  };
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** All lines that facts are on, continuation lines included, each once; facts that reach very far are cut at a thousand lines. */
function linesOf(facts: readonly (Fact | undefined)[]): number[] {
  const lines = new Set<number>();
  for (const fact of facts) {
    if (!fact) continue;
    const last = Math.min(fact.source.lastLine, fact.source.line + 1000);
    for (let line = fact.source.line; line <= last; line++) lines.add(line);
  }
  return [...lines];
}

/** Where a part is, in words: "step 9", or the name of the stage, or that it is the whole journey. */
export function placeInWords(context: MapContext, scope: Scope): string {
  const { labels } = context;
  if (scope.level === 'journey') return labels.map.wholeJourney;
  if (scope.level === 'stage') return `${labels.map.wholeStage} ${titleOf(context, scope.part.title)}`;
  return stepWords(context, scope.from);
}

/** What is read out for a card of a lane: lane, place, text, line. */
export function speak(context: MapContext, lane: string, scope: Scope, text: string, fact: Fact | undefined): string {
  return withLine(context, speakAt(context, lane, placeInWords(context, scope), text), fact);
}

/** Lane, place and text, for a card that words its place itself. */
export function speakAt({ prose }: MapContext, lane: string, place: string, text: string): string {
  return prose.labelled(prose.list([lane, place]), prose.sentence(text));
}

/** What is read out for a fact without a lane: keyword, text, line. A fact of another file has no line to go to. */
export function speakFact(context: MapContext, keyword: KeywordId, text: string, fact: Fact | undefined): string {
  return spokenUnder(context, asName(context.vocabulary.keywords[keyword][0]), text, fact);
}

/**
 * A feeling in words: its number, the name of the level whose face is drawn, what was written after it, and whether the curve
 * names it. Without an end of sentence.
 */
export function feltInWords(
  { labels, words, prose, language }: MapContext,
  feeling: Pick<FeelsFact, 'score' | 'text' | 'for' | 'when'>,
  extreme?: 'lowest' | 'highest',
): string {
  const { score } = feeling;
  const usual = score === undefined ? emotionScoreOf(feeling.text) : undefined;
  const from = usual === undefined ? '' : words.fromWord(formatNumber(usual, language));
  const level = score === undefined ? '' : chartWordsOf(language).emotion.levels[faceLevel(score)];
  const number = score === undefined ? '' : labels.spoken.feels(formatNumber(score, language));
  const named = extreme === 'lowest' ? words.lowestPoint : extreme === 'highest' ? words.highestPoint : '';
  return prose.series([prose.list([number, level, feelingWords(feeling, language), from]), named]);
}
