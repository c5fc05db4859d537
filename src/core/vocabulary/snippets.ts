/** A piece to insert, in the VS Code snippet syntax (`${1:placeholder}`, `$0`), used by completion and empty views. */
export interface Snippet {
  /** Same in all languages, so that code can name it. */
  readonly id: 'journey' | 'first-journey' | 'stage' | 'step' | 'persona' | 'pain-idea';
  /** What it is called in a list, in the language; no keyword, which stands in the list beside it. */
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
