import { expect, test } from 'vitest';
import { toHtmlTables } from '../../../src/drawing/table/html-table.js';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import { pictureOf } from '../../export/samples.js';

test.each([
  [
    'stage: A\n  step: b\n    does: first\n      ... =second | <b>\n',
    'first<br>&#8288;=second \\| \\<b\\>',
    'first<br/>\u2060=second | &lt;b&gt;',
  ],
  ['ระยะ ก\n  ขั้น ข\n    ทำ บรรทัดแรก\n      ... บรรทัดสอง\n', 'บรรทัดแรก<br>บรรทัดสอง', 'บรรทัดแรก<br/>บรรทัดสอง'],
  ['giai đoạn: A\n  bước: b\n    làm: dòng một\n      ... dòng hai\n', 'dòng một<br>dòng hai', 'dòng một<br/>dòng hai'],
])('a line break that the author keeps stays in the tables: %j', (text, markdown, html) => {
  const { input } = pictureOf(text);
  expect(toMarkdownTable(input)).toContain(`| ${markdown} |`);
  expect(toHtmlTables(tableOf(input))).toContain(`<td>${html}</td>`);
});
