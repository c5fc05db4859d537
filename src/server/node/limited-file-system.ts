import { readFile, stat } from 'node:fs/promises';
import { NodeFileSystemProvider } from 'langium/node';
import { encodingOf } from '../../core/reader/foreign-encoding.js';
import { LARGEST_TEXT } from '../../core/reader/largest-text.js';

type Address = Parameters<NodeFileSystemProvider['readFile']>[0];

/** The disk, without files that would fill the memory, and without pipes and devices, which would be waited for forever. */
export class LimitedFileSystem extends NodeFileSystemProvider {
  /**
   * Rejects everything but a file of the size of a journey. A journey in UTF-16 has the text that an editor shows; for a
   * configuration that is reported instead, since other tools could not read it either.
   */
  override async readFile(uri: Address): Promise<string> {
    const found = await stat(uri.fsPath);
    if (!found.isFile()) throw new Error('not a file');
    if (found.size > LARGEST_TEXT) throw new Error('too large');
    const bytes = await readFile(uri.fsPath);
    return new TextDecoder(uri.path.endsWith('.journey') ? encodingOf(bytes) : 'utf-8').decode(bytes);
  }
}
