import { FileSystemError, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';

/** Milliseconds between one check and the next while nothing happens: short at first, in the end a minute. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;
const LONGEST_PAUSE = 60_000;
/** The longest pause once an event was missed: the watcher of this place is not reliable. */
const LONGEST_WITHOUT_EVENTS = 5000;

/**
 * Whether a preview's file is on the disk. VS Code's watcher reports files that appear and disappear, but it starts late in a
 * reloaded window, and on network drives and in containers it may report nothing at all. So the disk is asked too: when there is
 * a reason to, and then with growing pauses, one `stat` at a time.
 */
export class FilePresence implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of checks since there was a reason to check. */
  private looks = 0;
  /** Counts what ends a running check: the next one, or the end of all. */
  private turn = 0;
  private missedEvent = false;
  /** The last reported state; unknown before the first. */
  private told: { readonly uri: string; readonly exists: boolean } | undefined;

  constructor(
    private readonly file: () => Uri,
    private readonly tell: (uri: Uri, exists: boolean) => void,
  ) {}

  /** Checks now, and again after short pauses: the preview or its window has become visible. */
  look(): void {
    this.looks = 0;
    void this.ask();
  }

  /** The watcher has reported a file. That is newer than what a running check will find. */
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

/** Undefined if it is not known: an unsaved file has no place, and a host that does not answer has not lost the file. */
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
