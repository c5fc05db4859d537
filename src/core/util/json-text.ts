/** What JSON may contain as it is, but should not be shown to a terminal or a reader of code. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * A value as JSON for people and machines, indented, with a line break at its end. Control characters and marks that change the
 * direction or cannot be seen are written as `\u009b`: the same value for a machine, and nothing for a terminal to obey.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
