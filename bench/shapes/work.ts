/** All that is done with a text, from its lines to the exports, as steps that can be timed one by one. */
import type { TextModel } from '../../src/core/reader/text-model.js';
import createMarkdownIt from 'markdown-it';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonReport, textReport } from '../../src/cli/report.js';
import type { Problem } from '../../src/core/checks/check.js';
import type { CheckInput } from '../../src/core/writing/check-input.js';
import { ALL_CHECKS } from '../../src/core/checks/all-checks.js';
import { saidOf, NOTHING_TOLD } from '../../src/core/checks/calm.js';
import { runChecks } from '../../src/core/checks/run-checks.js';
import { counterpartOf, othersOf } from '../../src/core/compare/counterparts.js';
import type { EditIntent } from '../../src/core/edit/edit-intent.js';
import { editableAt } from '../../src/core/edit/editable-text.js';
import { planEdit } from '../../src/core/edit/plan-edit.js';
import { withEdits } from '../../src/core/edit/read-back.js';
import { indentEdits } from '../../src/core/indent/indent-edits.js';
import { levelBelow } from '../../src/core/indent/level.js';
import { toHtmlTables } from '../../src/drawing/table/html-table.js';
import { toJson } from '../../src/core/interchange/json.js';
import { toMarkdownTable } from '../../src/drawing/table/markdown.js';
import { readJson } from '../../src/core/interchange/read-json.js';
import { toText } from '../../src/core/interchange/text.js';
import type { MapInput } from '../../src/drawing/scene/scene.js';
import { PALETTES } from '../../src/drawing/kit/palette.js';
import { paintSvg } from '../../src/drawing/kit/svg-painter.js';
import { mermaidTextOf } from '../../src/drawing/mermaid/text-of-view.js';
import type { Journey } from '../../src/core/model/journey.js';
import { readLines } from '../../src/core/reader/read-lines.js';
import { NO_WORKSPACE } from '../../src/core/references/workspace-names.js';
import { applyFilter, filterOptions } from '../../src/drawing/scene/filter.js';
import { findText } from '../../src/core/vocabulary/find-text.js';
import { layoutView } from '../../src/drawing/views/layout-view.js';
import { missingFor } from '../../src/drawing/views/missing-for.js';
import { tableOf } from '../../src/drawing/table/table.js';
import { PICTURE_VIEWS } from '../../src/core/vocabulary/picture-views.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { renderHtml } from '../../src/export/html.js';
import { planPrint } from '../../src/export/sheets.js';
import { outlineTexts } from '../../src/export/outline-text.js';
import { openFonts } from '../../src/export/set-text.js';
import { textOfPicture } from '../../src/export/text-of-picture.js';
import { missingLetters } from '../../src/export/text-runs.js';

import { readConfig } from '../../src/core/config/read-config.js';
import { readFaces } from '../../src/export/fonts.js';
import type { ReadFont } from '../../src/export/fonts.js';
import { renderPdf } from '../../src/export/pdf.js';
import { drawFence } from '../../src/extension/markdown/draw-fence.js';
import { drawJourneyFences } from '../../src/extension/markdown/journey-fences.js';
import { readModel } from '../../src/language/read-model.js';
import { createLanguageFeatures } from '../../src/server/language-features.js';
import { createServerServices } from '../../src/server/module.js';
import { previewOf } from '../../src/server/requests/preview.js';

/** Does one step, and takes its time under its name. */
export type Timed = (name: string, work: () => unknown) => void;

const ROOT = process.env['JOURNEY_ROOT'] ?? '.';
const DAY = new Date(2026, 10, 30);

