import type { MarkdownIt } from 'markdown-it';
import type { DrawFence } from './draw-fence.js';
import { drawJourneyFences } from './journey-fences.js';
import type { FenceHost } from './journey-fences.js';

/** The drawing of fences as the build packs it: a file of its own, because it holds the whole language. From the extension's folder. */
export const DRAWING_FILE = 'dist/extension/markdown.js';

/** What that file exports. */
export interface DrawingModule {
  readonly drawFence: DrawFence;
}

/** What VS Code asks an extension for that contributes `markdown.markdownItPlugins`. */
export interface MarkdownExtension {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/** The extension's part in VS Code's Markdown preview. */
export function markdownExtension(host: FenceHost): MarkdownExtension {
  return { extendMarkdownIt: (md) => drawJourneyFences(md, host) };
}
