import { stat } from 'node:fs/promises';
import { NodeFileSystemProvider } from 'langium/node';

/** Bytes. A journey of 50,000 lines has some 2 MB; what is larger is no journey, whatever its name says. */
const LARGEST_FILE = 8 * 1024 * 1024;

type Address = Parameters<NodeFileSystemProvider['readFile']>[0];

/** The disk, without files that would fill the memory. */
export class LimitedFileSystem extends NodeFileSystemProvider {
  override async readFile(uri: Address): Promise<string> {
    const { size } = await stat(uri.fsPath);
    return size > LARGEST_FILE ? '' : super.readFile(uri);
  }
}
