/** The author's text as Markdown that shows it literally: no emphasis, links, images or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:/]/gu, '\\$&').replaceAll('\n', '  \n');
}

/** A heading line and the lines below it, each its own paragraph; empty ones are left out. */
export function card(title: string, ...lines: readonly string[]): string {
  return [`**${title}**`, ...lines.filter((line) => line !== '')].join('\n\n');
}

/** Named lists of texts as bullets. */
export function bullets(name: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  if (texts.length === 1) return `${name}: ${texts[0] ?? ''}`;
  return `${name}:\n${texts.map((text) => `- ${text}`).join('\n')}`;
}
