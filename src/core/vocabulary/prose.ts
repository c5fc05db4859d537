/** The signs with which a language joins texts; Thai writes a space where others write commas and full stops. */
export interface ProseSigns {
  /** Between things of one kind: "high, no progress". */
  readonly list: string;
  /** Between things that may be lists themselves. */
  readonly series: string;
  /** Between a head and what follows it. */
  readonly head: string;
  /** After a sentence. */
  readonly end: string;
}

/** Joins texts into what is read out, in one language. The author's own signs stay, and empty texts are left out. */
export class Prose {
  constructor(private readonly signs: ProseSigns) {}

  list(texts: readonly string[]): string {
    return join(texts, this.signs.list);
  }

  /** Texts that may be lists themselves: "Wait, 3 days; Wait, 1 hour". */
  series(texts: readonly string[]): string {
    return join(texts, this.signs.series);
  }

  /** "Pain, high: no delivery date"; only one of the two if the other is empty. */
  labelled(head: string, text: string): string {
    return join([head, text], this.signs.head);
  }

  /** The text with a full stop, unless it already ends a sentence. */
  sentence(text: string): string {
    const trimmed = text.trim();
    return trimmed === '' || /[.!?\u2026\u3002]$/u.test(trimmed) ? trimmed : trimmed + this.signs.end;
  }

  /** Each text as a sentence, one after the other. */
  sentences(texts: readonly string[]): string {
    return join(
      texts.map((text) => this.sentence(text)),
      ' ',
    );
  }
}

function join(texts: readonly string[], separator: string): string {
  return texts.filter((text) => text.trim() !== '').join(separator);
}
