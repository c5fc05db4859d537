import { beforeEach, expect, test, vi } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import { events, LogLevel, window, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { TraceChannel } = await import('../../src/extension/trace-channel.js');

// The fake has what is used of the API, which the compiler cannot know.
const open = (): InstanceType<typeof TraceChannel> =>
  new TraceChannel(window.createOutputChannel('Journey') as object as LogOutputChannel);

function set(value: string, changed = 'journey.trace.server'): void {
  world.settings.set('journey.trace.server', value);
  events.configuration.fire({ affectsConfiguration: (name) => name === changed });
}

beforeEach(() => world.reset());

test.each([
  [undefined, LogLevel.Off],
  ['off', LogLevel.Off],
  ['messages', LogLevel.Trace],
  ['verbose', LogLevel.Trace],
])('with the setting %s the client sees level %i', (value, level) => {
  if (value !== undefined) {
    world.settings.set('journey.trace.server', value);
  }
  expect(open().logLevel).toBe(level);
});

test('a traced message stands in the output, whose own level hides what is only traced', () => {
  open().trace('Sending request');
  expect(world.output).toEqual(['info Sending request']);
});

test('a change of the setting holds at once, any other change does nothing', () => {
  const channel = open();
  const levels: number[] = [];
  channel.onDidChangeLogLevel((level) => levels.push(level));
  set('messages');
  set('off');
  set('verbose', 'editor.tabSize');
  expect(levels).toEqual([LogLevel.Trace, LogLevel.Off]);
  channel.dispose();
  set('messages');
  expect(levels).toHaveLength(2);
});
