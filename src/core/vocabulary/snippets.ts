/** A piece of text to insert, in the VS Code snippet syntax (`${1:placeholder}`, `$0`), used by completion and empty views. */
export interface Snippet {
  /** Same in all languages, so that code can name it. */
  readonly id: 'journey' | 'first-journey' | 'stage' | 'step' | 'persona' | 'pain-idea';
  /** What it is called in a list, in the language; not a keyword, which is next to it in the list. */
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
