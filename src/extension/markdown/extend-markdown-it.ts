import type { MarkdownIt } from 'markdown-it';
import type { DrawFence } from './draw-fence.js';
import { drawJourneyFences } from './journey-fences.js';
import type { FenceHost } from './journey-fences.js';

/**
 * The code that draws fences, as built: a file of its own, because it contains the whole language. Relative to the extension's
 * folder.
 */
export const DRAWING_FILE = 'dist/extension/markdown.js';

/** The exports of that file. */
export interface DrawingModule {
  readonly drawFence: DrawFence;
}

/** What VS Code requires of an extension that contributes `markdown.markdownItPlugins`. */
export interface MarkdownExtension {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/** The extension's part in VS Code's Markdown preview. */
export function markdownExtension(host: FenceHost): MarkdownExtension {
  return { extendMarkdownIt: (md) => drawJourneyFences(md, host) };
}
