// What both hosts have, and neither the language's library nor VS Code's API declares.

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
