/** Numbers as they are written, in ASCII and Thai digits, with any marks. */

const digits = (text: string): string =>
  text.replace(/[\u0e50-\u0e59]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** Every way in which the digits and marks of a number can be read: marks separate groups of three, the last may be decimal. */
export function readingsOf(written: string): readonly number[] {
  const plain = digits(written);
  const isWhole = /^\d+$|^\d{1,3}(?:([.,'\u2019\u00a0 ])\d{3})(?:\1\d{3})*$/u.test(plain);
  const simple = /^(\d+)[.,](\d+)$/u.exec(plain);
  const grouped = /^(\d{1,3}([.,'\u2019\u00a0 ])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d+)$/u.exec(plain);
  const fraction = simple ? [simple[1], simple[2]] : grouped ? [grouped[1], grouped[3]] : undefined;
  const bare = (text: string): string => text.replace(/\D/gu, '');
  return [
    ...(isWhole ? [Number(bare(plain))] : []),
    ...(fraction ? [Number(`${bare(fraction[0] ?? '')}.${fraction[1] ?? ''}`)] : []),
  ];
}

/** The numbers of a text. */
export function numbersOf(line: string): readonly string[] {
  return line.match(/[0-9\u0e50-\u0e59]+(?:[.,'\u2019\u00a0 ]?[0-9\u0e50-\u0e59]+)*/gu) ?? [];
}

/** The numbers of some texts that others do not contain, in any way in which they can be read. */
export function numbersLost(texts: readonly string[], others: readonly string[]): readonly string[] {
  const said = others.flatMap(marksOf).map(keysOf);
  return texts.flatMap(marksOf).filter((number) => {
    const keys = keysOf(number);
    const at = said.findIndex((other) => other.some((key) => keys.includes(key)));
    if (at >= 0) said.splice(at, 1);
    return at < 0;
  });
}

/** Numbers, and the signs of what they count. */
function marksOf(text: string): readonly string[] {
  return [...numbersOf(text), ...(text.match(/[%\p{Sc}]/gu) ?? [])];
}

/** What nobody can read as a number, such as `1.2.3`, stays as it is written. */
function keysOf(number: string): readonly (number | string)[] {
  return [number, ...readingsOf(number)];
}
