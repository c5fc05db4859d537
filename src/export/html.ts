import { toHtmlTables } from '../drawing/table/html-table.js';
import type { DisplayList } from '../drawing/kit/display-list.js';
import { cssFonts } from './embedded-fonts.js';
import type { Palette } from '../drawing/kit/palette.js';
import { escapeXml, FONT_FAMILY, paintSvg } from '../drawing/kit/svg-painter.js';
import { tableOf } from '../drawing/table/table.js';
import type { TableInput } from '../drawing/table/shape.js';
import { exportWordsOf } from '../core/vocabulary/all-export-words.js';
import type { FontFace } from './fonts.js';

interface HtmlPage {
  readonly list: DisplayList;
  /** What the tables below the picture are made from. */
  readonly input: TableInput;
  readonly palette: Palette;
  readonly faces: readonly FontFace[];
}

/**
 * A self-contained page: the picture, and below it the same data as a table for people who cannot see it. It has no script, and
 * its policy forbids it to load anything.
 */
export function renderHtml({ list, input, palette, faces }: HtmlPage): string {
  const { language } = input;
  const picture = paintSvg(list, palette, { standalone: true });
  const tables = toHtmlTables(tableOf(input));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Journey Maps">
<title>${escapeXml(list.title)}</title>
<style>
${cssFonts(faces)}
${styleOf(palette)}
</style>
</head>
<body>
<main>
<label class="whole"><input type="checkbox" /> 100 %</label>
<div class="picture" tabindex="0" role="group" aria-label="${escapeXml(list.title)}">${picture}</div>
<section aria-labelledby="table-title">
<h2 id="table-title">${escapeXml(exportWordsOf(language).asTable)}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="table-title">
${tables}
</div>
</section>
</main>
</body>
</html>
`;
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
