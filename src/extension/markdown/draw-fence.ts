import { completeFromBase } from '../../drawing/scene/complete-from-base.js';
import type { Problem } from '../../core/checks/check.js';
import { counterpartOf } from '../../core/compare/counterparts.js';
import { laneChoice } from '../../core/config/read-config.js';
import { toHtmlTables } from '../../drawing/table/html-table.js';
import { layoutMap } from '../../drawing/views/map/layout-map.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import { escapeXml, paintSvg } from '../../drawing/kit/svg-painter.js';
import { NO_WORKSPACE } from '../../core/references/workspace-names.js';
import { tableOf } from '../../drawing/table/table.js';
import type { TableInput } from '../../drawing/table/shape.js';
import { exportWordsOf } from '../../core/vocabulary/all-export-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { Labels } from '../../core/vocabulary/labels.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { FileAnalysis } from '../../language/analyse.js';
import { analysePart } from '../../language/analyse.js';

export interface FencePlace {
  /** Line of the page on which the text of the fence begins, from 0. */
  readonly line: number;
  /** Start of every id in the HTML; different for each fence of a page. */
  readonly id: string;
  /** For a fence without any keyword that would show its language. */
  readonly language: HumanLanguage;
  /** Rows to draw, in this order, from a configuration; the usual ones if absent. */
  readonly lanes?: readonly LaneId[];
}

export type DrawFence = (text: string, place: FencePlace) => string;

/** Px. A page is narrower than a preview; a map that is wider still is scrolled sideways. */
const WIDTH = 460;

/** Below the picture is only what matters; a page is not a list of problems. */
const MOST_PROBLEMS = 8;

/**
 * The text of a `journey` fence as HTML: its maps, each with its tables, and below them errors and warnings with their lines in
 * the page. All text of the author is escaped, and nothing in it runs or loads. Synchronous; 48 steps take some milliseconds.
 */
export function drawFence(text: string, place: FencePlace): string {
  const { file, problems } = analysePart(text, place.line);
  if (file.journeys.length === 0) {
    return renderEmpty(text, { file, problems }, place);
  }
  const maps = file.journeys.map((journey, index) => {
    const counterpart = counterpartOf(journey, { file, names: NO_WORKSPACE, journeyAt: () => undefined });
    const { personas, language } = file;
    const input = { journey, personas, language, ...(counterpart ? { counterpart } : {}) };
    const list = layoutMap({ ...completeFromBase(input), width: WIDTH, ...laneChoice(place.lanes) });
    const svg = paintSvg(list, 'css-variables', { standalone: true, idPrefix: `${place.id}-${index + 1}` });
    // A map that scrolls sideways must also do so by keyboard.
    const picture = `<div class="journey-map-picture" tabindex="0" role="group" aria-label="${escapeXml(list.title)}">${svg}</div>`;
    return picture + renderTables(input, list.title);
  });
  return maps.join('') + renderProblems(problems, vocabularyOf(file.language).labels);
}

/** The same as tables, closed until the reader opens them: for people who hear the page, and to copy from (A2). */
function renderTables(input: TableInput, title: string): string {
  const { asTable } = exportWordsOf(input.language);
  const scrolled = `<div class="journey-map-scroll" tabindex="0" role="group" aria-label="${escapeXml(title)}">${toHtmlTables(tableOf(input))}</div>`;
  return `<details class="journey-map-table" lang="${input.language}"><summary>${escapeXml(asTable)}</summary>${scrolled}</details>`;
}

function renderEmpty(text: string, { file, problems }: FileAnalysis, place: FencePlace): string {
  const blank = text.trim() === '';
  const { labels } = vocabularyOf(blank ? place.language : file.language);
  const note = `${blank ? labels.fence.empty : labels.fence.noJourney} ${labels.preview.noJourneyHelp}`;
  return `<p class="journey-map-empty">${escapeXml(note)}</p>${renderProblems(problems, labels)}`;
}

/** Advice is for people who write a journey, not for readers of a page, so hints are left out. */
function renderProblems(problems: readonly Problem[], { preview }: Labels): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings]
    .slice(0, MOST_PROBLEMS)
    .sort((one, other) => one.range.start.line - other.range.start.line);
  if (shown.length === 0) {
    return '';
  }
  const rest = errors.length + warnings.length - shown.length;
  const heading = preview.errorsAndWarnings({ errors: errors.length, warnings: warnings.length });
  const more = rest === 0 ? '' : `<li class="journey-map-more">${escapeXml(preview.more(rest))}</li>`;
  return `<div class="journey-map-problems"><p>${escapeXml(heading)}</p><ul>${shown.map((problem) => renderProblem(problem, preview)).join('')}${more}</ul></div>`;
}

function renderProblem({ severity, code, message, range }: Problem, { line }: Labels['preview']): string {
  const place = escapeXml(line(range.start.line + 1));
  return `<li class="journey-map-${severity}"><b>${place}</b> ${escapeXml(message)} <code>${escapeXml(code)}</code></li>`;
}
