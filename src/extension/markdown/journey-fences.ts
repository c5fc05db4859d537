import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import { remember } from '../../core/util/remember.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { DrawFence } from './draw-fence.js';

/** What the drawing needs from the extension. */
export interface FenceHost {
  /**
   * Called when the first fence is met: until then nothing of the language has been loaded. Undefined while it is loading; the
   * host then has the page drawn again.
   */
  readonly loadDrawing: () => DrawFence | undefined;
  /** The rows that the configuration of a page's folder names; undefined if none is known. `page` is its URI. */
  readonly lanesFor: (page: string) => readonly LaneId[] | undefined;
  /** The display language, for empty fences. */
  readonly language: HumanLanguage;
  readonly log: (message: string) => void;
}

/**
 * Size of the pictures that are kept, in characters. The preview renders a whole page on each keystroke, in which at most one
 * fence changes.
 */
const ROOM = 6_000_000;

/** Makes a Markdown renderer draw `journey` fences; all other fences are left to their own renderers. */
export function drawJourneyFences(md: MarkdownIt, host: FenceHost): MarkdownIt {
  const { rules } = md.renderer;
  const others = rules['fence'];
  const pictures = new PictureStore();
  const draw = (text: string, line: number, id: string, page: string): string | undefined => {
    const lanes = host.lanesFor(page);
    const key = `${id} ${line} ${lanes?.join() ?? ''} ${text}`;
    const place = { line, id, language: host.language, ...(lanes ? { lanes } : {}) };
    const picture = pictures.get(key) ?? host.loadDrawing()?.(text, place);
    if (picture !== undefined) pictures.keep(key, picture);
    return picture;
  };
  const renderOther: RendererRule = (tokens, index, options, env, self) =>
    others ? others(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
  rules['fence'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (!token || !isJourney(token)) {
      return renderOther(tokens, index, options, env, self);
    }
    const before = numbersOf(tokens).get(token) ?? 0;
    try {
      const line = token.map ? token.map[0] + 1 : 0;
      const picture = draw(token.content, line, `journey-fence-${before + 1}`, pageOf(env));
      if (picture === undefined) {
        return renderOther(tokens, index, options, env, self);
      }
      return `<div${self.renderAttrs({ attrs: withOurClass(token) })}>${picture}</div>\n`;
    } catch (error) {
      // A page with the text of a journey is better than no page.
      host.log(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
      return renderOther(tokens, index, options, env, self);
    }
  };
  return md;
}

/** The URI of the page, which VS Code's preview passes to whatever draws a part of it; empty if it is not known. */
function pageOf(env: object | undefined): string {
  if (!env || !('currentDocument' in env)) {
    return '';
  }
  // VS Code has no importable types for the preview's own values: it is a `Uri`, or undefined.
  const page = env.currentDocument as { readonly toString: () => string } | undefined;
  return page?.toString() ?? '';
}

/** Fences whose first word is `journey`, which is how every Markdown tool reads the language of a fence. */
function isJourney({ type, info }: Token): boolean {
  return type === 'fence' && /^journey(?:[\s{]|$)/i.test(info.trim());
}

/**
 * Line and class that the preview gave the fence for its scrolling, and our class. The preview keeps the token, so it is not
 * changed.
 */
function withOurClass({ attrs }: Token): Token['attrs'] {
  const all = new Map(attrs ?? []);
  all.set('class', [all.get('class'), 'journey-map-fence'].filter(Boolean).join(' '));
  return [...all];
}

/** Index of each `journey` fence among those of its page, from 0; computed once per page, not once per fence. */
const numbersOf = remember((tokens: readonly Token[]): ReadonlyMap<Token, number> => {
  return new Map(tokens.filter(isJourney).map((token, number) => [token, number]));
});

/** Pictures that were drawn, the latest last. */
class PictureStore {
  private readonly pictures = new Map<string, string>();
  private size = 0;

  get(key: string): string | undefined {
    return this.pictures.get(key);
  }

  /** Adds a picture as the latest, and drops those unused for the longest time. */
  keep(key: string, picture: string): void {
    this.drop(key);
    this.pictures.set(key, picture);
    this.size += key.length + picture.length;
    for (const other of this.pictures.keys()) {
      if (this.size <= ROOM || other === key) return;
      this.drop(other);
    }
  }

  private drop(key: string): void {
    const picture = this.pictures.get(key);
    if (picture === undefined) return;
    this.size -= key.length + picture.length;
    this.pictures.delete(key);
  }
}
