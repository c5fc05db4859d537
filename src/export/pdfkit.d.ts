/** The parts of pdfkit that the painter uses; its own types refer to Node, which is not available here. */
declare module 'pdfkit' {
  interface DocumentOptions {
    readonly autoFirstPage: false;
    readonly margin: number;
    readonly font: Uint8Array;
    readonly lang?: string;
    readonly tagged?: boolean;
    readonly displayTitle?: boolean;
    readonly pdfVersion?: '1.7';
    readonly compress?: boolean;
    readonly info?: Readonly<Record<string, string | Date>>;
  }

  /** A part of the document's structure; its children are parts, or closures that draw. */
  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }

  /** Where a letter goes, in thousandths of the size. */
  interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    /** Without what the letters beside it change. */
    readonly advanceWidth: number;
  }

  interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }

  export interface Glyph {
    readonly id: number;
    /** In units of the font, upwards. */
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  /** A font that goes into the file. */
  export interface EmbeddedFont {
    readonly id: string;
    /** Thousandths of the size for each unit of the font. */
    readonly scale: number;
    /** What each code that was given out says. */
    readonly unicode: readonly (readonly number[] | undefined)[];
    layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
    /** Codes of the letters, four digits each. They become part of the file. */
    encode(text: string): readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
    widthOfString(text: string, size: number): number;
    ref(): unknown;
  }

  export default class PDFDocument {
    /** The font that was chosen. */
    readonly _font: EmbeddedFont;
    readonly page: { readonly fonts: Record<string, unknown> };
    constructor(options: DocumentOptions);
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    end(): void;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    addContent(operators: string): this;
    markContent(tag: string, options?: Readonly<Record<string, string>>): this;
    endMarkedContent(): this;
    struct(type: string, options?: Readonly<Record<string, string>>): StructureElement;
    addStructure(element: StructureElement): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    path(data: string): this;
    /** A JPEG or a PNG without interlacing, as data. */
    image(source: string, x: number, y: number, size: { readonly width: number; readonly height: number }): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    clip(): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    lineJoin(join: 'round' | 'miter'): this;
    dash(lengths: readonly number[]): this;
    opacity(value: number): this;
  }
}
