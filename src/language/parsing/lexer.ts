import type { LangiumCoreServices, Lexer, LexerResult, LexingReport, TokenBuilder } from 'langium';
import { readLines, valueText } from '../../core/reader/read-lines.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { splitList } from '../../core/values/list.js';
import { catalogueSpec, specOf } from '../../core/vocabulary/keyword.js';
import { lookUp } from '../../core/vocabulary/lookup.js';

type IToken = LexerResult['tokens'][number];
type TokenTypes = Lexer['definition'];
type TokenType = TokenTypes[string];

/** The line records of a text travel with its tokens, so that nothing reads the lines twice. */
export interface JourneyLexingReport extends LexingReport {
  readonly lines: readonly LineRecord[];
}

/**
 * The reader as Langium's lexer: each line record becomes a keyword token and the tokens of its value. No pattern is tried at any
 * position, which makes lexing take a fraction of Chevrotain's time and independent of the human language.
 */
export class JourneyLexer implements Lexer {
  readonly definition: TokenTypes;

  constructor(services: LangiumCoreServices) {
    this.definition = tokenTypesOf(services.parser.TokenBuilder, services);
  }

  tokenize(text: string): LexerResult {
    const lines = readLines(text);
    const writer = new TokenWriter(text, this.definition);
    for (const line of lines) writer.write(line);
    const report: JourneyLexingReport = { diagnostics: [], lines };
    return { tokens: writer.tokens, hidden: writer.hidden, errors: [], report };
  }
}

class TokenWriter {
  readonly tokens: IToken[] = [];
  readonly hidden: IToken[] = [];
  private readonly textType: TokenType;
  private readonly unknownType: TokenType;
  private readonly separatorType: TokenType;
  private readonly commentType: TokenType;
  /** Offset after the last value: a comment between a line and its continuation lies inside that value. */
  private behind = 0;

  constructor(
    private readonly text: string,
    private readonly types: TokenTypes,
  ) {
    this.textType = typeNamed(types, 'TEXT');
    this.unknownType = typeNamed(types, 'UNKNOWN');
    this.separatorType = typeNamed(types, 'SEPARATOR');
    this.commentType = typeNamed(types, 'COMMENT');
  }

  write(line: LineRecord): void {
    if (line.kind === 'blank' || line.offset < this.behind) return;
    if (line.kind === 'keyword') this.writeKeyword(line);
    else if (line.kind === 'comment') {
      this.hidden.push(this.token(this.commentType, line, line.valueStart, line.valueEnd));
    } else this.writeUnknown(line);
  }

  /** Also a continuation with nothing above, whose text may be empty: a token contains at least one character of the line. */
  private writeUnknown(line: LineRecord): void {
    const from = Math.min(line.valueStart, line.length - 1);
    this.hidden.push(this.token(this.unknownType, line, from, Math.max(line.valueEnd, from + 1)));
  }

  private writeKeyword(line: LineRecord): void {
    const { keyword } = line;
    if (keyword === undefined) return;
    this.tokens.push(this.token(typeNamed(this.types, keyword), line, line.keywordStart, line.keywordEnd));
    const { form } = specOf(keyword);
    const type = form === 'catalogueKind' ? this.typeOfKind(line) : this.textType;
    if (line.more) this.writeLongValue(line, type);
    else if (form === 'personaRefs') this.writeList(line);
    else if (line.valueEnd > line.valueStart) this.tokens.push(this.token(type, line, line.valueStart, line.valueEnd));
  }

  /** What a catalogue lists decides what may be in it, so the parser is told. */
  private typeOfKind(line: LineRecord): TokenType {
    const kind = line.valueEnd > line.valueStart ? lookUp('catalogueKind', valueText(this.text, line)) : undefined;
    return kind ? typeNamed(this.types, catalogueSpec(kind).token) : this.textType;
  }

  private writeList(line: LineRecord): void {
    const value = this.text.slice(line.offset + line.valueStart, line.offset + line.valueEnd);
    let last = -1;
    for (const item of splitList(value)) {
      if (last >= 0) {
        this.tokens.push(this.token(this.separatorType, line, line.valueStart + last, line.valueStart + item.from));
      }
      this.tokens.push(this.token(this.textType, line, line.valueStart + item.from, line.valueStart + item.to));
      last = item.to;
    }
  }

  /** A value that continues over several lines is one token. */
  private writeLongValue(line: LineRecord, type: TokenType): void {
    const lastRecord = line.more?.at(-1);
    if (!lastRecord) return;
    const start = line.offset + line.valueStart;
    const end = lastRecord.offset + lastRecord.valueEnd;
    this.behind = end;
    if (end <= start) return;
    this.tokens.push({
      image: this.text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      startLine: line.line + 1,
      endLine: lastRecord.line + 1,
      startColumn: line.valueStart + 1,
      endColumn: Math.max(lastRecord.valueEnd, 1),
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      tokenType: type,
    });
  }

  private token(type: TokenType, line: LineRecord, from: number, to: number): IToken {
    return {
      image: this.text.slice(line.offset + from, line.offset + to),
      startOffset: line.offset + from,
      endOffset: line.offset + to - 1,
      startLine: line.line + 1,
      endLine: line.line + 1,
      startColumn: from + 1,
      endColumn: to,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      tokenType: type,
    };
  }
}

function typeNamed(types: TokenTypes, name: string): TokenType {
  const type = types[name];
  if (!type) throw new Error(`The grammar has no token ${name}.`);
  return type;
}

function tokenTypesOf(builder: TokenBuilder, services: LangiumCoreServices): TokenTypes {
  const vocabulary = builder.buildTokens(services.Grammar, { caseInsensitive: false });
  if (!Array.isArray(vocabulary)) throw new Error('The grammar must have one lexer mode.');
  return Object.fromEntries(vocabulary.map((type) => [type.name, type]));
}
