declare module 'subset-font' {
  /** Reduces a font to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      preserveNameIds: readonly number[];
      keepFeatures: readonly string[];
      noHinting: boolean;
      dropTables: readonly string[];
    },
  ): Promise<Buffer>;
}
