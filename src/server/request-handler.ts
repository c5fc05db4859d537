import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection, Position, Range } from 'vscode-languageserver';
import type { Documents, JourneyDocument } from './documents.js';
import { askedText, followPosition } from './follow-position.js';
import type { AskedText } from './follow-position.js';
import type { Incoming } from './incoming.js';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** A request about positions in a document. */
interface AboutPlaces extends AboutDocument {
  readonly position?: Position;
  readonly positions?: readonly Position[];
  readonly range?: Range;
}

type MaybeLater<Answer> = Answer | ResponseError<void> | Promise<Answer | ResponseError<void>>;

type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<void>>;

/**
 * Makes the handlers of requests about one document. Each waits until no edit is on its way any more, and then answers from the
 * newest text: texts that are outdated before anyone could see their answer are never read. A request that was cancelled
 * meanwhile, or is about an unknown document, gets an error.
 */
export class RequestHandlers {
  constructor(
    private readonly documents: Documents,
    private readonly connection: Connection,
    private readonly incoming: Incoming,
  ) {}

  /** About a whole document. If several requests wait, those about older texts are no longer useful. */
  aboutDocument<Params extends AboutDocument, Answer>(
    provide: (document: JourneyDocument, params: Params) => Answer | ResponseError<void>,
  ): Handler<Params, Answer> {
    const latest = new LatestRequests();
    return async (params, token) => {
      const { uri } = params.textDocument;
      const version = this.documents.openText(uri)?.version;
      const isLatest = latest.note(uri);
      await this.incoming.settled();
      return guarded(this.connection, token, () => {
        if (version !== this.documents.openText(uri)?.version && !isLatest()) return contentModified();
        const document = this.documents.get(uri);
        return document ? provide(document, params) : unknownDocument(uri);
      });
    };
  }

  /**
   * About positions in a document, which are looked up in its newest text. If a line was edited since, its positions no longer
   * exist.
   */
  aboutPlaces<Params extends AboutPlaces, Answer>(
    provide: (document: JourneyDocument, params: Params, token: CancellationToken) => MaybeLater<Answer>,
  ): Handler<Params, Answer> {
    return async (params, token) => {
      const { uri } = params.textDocument;
      const asked = this.askedFor(params);
      await this.incoming.settled();
      return guarded(this.connection, token, async () => {
        const moved = asked ? this.follow(params, asked) : params;
        if (!moved) return contentModified();
        const document = this.documents.get(uri);
        return document ? provide(document, moved, token) : unknownDocument(uri);
      });
    };
  }

  /**
   * About a position that is being typed at: the answer is for the text of the request, because the editor keeps using it while
   * more is typed. Of several that wait, those about older texts are no longer useful.
   */
  aboutTyping<Params extends AboutPlaces, Answer>(
    provide: (document: JourneyDocument, params: Params) => Answer | ResponseError<void>,
  ): Handler<Params, Answer> {
    const latest = new LatestRequests();
    return async (params, token) => {
      const { uri } = params.textDocument;
      const asked = this.askedFor(params);
      const isLatest = latest.note(uri);
      await this.incoming.settled();
      return guarded(this.connection, token, () => {
        const text = this.documents.openText(uri);
        if (asked && text && asked.version !== text.version) {
          return isLatest() ? provide(this.documents.of(text.uri, asked), params) : contentModified();
        }
        const document = this.documents.get(uri);
        return document ? provide(document, params) : unknownDocument(uri);
      });
    };
  }

  private askedFor({ textDocument, position, positions, range }: AboutPlaces): AskedText | undefined {
    const text = this.documents.openText(textDocument.uri);
    const places = [...(position ? [position] : []), ...(positions ?? []), ...(range ? [range.start, range.end] : [])];
    return text && askedText(text, places);
  }

  private follow<Params extends AboutPlaces>(params: Params, asked: AskedText): Params | undefined {
    const { position, positions, range } = params;
    const text = this.documents.openText(params.textDocument.uri);
    if (!text || text.version === asked.version) return params;
    const follow = (place: Position): Position | undefined => followPosition(asked, text, place);
    const followed = { position: position && follow(position), positions: positions?.map(follow) };
    const [start, end] = range ? [follow(range.start), follow(range.end)] : [];
    if ((position && !followed.position) || followed.positions?.includes(undefined)) return undefined;
    if (range && !(start && end)) return undefined;
    return {
      ...params,
      ...(position ? { position: followed.position } : {}),
      ...(positions ? { positions: followed.positions } : {}),
      ...(range ? { range: { start, end } } : {}),
    };
  }
}

/** The last request of each kind about each document. */
class LatestRequests {
  private readonly latest = new Map<string, number>();
  private count = 0;

  /** Notes a request. The result tells whether it still is the last. */
  note(uri: string): () => boolean {
    const number = ++this.count;
    this.latest.set(uri, number);
    return () => this.latest.get(uri) === number;
  }
}

/** Answers, or says why not: an exception in one provider is logged and ends nothing. */
export async function guarded<Answer>(
  connection: Connection,
  token: CancellationToken,
  provide: () => MaybeLater<Answer>,
): Promise<Answer | ResponseError<void>> {
  if (token.isCancellationRequested) return cancelled();
  try {
    return await provide();
  } catch (error) {
    if (token.isCancellationRequested) return cancelled();
    connection.console.error(String(error instanceof Error ? error.stack : error));
    return new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error));
  }
}

/** The answer to a request about a document that is neither open nor in the workspace. */
export function unknownDocument(uri: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, `No document found for URI: ${uri}`);
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The text has been changed since.');
}
