import type { LangiumCoreServices, ParseResult } from 'langium';
import type { LineRecord } from '../../core/reader/line-record.js';
import { readLines } from '../../core/reader/read-lines.js';
import type { JourneyFile } from '../generated/ast.js';
import type { JourneyLexingReport } from './lexer.js';

/** Parses a text; synchronous, total. */
export function parse(text: string, services: LangiumCoreServices): ParseResult<JourneyFile> {
  return services.parser.LangiumParser.parse<JourneyFile>(text);
}

/** The line records that were made when a text was lexed. */
export function linesOf(result: ParseResult, text: string): readonly LineRecord[] {
  const report = result.lexerReport;
  return report && isJourneyReport(report) ? report.lines : readLines(text);
}

function isJourneyReport(report: object): report is JourneyLexingReport {
  return 'lines' in report;
}
