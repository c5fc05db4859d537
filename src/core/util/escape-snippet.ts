/** A text as a snippet of VS Code holds it: dollar signs, closing braces and backslashes mean something there. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, String.raw`\$&`);
}
