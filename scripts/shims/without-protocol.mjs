/**
 * What Langium uses of the Language Server Protocol's packages, for bundles that speak no protocol: cancellation tokens, events,
 * and two shapes of positions. The packages would add 138 kB of messages and connections.
 */

const NEVER = () => ({ dispose: () => {} });

export const CancellationToken = {
  None: Object.freeze({ isCancellationRequested: false, onCancellationRequested: NEVER }),
  Cancelled: Object.freeze({ isCancellationRequested: true, onCancellationRequested: NEVER }),
  /** @param {unknown} value */
  is: (value) =>
    typeof value === 'object' &&
    value !== null &&
    'isCancellationRequested' in value &&
    'onCancellationRequested' in value,
};

/** @template Value */
export class Emitter {
  /** @type {Set<(value: Value) => void>} */
  #listeners = new Set();

  /** @param {(value: Value) => void} listener */
  event = (listener) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  /** @param {Value} value */
  fire(value) {
    for (const listener of this.#listeners) listener(value);
  }

  dispose() {
    this.#listeners.clear();
  }
}

export class CancellationTokenSource {
  /** @type {Emitter<undefined>} */
  #emitter = new Emitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.#emitter.event };

  cancel() {
    if (this.token.isCancellationRequested) return;
    this.token.isCancellationRequested = true;
    this.#emitter.fire(undefined);
  }

  dispose() {
    this.#emitter.dispose();
  }
}

export const LSPErrorCodes = { RequestCancelled: -32800, ContentModified: -32801, ServerCancelled: -32802 };

export class ResponseError extends Error {
  /**
   * @param {number} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export const Position = {
  /**
   * @param {number} line
   * @param {number} character
   */
  create: (line, character) => ({ line, character }),
};

export const Range = {
  /**
   * @param {unknown} start
   * @param {unknown} end
   */
  create: (start, end) => ({ start, end }),
};
