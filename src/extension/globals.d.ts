// What both hosts have, and neither the language's library nor VS Code's API declares.

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

declare class TextDecoder {
  constructor(encoding?: 'utf-8' | 'utf-16le' | 'utf-16be');
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Node counts its timers in objects, a browser in numbers: what comes back is for `clearTimeout` alone. */
declare function setTimeout(run: () => void, milliseconds: number): object;
declare function clearTimeout(timer: object | undefined): void;