/** A step that waits for something, to be timed by its caller. */
export interface LateStep {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

/** Does everything with a text; `timed` runs each step and takes its time. Returns what is still to be done. */
export function doAll(text: string, timed: Timed): readonly LateStep[] {
  timed('reader', () => readLines(text));
  const model = timedValue(timed, 'parse and lower', () => readModel(text));
  const input: CheckInput = { ...model, workspace: NO_WORKSPACE, vocabulary: vocabularyOf(model.file.language) };
  timed('all checks', () => runChecks(input));
  // Each on a model that nothing else has looked at: what they keep about it is computed again.
  const fresh: CheckInput = { ...input, ...readModel(text) };
  for (const check of ALL_CHECKS) timed(`check ${check.code}`, () => check.find(fresh));
  doText(model, input, timed);
  doServer(text, timed);
  const journey = longest(model.file.journeys);
  return journey ? doPictures(model, journey, timed) : [];
}

function timedValue<Value>(timed: Timed, name: string, work: () => Value): Value {
  let made: { readonly value: Value } | undefined;
  timed(name, () => (made = { value: work() }));
  if (!made) throw new Error(`${name} was not run.`);
  return made.value;
}

const readFont: ReadFont = (name) => readFile(path.join(ROOT, 'media/fonts', name));

/** The text as fences of twenty lines, one after the other in a page. */
function drawPage(text: string): string {
  const written = text.split('\n');
  const fences: string[] = [];
  for (let from = 0; from < written.length; from += 20) {
    fences.push(`\`\`\`journey\n${written.slice(from, from + 20).join('\n')}\n\`\`\`\n`);
  }
  const md = drawJourneyFences(createMarkdownIt(), {
    loadDrawing: () => drawFence,
    lanesFor: () => undefined,
    language: 'en',
    log: (message) => console.log(message),
  });
  return md.render(fences.join('\n'));
}

/** The last one if several have the most steps: it is the one that improves another. */
function longest(journeys: readonly Journey[]): Journey | undefined {
  const steps = ({ stages }: Journey): number => stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  return journeys.reduce<Journey | undefined>(
    (most, journey) => (most && steps(most) > steps(journey) ? most : journey),
    undefined,
  );
}

function doText(model: TextModel, input: CheckInput, timed: Timed): void {
  const { file, lines, text } = model;
  const json = timedValue(timed, 'to JSON', () => toJson(file));
  timed('from JSON', () => readJson(JSON.stringify(json)));
  for (const language of ['en', 'th'] as const) {
    timed(`to text ${language}`, () => toText(json, vocabularyOf(language)));
  }
  timed('Markdown fence', () => drawFence(text, { line: 3, id: 'a', language: 'en' }));
  timed('a page of fences', () => drawPage(text));
  timed('configuration', () => [
    readConfig(text),
    readConfig(JSON.stringify({ lanes: lines.map((_, at) => `lane ${at}`) })),
  ]);
  const problems = runChecks(input);
  timed('report of the command line', () => {
    const checked = [{ path: text.slice(0, 20_000), text, problems }];
    return [textReport(checked, true, (path) => path), jsonReport(checked)];
  });
  const author = { line: lines.length - 2, character: 3, first: lines.length - 2, last: lines.length - 2 };
  timed('calm', () => saidOf(problems, input, author, saidOf(problems, input, undefined, NOTHING_TOLD)));
  doFixes(model, problems, timed);
  const last = file.journeys.at(-1);
  const steps = file.journeys.flatMap(({ stages }) => stages).flatMap((stage) => stage.steps);
  const places = [...new Set([0, Math.floor(lines.length / 2), lines.length - 2, last?.source?.line ?? 0])];
  const parts = [last, steps[0], steps.at(-1)].flatMap((part) => (part?.source ? [part.source.line] : []));
  const intents: readonly EditIntent[] = [...new Set([...places, ...parts])].flatMap((line): EditIntent[] => [
    { kind: 'score', line, score: 2 },
    { kind: 'text', line, text: 'another title' },
    { kind: 'text', line, text: `long${' '.repeat(text.length / 100)}\n${' '.repeat(text.length / 100)}text` },
    { kind: 'improve', line },
    { kind: 'move', line, to: { stage: file.journeys[0]?.stages.at(-1)?.source?.line ?? 0 } },
    { kind: 'move', line, to: { step: steps[0]?.source?.line ?? 0, side: 'before' } },
    { kind: 'move', line, to: { step: steps.at(-1)?.source?.line ?? 0, side: 'after' } },
  ]);
  for (const intent of intents) timed(`edit ${intent.kind}`, () => planEdit(model, intent));
  for (const line of places) timed('editable text', () => editableAt(file, line));
  timed('indent', () => {
    // A paste of more lines keeps its own indentation.
    const pasted = lines.slice(-500).map(({ line }) => line);
    return [indentEdits(model, pasted, lines.length - 1), levelBelow(model, lines.length - 2)];
  });
}

/** The fixes of the first problem of each code, as a light bulb offers them. */
function doFixes(model: TextModel, problems: readonly Problem[], timed: Timed): void {
  const seen = new Set<string>();
  const fixes = problems.flatMap((problem) => {
    if (seen.has(problem.code)) return [];
    seen.add(problem.code);
    return problem.fixes.map((fix) => ({ fix, code: problem.code }));
  });
  for (const { fix, code } of fixes) timed(`fix ${code}`, () => withEdits(model, fix.edits));
}

function doServer(text: string, timed: Timed): void {
  const { shared } = createServerServices({});
  const { Index, Models, Problems, Client } = shared.journey;
  Client.read({
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    workspaceFolders: null,
    initializationOptions: { files: 'disk', displayLanguage: 'en' },
  });
  const uri = 'file:///ws/here.journey';
  const beside = 'file:///ws/beside.journey';
  Index.scopes.setFolders(['file:///ws']);
  timed('workspace index', () => Index.set(uri, Models.of(text).file));
  const other = { uri: beside, version: 1, ...Models.of('persona: P\njourney: J\nstage: S\nstep: A\ngoes to: A\n') };
  timed('index of a second file', () => Index.set(beside, other.file));
  const features = createLanguageFeatures(shared.journey, () => DAY);
  const document = { uri, version: 1, ...Models.of(text) };
  timed('problems of the server', () => Problems.check(uri, document));
  timed('problems of another file', () => Problems.check(beside, other));
  timed('outline', () => features.symbols.outline(document));
  timed('folding', () => features.folding.fold(document));
  timed('preview request', () => previewOf(document, { uri, cursorLine: document.lines.length - 2 }, Index));
  timed('preview of another file', () => previewOf(other, { uri: beside, cursorLine: 1 }, Index));
  for (const line of new Set([2, 3, Math.floor(document.lines.length / 2), document.lines.length - 2])) {
    const record = document.lines[line];
    if (!record) continue;
    for (const character of new Set([record.keywordStart + 1, record.valueStart + 1, record.valueEnd, record.length])) {
      const position = { line, character: Math.min(Math.max(0, character), record.length) };
      timed('completion', () => features.completion.complete(document, position, false, 'explicitly'));
      timed('completion while typing', () => features.completion.complete(document, position, false, 'by typing'));
      timed('hover', () => features.hover.hover(document, position));
      timed('definition', () => features.definition.define(document, position));
      timed('highlight', () => features.references.highlight(document, position));
      timed('selection', () => features.selection.select(document, [position]));
      timed('on type', () => features.onType.format(document, position, '\n'));
      timed('code actions', () =>
        features.actions.actions(document, {
          textDocument: { uri },
          range: { start: position, end: position },
          context: { diagnostics: [] },
        }),
      );
    }
  }
  const last = { line: 4, character: 10 };
  timed('hover of another file', () => features.hover.hover(other, last));
  timed('completion of another file', () => features.completion.complete(other, last, false, 'explicitly'));
}

function doPictures({ file }: TextModel, journey: Journey, timed: Timed): readonly LateStep[] {
  const { personas, language } = file;
  const counterpart = timedValue(timed, 'counterpart', () =>
    counterpartOf(journey, { file, names: NO_WORKSPACE, journeyAt: () => undefined }),
  );
  const others = timedValue(timed, 'other journeys', () => othersOf(journey, file.journeys));
  const input: MapInput = { journey, personas, language, width: 1200, others, ...(counterpart ? { counterpart } : {}) };
  const alone: MapInput = { journey, personas, language, width: 1200 };
  for (const view of PICTURE_VIEWS) {
    const list = timedValue(timed, `layout ${view}`, () => layoutView(view, input));
    timed(`missing ${view}`, () => missingFor(view, input));
    timed(`paint ${view}`, () => paintSvg(list, 'css-variables', { standalone: true }));
    timed(`letters ${view}`, () => missingLetters(textOfPicture(list)));
  }
  const print = timedValue(timed, 'sheets', () =>
    planPrint((width) => layoutView('map', { ...alone, whole: true, width }), 'a4', 1600),
  );
  const variants: Readonly<Record<string, Partial<MapInput>>> = {
    compact: { density: 'compact' },
    overview: { density: 'overview' },
    'overview with a stage opened': { density: 'overview', openedStage: 0 },
    stacked: { stacked: true, width: 400 },
    whole: { whole: true },
    'with next lines': { nextLines: true },
    'with folded lanes': { foldedLanes: ['pains', 'steps', 'touchpoints'], foldedHeader: true },
  };
  for (const [name, variant] of Object.entries(variants)) {
    timed(`layout map ${name}`, () => layoutView('map', { ...input, ...variant }));
  }
  for (const view of [...PICTURE_VIEWS, 'mermaid-journey'] as const) {
    timed(`Mermaid ${view}`, () => mermaidTextOf(view, input));
  }
  const tables = timedValue(timed, 'tables', () => tableOf(input));
  timed('HTML tables', () => toHtmlTables(tables));
  timed('Markdown', () => toMarkdownTable(input));
  const map = layoutView('map', alone);
  timed('HTML', () => renderHtml({ list: map, input: alone, palette: PALETTES.light, faces: [] }));
  const options = timedValue(timed, 'filter options', () => filterOptions(journey, personas, language));
  timed('filter', () =>
    applyFilter(journey, personas, {
      persona: options.persona.map(({ key }) => key),
      channel: options.channel.map(({ key }) => key),
      owner: options.owner.map(({ key }) => key),
      severity: [],
      ideas: [],
    }),
  );
  timed('search', () => findText(textOfPicture(map), 'a a'));
  const outlines = async (): Promise<unknown> =>
    outlineTexts(map, openFonts(await readFaces(readFont, 'ttf', textOfPicture(map))));
  return [
    { name: 'letters as outlines', work: outlines },
    { name: 'PDF on A4', work: () => renderPdf(print, { palette: PALETTES.light, read: readFont, date: DAY }) },
    {
      name: 'PDF on one page',
      work: () =>
        renderPdf(
          planPrint(() => map, 'map', 1600),
          { palette: PALETTES.light, read: readFont, date: DAY },
        ),
    },
  ];
}
