/** A piece to insert, in the VS Code snippet syntax (`${1:placeholder}`, `$0`), used by completion, the snippet file and empty views. */
export interface Snippet {
  /** Same in all languages, so that code can name it. */
  readonly id: 'journey' | 'first-journey' | 'stage' | 'step' | 'persona' | 'pain-idea';
  /** What one types to get it, in the language. */
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
