import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Uri as VsCodeUri } from 'vscode';
import { Uri, world, workspace } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { FilePresence } = await import('../../src/extension/preview/file-presence.js');

const FILE = 'file:///w/buy.journey';
const OTHER = 'file:///w/other.journey';
const content = new Uint8Array();

/** A presence with what it reported, in order. */
function open(shown = { uri: FILE }): { presence: InstanceType<typeof FilePresence>; told: string[] } {
  const told: string[] = [];
  const presence = new FilePresence(
    () => address(shown.uri),
    (uri, exists) => told.push(`${uri.toString()} ${exists ? 'is there' : 'is gone'}`),
  );
  return { presence, told };
}

/** The fake has what is used of the API, which the compiler cannot know. */
function address(uri: string): VsCodeUri {
  return Uri.parse(uri) as object as VsCodeUri;
}

beforeEach(() => {
  world.reset();
  world.diskAnswers = true;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('finds a file gone that no event told of, and there again', async () => {
  world.files.set(FILE, content);
  const { presence, told } = open();
  presence.look();
  await vi.advanceTimersByTimeAsync(0);
  world.files.delete(FILE);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told.at(-1)).toBe(`${FILE} is gone`);
  world.files.set(FILE, content);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told.at(-1)).toBe(`${FILE} is there`);
  presence.dispose();
});

test('says at once that the file of a restored preview is gone', async () => {
  const { presence, told } = open();
  presence.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([`${FILE} is gone`]);
  presence.dispose();
});

test('looks less and less often, and often enough where an event was missed', async () => {
  world.files.set(FILE, content);
  const stat = vi.spyOn(workspace.fs, 'stat');
  const { presence } = open();
  presence.look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stat.mock.calls.length).toBeLessThanOrEqual(7);
  stat.mockClear();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(stat.mock.calls.length).toBeLessThanOrEqual(11);
  world.files.delete(FILE);
  await vi.advanceTimersByTimeAsync(60_000);
  stat.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stat.mock.calls).toHaveLength(12);
  presence.dispose();
});

test('asks nothing while nobody would see the answer', async () => {
  world.files.set(FILE, content);
  const stat = vi.spyOn(workspace.fs, 'stat');
  const { presence, told } = open();
  presence.look();
  presence.rest();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(stat).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
});

test('believes an event more than a look that began before it', async () => {
  world.files.set(FILE, content);
  const { presence, told } = open();
  presence.look();
  presence.heard(address(FILE), false);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([`${FILE} is gone`]);
  presence.dispose();
});

test('looks for the file that is shown now, and hears of no other', async () => {
  world.files.set(FILE, content);
  const shown = { uri: FILE };
  const { presence, told } = open(shown);
  presence.look();
  await vi.advanceTimersByTimeAsync(0);
  shown.uri = OTHER;
  presence.heard(address(FILE), false);
  presence.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([`${FILE} is there`, `${OTHER} is gone`]);
  presence.dispose();
});

test.each([
  ['of an unsaved file', 'untitled:Untitled-1', true],
  ['where the file system does not answer', FILE, false],
])('says nothing %s', async (_case, uri, diskAnswers) => {
  world.diskAnswers = diskAnswers;
  const { presence, told } = open({ uri });
  presence.look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
  presence.dispose();
});
