// Available in both hosts, but declared neither by the language's library nor by VS Code's API.

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

declare class TextDecoder {
  constructor(encoding?: 'utf-8' | 'utf-16le' | 'utf-16be');
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Node's timers are objects, a browser's are numbers: the result is only for `clearTimeout`. */
declare function setTimeout(run: () => void, milliseconds: number): object;
declare function clearTimeout(timer: object | undefined): void;
