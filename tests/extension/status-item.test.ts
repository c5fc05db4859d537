import { beforeEach, describe, expect, test, vi } from 'vitest';
import { VOCABULARIES, vocabularyOf } from '../../src/core/vocabulary/all.js';
import { COMMANDS } from '../../src/protocol/names.js';
import {
  DiagnosticSeverity,
  events,
  FakeDocument,
  FakeEditor,
  LanguageStatusSeverity,
  Uri,
  world,
} from './fake-vscode.js';
import type { FakeStatusItem } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { StatusItem } = await import('../../src/extension/status-item.js');

const URI = 'file:///w/shoes.journey';

function open(language: 'en' | 'th' | 'vi' = 'en'): { status: InstanceType<typeof StatusItem>; item: FakeStatusItem } {
  world.activeEditor = new FakeEditor(new FakeDocument(Uri.parse(URI), ['journey: Shoes']), 1);
  const status = new StatusItem(vocabularyOf(language).labels);
  const item = world.statusItems[0];
  if (!item) {
    throw new Error('no item was made');
  }
  return { status, item };
}

beforeEach(() => world.reset());

describe('the entry in the status bar', () => {
  test('is there for journeys alone, and says at first that the server does not run', () => {
    const { item } = open();
    expect(item).toMatchObject({ selector: { language: 'journey' }, severity: LanguageStatusSeverity.Warning });
    expect(item.text).toContain('The language server has stopped.');
    expect(item.command?.command).toBe(COMMANDS.restartServer);
  });

  test('counts the journeys of the file that has the cursor', () => {
    const { status, item } = open();
    status.serverChanged(true);
    expect(item.text).toBe('Journey');
    status.journeysCounted(URI, 2);
    status.journeysCounted('file:///w/other.journey', 7);
    expect(item).toMatchObject({
      text: '2 journeys',
      detail: 'No problems',
      severity: LanguageStatusSeverity.Information,
    });
    expect(item.command?.command).toBe(COMMANDS.showOutput);
    world.activeEditor = new FakeEditor(new FakeDocument(Uri.parse('file:///w/other.journey'), []), 1);
    events.activeEditor.fire(world.activeEditor);
    expect(item.text).toBe('7 journeys');
  });

  test('counts errors and warnings, not hints, as soon as they change', () => {
    const { status, item } = open();
    status.serverChanged(true);
    const { Error: error, Warning: warning, Information: information } = DiagnosticSeverity;
    world.diagnostics.set(
      URI,
      [error, warning, warning, information].map((severity) => ({ severity })),
    );
    events.diagnostics.fire();
    expect(item).toMatchObject({ detail: '1 error, 2 warnings', severity: LanguageStatusSeverity.Error });
    world.diagnostics.set(URI, [{ severity: warning }]);
    events.diagnostics.fire();
    expect(item).toMatchObject({ detail: '0 errors, 1 warning', severity: LanguageStatusSeverity.Information });
  });

  test('says so when the server stops, and counts again when it is back', () => {
    const { status, item } = open();
    status.serverChanged(true);
    status.journeysCounted(URI, 1);
    status.serverChanged(false);
    expect(item.severity).toBe(LanguageStatusSeverity.Warning);
    status.serverChanged(true);
    expect(item).toMatchObject({ text: '1 journey', severity: LanguageStatusSeverity.Information });
  });

  test('speaks every language that VS Code is shown in', () => {
    const texts = VOCABULARIES.map(({ code }) => {
      world.reset();
      const { status, item } = open(code);
      const stopped = item.text;
      status.serverChanged(true);
      status.journeysCounted(URI, 3);
      return `${stopped} ${item.text} ${item.detail}`;
    });
    expect(new Set(texts).size).toBe(VOCABULARIES.length);
  });

  test('leaves the status bar when the extension ends', () => {
    open().status.dispose();
    expect(world.statusItems).toEqual([]);
    expect(() => events.diagnostics.fire()).not.toThrow();
  });
});
