/** What the product does with a text. None of it may throw, lose a line, or leave something broken behind. */
import { isDeepStrictEqual } from 'node:util';
import { SaxesParser } from 'saxes';
import { editableAt } from '../../../src/core/edit/editable-text.js';
import type { EditIntent } from '../../../src/core/edit/edit-intent.js';
import { planEdit } from '../../../src/core/edit/plan-edit.js';
import { toJson } from '../../../src/core/interchange/json.js';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { toText } from '../../../src/core/interchange/text.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import { mermaidTextOf } from '../../../src/drawing/mermaid/text-of-view.js';
import { comparePositions } from '../../../src/core/model/range.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { analyse } from '../../../src/language/analyse.js';
import type { Analysis } from '../../../src/language/analyse.js';
import { readModel } from '../../../src/language/read-model.js';
import { applyEdits } from '../apply-edits.js';
import { lostLines } from '../lost-lines.js';
import { unsoundTags } from '../svg-numbers.js';
import type { Random } from './random.js';

/** What went wrong, in words; empty if all is well. `random` chooses views, widths and edits. */
export function tryEverything(text: string, random: Random): readonly string[] {
  const read = analyse(text);
  return [...readingOf(text, read), ...picturesOf(read, random), ...editsOf(text, read, random)];
}

/** Reader, model, checks, canonical text. */
function readingOf(text: string, { lines, file, problems }: Analysis): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { offset, length } of lines) {
    if (!['', '\n', '\r', '\r\n'].includes(text.slice(at, offset))) faults.push(`no record holds ${at} to ${offset}`);
    at = offset + length;
  }
  if (at !== text.length) faults.push('the end of the text is in no record');
  for (const { line } of lostLines(lines, file)) {
    faults.push(`line ${line + 1} says something and is in no fact and no fault`);
  }
  for (const { code, range } of problems) {
    const isInside = [range.start, range.end].every(({ line, character }) => character <= (lines[line]?.length ?? -1));
    if (!isInside || comparePositions(range.start, range.end) > 0) faults.push(`${code} lies outside of the text`);
  }
  const document = toJson(file);
  const again = toJson(readModel(toText(document, vocabularyOf(file.language))).file);
  if (!isDeepStrictEqual(again, document)) faults.push('the canonical text says something else');
  return faults;
}

/** Every view, its SVG, its Mermaid text, and the table as Markdown. */
function picturesOf({ file }: Analysis, random: Random): readonly string[] {
  const faults: string[] = [];
  for (const journey of file.journeys) {
    const input: MapInput = {
      journey,
      personas: file.personas,
      language: file.language,
      width: random.pick([320, 480, 800, 1600]),
      ...random.pick([
        {},
        { whole: true },
        { density: 'compact' as const },
        { density: 'overview' as const },
        { stacked: true },
      ]),
    };
    const view = random.pick(PICTURE_VIEWS);
    const list = layoutView(view, input);
    const svg = paintSvg(list, PALETTES.light, { standalone: random.chance(0.5) });
    faults.push(...xmlFaultsOf(svg).map((fault) => `the SVG of ${view} is no XML: ${fault}`));
    if (unsoundTags(svg).length > 0) {
      faults.push(`the SVG of ${view} has a number that is none`);
    }
    faults.push(...sizesOf(list).map((what) => `${view}: ${what}`));
    if (mermaidTextOf(view, input).trim() === '') faults.push(`Mermaid gets nothing of ${view}`);
    const rows = toMarkdownTable(input)
      .split('\n')
      .filter((row) => row.startsWith('|'));
    if (rows.length < 3) faults.push('the table has no rows');
  }
  return faults;
}

function xmlFaultsOf(svg: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(error.message));
  parser.write(svg).close();
  return faults;
}

function sizesOf({ width, height }: DisplayList): readonly string[] {
  return [width, height].every((size) => Number.isFinite(size) && size > 0) ? [] : [`a size of ${width} × ${height}`];
}

const WORDS = [
  'high',
  'มาก',
  'Tốt'.normalize('NFD'),
  '5',
  'a, b',
  '"',
  ': x',
  '// no',
  '... on',
  '👩‍👩‍👧',
  '\u200b',
  'a\nb',
  '| a |',
  '',
];

/** What a reader of the picture may want to change: it is refused in words, or leaves a text that has lost nothing unread. */
function editsOf(text: string, { lines, file }: Analysis, random: Random): readonly string[] {
  const faults: string[] = [];
  for (let tries = 3; tries > 0; tries--) {
    const line = random.below(lines.length);
    const intent = random.pick<EditIntent>([
      { kind: 'text', line: editableAt(file, line)?.line ?? line, text: random.pick(WORDS) },
      { kind: 'score', line, score: 1 + random.below(5) },
      { kind: 'move', line, to: { step: random.below(lines.length), side: random.pick(['before', 'after']) } },
      { kind: 'move', line, to: { stage: random.below(lines.length) } },
      { kind: 'improve', line },
    ]);
    const plan = planEdit({ text, lines, file }, intent);
    if ('refused' in plan) continue;
    const changed = applyEdits(text, plan.edits);
    const kept = new Set(unread(changed));
    for (const each of unread(text)) if (!kept.has(each)) faults.push(`${JSON.stringify(intent)} loses ${each}`);
  }
  return faults;
}

/** Lines that mean nothing to the model; they must all be there, whatever is edited. */
function unread(text: string): readonly string[] {
  return readModel(text)
    .lines.filter(({ kind }) => kind === 'comment' || kind === 'unknown')
    .map(({ offset, length }) => text.slice(offset, offset + length).trim());
}
