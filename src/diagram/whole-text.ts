import { DIAGRAM_ID } from './diagram-id.js';

/** What Mermaid, before it knows the type of a text, would read as a comment, a directive, an entity or a tag, and its own marks. */
const READ_BY_MERMAID = /[#%<&\uFB02\u00B6]/gu;
/** Mermaid removes the last semicolon of a line such as `style x:#abc;`, and with it the end of an entity. */
const STYLE_LIKE = /style|classDef/u;

/**
 * A text of our diagram type in the form in which it must be passed to Mermaid, so that Mermaid interprets nothing after the line
 * `customerJourney`: no directive, no comment, no entity, no tag. What means something to Mermaid becomes an entity with a zero in front (`#037;`),
 * which our diagram decodes; line numbers do not change. What is before that line is left to Mermaid: front matter, comments,
 * directives. Texts of other diagram types are returned as they are.
 */
export function wholeText(written: string): string {
  const text = written.replace(/\r\n?/gu, '\n');
  const head = headLength(text);
  return head === undefined ? written : text.slice(0, head) + text.slice(head).split('\n').map(wholeLine).join('\n');
}

function wholeLine(line: string): string {
  const safe = line.replace(READ_BY_MERMAID, toEntity);
  return STYLE_LIKE.test(line) ? safe.replaceAll(':', '#058;') : safe;
}

function toEntity(sign: string): string {
  return `#0${sign.codePointAt(0) ?? 0};`;
}

/** Where our text begins: after the keyword. Undefined if the text is not of our type. */
function headLength(text: string): number | undefined {
  let at = frontMatterLength(text);
  for (;;) {
    at = behindBlanks(text, at);
    if (text.startsWith('%%{', at)) {
      const end = text.indexOf('}%%', at);
      if (end === -1) return undefined;
      at = end + 3;
    } else if (text.startsWith('%%', at)) {
      const end = text.indexOf('\n', at);
      if (end === -1) return undefined;
      at = end + 1;
    } else {
      const behind = at + DIAGRAM_ID.length;
      return text.startsWith(DIAGRAM_ID, at) && !/^\w/u.test(text.slice(behind, behind + 1)) ? behind : undefined;
    }
  }
}

/** The end of the block between two lines of three or more hyphens with which a text may begin; 0 if there is none. */
function frontMatterLength(text: string): number {
  const opening = /^\s*-{3,}[^\S\n]*\n/u.exec(text);
  if (!opening) return 0;
  const lines = /^[^\S\n]*-{3,}[^\S\n]*(?:\n|$)/gmu;
  lines.lastIndex = opening[0].length;
  return lines.exec(text) ? lines.lastIndex : 0;
}

function behindBlanks(text: string, from: number): number {
  const blanks = /\s*/uy;
  blanks.lastIndex = from;
  return blanks.exec(text) ? blanks.lastIndex : from;
}
