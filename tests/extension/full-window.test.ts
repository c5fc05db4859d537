import { beforeEach, expect, test, vi } from 'vitest';
import type { WebviewPanel } from 'vscode';
import { FakePanel, window, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { FullWindow } = await import('../../src/extension/preview/full-window.js');

beforeEach(() => world.reset());

/** The fake has what is used of a panel, which the compiler cannot know. */
function panelOf(fake: FakePanel): WebviewPanel {
  return fake as object as WebviewPanel;
}

const commands = (): readonly string[] => world.executed.map(({ command }) => command);
const MAXIMISE = 'workbench.action.toggleMaximizeEditorGroup';

test('fills the window once, and takes the room back once', async () => {
  const full = new FullWindow();
  const panel = new FakePanel('Map', 2);
  await full.fill(true, panelOf(panel));
  await full.fill(true, panelOf(panel));
  expect(commands()).toEqual([MAXIMISE]);
  await full.fill(false, panelOf(panel));
  await full.fill(false, panelOf(panel));
  expect(commands()).toEqual([MAXIMISE, MAXIMISE]);
});

test('gives the room to the preview, also when the focus is elsewhere', async () => {
  const panel = new FakePanel('Map', 2);
  panel.activate(false);
  await new FullWindow().fill(true, panelOf(panel));
  expect(panel.active).toBe(true);
});

test('a preview that has the window for itself stays as it is', async () => {
  const groups = window.tabGroups.all.splice(1);
  try {
    const full = new FullWindow();
    await full.fill(true, panelOf(new FakePanel('Map', 1)));
    await full.fill(false, panelOf(new FakePanel('Map', 1)));
    expect(commands()).toEqual([]);
  } finally {
    window.tabGroups.all.push(...groups);
  }
});
