import { URI } from 'langium';
import type { FileSystemNode, FileSystemProvider } from 'langium';
import type { WorkspaceFile, WorkspaceFilesParams, WorkspaceFilesResult } from '../../protocol/files.js';

/** Asks the client for files, if the server cannot read a disk. */
export type AskForFiles = (params: WorkspaceFilesParams) => Promise<WorkspaceFilesResult>;

/**
 * The files of the workspace for Langium and for us: from the disk if the host has one and the client says so, else from the
 * client. The server itself never reads a file.
 */
export class WorkspaceFiles implements FileSystemProvider {
  /** Texts that came with the list of files, until they are read. */
  private readonly delivered = new Map<string, string>();
  private useClient: boolean;

  constructor(
    private readonly disk: FileSystemProvider | undefined,
    private readonly ask: AskForFiles | undefined,
  ) {
    this.useClient = disk === undefined;
  }

  readFrom(source: 'disk' | 'client'): void {
    this.useClient = this.disk === undefined || (source === 'client' && this.ask !== undefined);
  }

  /** The disk, if that is where files come from. */
  get readsDisk(): FileSystemProvider | undefined {
    return this.useClient ? undefined : this.disk;
  }

  /** The URIs of all files that the client knows of; their texts are kept until they are read. */
  async listFromClient(): Promise<readonly string[]> {
    if (!this.ask) return [];
    const { files } = await this.ask({});
    for (const file of files) this.keep(file);
    return files.map(({ uri }) => URI.parse(uri).toString());
  }

  /** A file that cannot be read is empty: it must not stop the build of all others. */
  async readFile(uri: URI): Promise<string> {
    return (await this.tryToRead(uri)) ?? '';
  }

  /** The text of a file; undefined if it is gone, or cannot be read. */
  async tryToRead(uri: URI): Promise<string | undefined> {
    try {
      const disk = this.readsDisk;
      if (disk && uri.scheme === 'file') return await disk.readFile(uri);
      return this.takeDelivered(uri.toString()) ?? (await this.askForOne(uri.toString()));
    } catch {
      return undefined;
    }
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    const disk = this.readsDisk;
    if (disk) return disk.stat(uri);
    // The client only reports files, never folders.
    return { uri, isFile: true, isDirectory: false };
  }

  async exists(uri: URI): Promise<boolean> {
    const disk = this.readsDisk;
    if (disk && uri.scheme === 'file') return disk.exists(uri);
    const text = await this.tryToRead(uri);
    if (text === undefined) return false;
    this.keep({ uri: uri.toString(), text });
    return true;
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return (await this.readsDisk?.readDirectory(uri)) ?? [];
  }

  async readBinary(): Promise<Uint8Array> {
    throw new Error('Journeys are text.');
  }

  readBinarySync(): Uint8Array {
    throw new Error('Journeys are text.');
  }

  statSync(): FileSystemNode {
    throw new Error('Files are read asynchronously.');
  }

  existsSync(): boolean {
    return false;
  }

  readFileSync(): string {
    throw new Error('Files are read asynchronously.');
  }

  readDirectorySync(): FileSystemNode[] {
    return [];
  }

  private takeDelivered(uri: string): string | undefined {
    const text = this.delivered.get(uri);
    this.delivered.delete(uri);
    return text;
  }

  private async askForOne(uri: string): Promise<string | undefined> {
    const found = await this.ask?.({ uris: [uri] });
    return found?.files[0]?.text;
  }

  private keep({ uri, text }: WorkspaceFile): void {
    this.delivered.set(URI.parse(uri).toString(), text);
  }
}
