import { toHtmlTables } from '../drawing/table/html-table.js';
import type { DisplayList } from '../drawing/kit/display-list.js';
import { cssFonts } from './embedded-fonts.js';
import type { ColourName, Palette } from '../drawing/kit/palette.js';
import type { Presentation } from '../drawing/views/presentation.js';
import { PRESENT_SCRIPT, PRESENT_SCRIPT_HASH, PRESENT_STYLE } from './presenting.generated.js';
import { onOneLine } from '../core/util/clean-text.js';
import { escapeXml, FONT_FAMILY, paintSvg } from '../drawing/kit/svg-painter.js';
import { tableOf } from '../drawing/table/table.js';
import type { TableInput } from '../drawing/table/shape.js';
import { controlWordsOf } from '../core/vocabulary/all-control-words.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';
import { exportWordsOf } from '../core/vocabulary/all-export-words.js';
import type { FontFace } from './fonts.js';

interface HtmlPage {
  readonly list: DisplayList;
  /** What the tables below the picture are made from. */
  readonly input: TableInput;
  readonly palette: Palette;
  readonly faces: readonly FontFace[];
  /** How the picture is stepped through, if it is; without it the page has no script. */
  readonly presentation?: Presentation | undefined;
}

/**
 * A self-contained page: the picture, and below it the same data as a table for people who cannot see it. Its policy forbids it
 * to load anything, and allows one script, by its hash: the one that presents a picture stage by stage.
 */
export function renderHtml({ list, input, palette, faces, presentation }: HtmlPage): string {
  const { language } = input;
  const picture = paintSvg(list, palette, { standalone: true });
  const tables = toHtmlTables(tableOf(input));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:${presentation ? `; script-src '${PRESENT_SCRIPT_HASH}'` : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Journey Maps">${author(input)}
<title>${escapeXml(list.title)}</title>
<style>
${cssFonts(faces)}
${styleOf(palette)}
${presentation ? presentStyle(palette) : ''}</style>
</head>
<body>
<main>
${presentation ? opener(presentation, language) : ''}<label class="whole"><input type="checkbox" /> 100 %</label>
<div class="picture" tabindex="0" role="group" aria-label="${escapeXml(list.title)}">${picture}</div>
<section aria-labelledby="table-title">
<h2 id="table-title">${escapeXml(exportWordsOf(language).asTable)}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="table-title">
${tables}
</div>
</section>
</main>
${presentation ? `<script>${PRESENT_SCRIPT}</script>\n` : ''}</body>
</html>
`;
}

/** Hidden until the script shows it: without the script it would do nothing. */
function opener(presentation: Presentation, language: HumanLanguage): string {
  const { open } = controlWordsOf(language).present;
  const shown = escapeXml(JSON.stringify(presentation));
  return `<button type="button" class="present-open" hidden="" aria-keyshortcuts="p" data-shown="${shown}">${escapeXml(open)} (P)</button>\n`;
}

function presentStyle(palette: Palette): string {
  const opener = `.present-open:not([hidden]) { float: inline-start; min-height: 26px; margin: 2px 8px; padding: 2px 10px; border: 1px solid var(--jm-lineStrong); border-radius: 4px; background: none; color: inherit; font: inherit; font-size: 12px; cursor: pointer; }
.whole { min-height: 30px; box-sizing: border-box; }`;
  return `${opener}\n${PRESENT_STYLE}\n`.replaceAll(/var\(--jm-(\w+)\)/gu, (whole, name: string) =>
    Object.hasOwn(palette, name) ? palette[name as ColourName] : whole,
  );
}

function author({ journey }: TableInput): string {
  return journey.author ? `\n<meta name="author" content="${escapeXml(onOneLine(journey.author.text))}">` : '';
}

function styleOf(colours: Palette): string {
  return `body { margin: 0; background: ${colours.canvas}; color: ${colours.ink}; font: 14px/1.5 ${FONT_FAMILY}; }
:lang(th) { line-height: 1.6; }
.picture, .scroll { overflow: auto; }
.picture > svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
.whole { display: block; padding: 4px 8px; text-align: end; font-size: 12px; color: ${colours.ink2}; }
.whole:has(:checked) + .picture > svg { max-width: none; }
:focus-visible { outline: 2px solid ${colours.focus}; outline-offset: -2px; }
section { max-width: 1600px; margin: 0 auto; padding: 24px; box-sizing: border-box; }
h2 { margin: 0 0 12px; font-size: 18px; font-weight: 600; }
table { border-collapse: collapse; font-size: 13px; }
table + table { margin-top: 24px; }
s { color: ${colours.ink2}; }
caption { padding-bottom: 8px; text-align: start; color: ${colours.ink2}; }
th, td { padding: 6px 10px; border: 1px solid ${colours.line}; text-align: start; vertical-align: top; unicode-bidi: plaintext; }
th { font-weight: 600; min-width: 96px; }
thead th { background: ${colours.surface}; }
.stage th, .stage td, .journey th, .journey td { background: ${colours.surface}; }
td ul { margin: 0; padding-inline-start: 16px; min-width: 140px; }
table:last-of-type td:last-child { min-width: 360px; }
table:not(:last-of-type) caption { white-space: nowrap; }
.step th { font-weight: 500; }
@media print { .whole { display: none; } .picture > svg { width: 100%; height: auto; } section { break-before: page; } }`;
}
