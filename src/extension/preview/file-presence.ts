import { FileSystemError, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';

/** Milliseconds between one look and the next while nothing happens: often at first, in the end once a minute. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;
const LONGEST_PAUSE = 60_000;
/** The longest pause once an event was missed: the watcher of this place is not to be relied on. */
const LONGEST_WITHOUT_EVENTS = 5000;

/**
 * Whether a preview's file is on the disk. VS Code's watcher tells of files that come and go, but it starts late in a
 * window that was loaded anew, and on network drives and in containers it may tell nothing at all. So the disk is asked, too:
 * when there is a reason to, and then with growing pauses, one `stat` at a time.
 */
export class FilePresence implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How often was looked since there was a reason to. */
  private looks = 0;
  /** Counts what ends a look that is under way: the next one, or the end of all. */
  private turn = 0;
  private missedEvent = false;
  /** What was said last; nothing is known before. */
  private told: { readonly uri: string; readonly exists: boolean } | undefined;

  constructor(
    private readonly file: () => Uri,
    private readonly tell: (uri: Uri, exists: boolean) => void,
  ) {}

  /** Looks now, and again after short pauses: the preview has come into sight, or its window has. */
  look(): void {
    this.looks = 0;
    void this.ask();
  }

  /** The watcher has told of a file. It is newer than what a look that is under way will find. */
  heard(uri: Uri, exists: boolean): void {
    if (uri.toString() === this.file().toString()) {
      this.say(uri, exists);
    }
  }

  /** Nothing is asked until the next `look`: nobody would see the answer. */
  rest(): void {
    clearTimeout(this.timer);
    this.turn += 1;
  }

  dispose(): void {
    this.rest();
  }

  private async ask(): Promise<void> {
    this.rest();
    const { turn, told } = this;
    const uri = this.file();
    const exists = await isOnDisk(uri);
    if (turn !== this.turn) {
      return;
    }
    if (exists !== undefined && told === this.told) {
      this.missedEvent ||= told?.uri === uri.toString() && told.exists !== exists;
      this.say(uri, exists);
    }
    const pause = PAUSES[this.looks] ?? LONGEST_PAUSE;
    this.looks += 1;
    this.timer = setTimeout(() => void this.ask(), this.missedEvent ? Math.min(pause, LONGEST_WITHOUT_EVENTS) : pause);
  }

  private say(uri: Uri, exists: boolean): void {
    this.told = { uri: uri.toString(), exists };
    this.tell(uri, exists);
  }
}

/** Nothing where it cannot be told: an unsaved file has no place, and a host that does not answer has not lost the file. */
async function isOnDisk(uri: Uri): Promise<boolean | undefined> {
  if (uri.scheme === 'untitled') {
    return undefined;
  }
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? false : undefined;
  }
}
