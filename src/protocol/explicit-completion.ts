/**
 * A completion request that says what the protocol has no word for: editors ask in the same way on each keystroke and when an
 * author asks for the list. Without the mark the server treats it as a keystroke.
 */
export interface ExplicitCompletionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly context?: {
    readonly triggerKind: 1 | 2 | 3;
    readonly triggerCharacter?: string;
    /** The author asked for the list: everything that is allowed is wanted. */
    readonly explicit?: boolean;
  };
}
