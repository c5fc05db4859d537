import { basename, resolve } from 'node:path';
import { holdsMapIn } from '../core/reader/holds-map.js';
import { commandLineWordsOf } from '../core/vocabulary/all-command-line-words.js';
import { CONFIG_FILE_NAME } from '../language/references/scopes.js';
import type { ExportOptions } from './commands/export-options.js';
import { isNamedMap } from './find-files.js';
import { IoError, reasonOf } from './io.js';
import type { Io, Target } from './io.js';
import { printable } from './printable.js';

/**
 * Why the output of an export must not go where it should, as a sentence: it would be lost there, or something else would.
 * Undefined if it may. `source` is the absolute path of the exported map.
 */
export function targetFault(
  io: Io,
  source: string,
  { file, output, to, force = false }: Pick<ExportOptions, 'file' | 'output' | 'to' | 'force'>,
): string | undefined {
  if (output === undefined) return undefined;
  const words = commandLineWordsOf(io.language);
  const path = resolve(io.cwd, output);
  const shown = printable(output);
  try {
    const target = io.targetOf(path);
    if (path === source || io.isSame(path, source)) return words.ownExport(printable(file));
    if (isNamedMap(path) || isNamedMap(target.path)) return words.onlyMaps({ file: shown, form: to });
    const fault = target.kind === 'folder' ? 'folder' : target.isReadOnly ? 'readOnly' : undefined;
    if (fault !== undefined) throw new IoError(fault);
    if (force || target.kind !== 'file') return undefined;
    if (basename(target.path).toLowerCase() === CONFIG_FILE_NAME) return words.isConfig(shown);
    return isMap(io, target) ? words.holdsMap(shown) : undefined;
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    return words.cannotWrite({ file: shown, reason: reasonOf(io, error) });
  }
}

/** Whatever its name and its encoding are; a file that is too large to be a map is not one. */
function isMap(io: Io, { path }: Target): boolean {
  try {
    const bytes = io.readFile(path);
    return holdsMapIn(bytes, (encoding) => new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    if (error instanceof IoError && error.fault === 'tooLarge') return false;
    throw error;
  }
}
