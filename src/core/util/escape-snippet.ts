/** A text in VS Code's snippet syntax: dollar signs, closing braces and backslashes have a meaning there. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, String.raw`\$&`);
}
