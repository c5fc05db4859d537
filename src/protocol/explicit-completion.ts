/**
 * A request of the protocol for completion that says what the protocol has no word for: editors ask in the same way at each
 * key and when an author calls for the list. Without the mark the server takes it for a key.
 */
export interface ExplicitCompletionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly context?: {
    readonly triggerKind: 1 | 2 | 3;
    readonly triggerCharacter?: string;
    /** The author has called for the list: everything that may stand there is wanted. */
    readonly explicit?: boolean;
  };
}
