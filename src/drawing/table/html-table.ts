import { sheetCell } from '../../core/util/sheet-cell.js';
import { escapeXml } from '../kit/svg-painter.js';
import type { JourneyTable, Table, TableCell, TableFact, TableRow } from './shape.js';

/** The tables of a journey as HTML without script or style. All text of the author is escaped. */
export function toHtmlTables(journey: JourneyTable): string {
  const { header, remark } = journey;
  return [...header.map((table) => renderTable(table)), renderTable(journey, remark)].join('\n');
}

function renderTable({ title, partsHead, columns, rows }: Table, remark?: string): string {
  const heads = [partsHead, ...columns.map(({ name }) => name)];
  const caption = [title, ...(remark === undefined ? [] : [remark])]
    .map((line) => escapeXml(sheetCell(line)))
    .join('<br/>');
  return `<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(sheetCell(head))}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(renderRow).join('\n')}
</tbody>
</table>`;
}

function renderRow({ level, step, title, cells }: TableRow): string {
  const number = level === 'step' ? `${step ?? ''}. ` : '';
  return `<tr class="${level}"><th scope="row">${number}${escapeXml(sheetCell(title))}</th>${cells.map(renderCell).join('')}</tr>`;
}

function renderCell({ facts }: TableCell): string {
  if (facts.length < 2) return `<td>${facts.map(renderFact).join('')}</td>`;
  return `<td><ul>${facts.map((fact) => `<li>${renderFact(fact)}</li>`).join('')}</ul></td>`;
}

/** Former values are struck through, as in the picture; their words say so too. */
function renderFact({ text, struck }: TableFact): string {
  const words = text
    .split('\n')
    .map((line) => escapeXml(sheetCell(line)))
    .join('<br/>');
  return struck ? `<s>${words}</s>` : words;
}
