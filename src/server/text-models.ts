import type { TextModel } from '../core/reader/text-model.js';
import type { AsyncParser, AstNode, LangiumCoreServices, ParseResult } from 'langium';
import { modelOfResult } from '../language/lowering/document-model.js';
import { parse } from '../language/parsing/parse.js';

interface RecentText {
  readonly text: string;
  readonly model: TextModel;
  /** Given to the one document that is built from it, because a tree belongs to one document. */
  result: ParseResult | undefined;
}

/** Number of texts that are remembered: those of the visible editors. */
const MOST_RECENT = 8;

/**
 * Texts as models, the newest ones remembered, so that a preview, the requests of one keystroke and the build that follows parse
 * and lower a version once.
 */
export class TextModels implements AsyncParser {
  private recent: readonly RecentText[] = [];

  constructor(private readonly services: LangiumCoreServices) {}

  /** The model of a text, at once. Never throws. */
  of(text: string): TextModel {
    const known = this.find(text);
    if (known) return known.model;
    const result = parse(text, this.services);
    const model = modelOfResult(result, text);
    this.recent = [{ text, model, result }, ...this.recent.slice(0, MOST_RECENT - 1)];
    return model;
  }

  /** Called by Langium for a document of the workspace. */
  async parse<Root extends AstNode>(text: string): Promise<ParseResult<Root>> {
    const known = this.find(text);
    const result: ParseResult = known?.result ?? parse(text, this.services);
    if (known) known.result = undefined;
    return result as ParseResult<Root>;
  }

  private find(text: string): RecentText | undefined {
    return this.recent.find((recent) => recent.text === text);
  }
}
