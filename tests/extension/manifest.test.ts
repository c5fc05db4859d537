import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, LANGUAGE_ID, PREVIEW_VIEW_TYPE } from '../../src/protocol/names.js';
import { SETTINGS } from '../../src/protocol/settings.js';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly icon: Record<string, string>;
      readonly configuration: string;
    }[];
    readonly grammars: readonly {
      readonly language?: string;
      readonly scopeName: string;
      readonly path: string;
      readonly embeddedLanguages?: Readonly<Record<string, string>>;
    }[];
    readonly snippets?: unknown;
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Record<string, readonly MenuItem[]>;
    readonly keybindings: readonly MenuItem[];
    readonly configuration: {
      readonly properties: Record<string, { readonly default: unknown; readonly enum?: readonly unknown[] }>;
    };
  };
}

const ROOT = path.join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;

describe('the manifest agrees with the code', () => {
  test('on commands', () => {
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(Object.values(COMMANDS).sort());
  });

  test('on settings and their default values', () => {
    const defaults = Object.fromEntries(
      Object.entries(contributes.configuration.properties).map(([name, { default: value }]) => [name, value]),
    );
    expect(defaults).toEqual(SETTINGS);
  });

  test('on the language', () => {
    expect(contributes.languages.map(({ id }) => id)).toEqual([LANGUAGE_ID]);
    // A grammar without a language is injected into that of another: it names ours for what is inside.
    const languages = contributes.grammars.map(
      (part) => part.language ?? Object.values(part.embeddedLanguages ?? {})[0],
    );
    expect([...new Set(languages)]).toEqual([LANGUAGE_ID]);
  });

  test('on the view that is restored after a reload', () => {
    expect(manifest.activationEvents).toContain(`onWebviewPanel:${PREVIEW_VIEW_TYPE}`);
  });
});

test('menus and keys name commands that exist', () => {
  // What our keybindings do with the list of suggestions and with the indentation of a line, the editor can do already.
  const editors = ['focusAndAcceptSuggestion', 'editor.action.indentLines', 'editor.action.triggerSuggest'];
  const known = new Set<string>([...Object.values(COMMANDS), ...editors]);
  const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
  expect(named.filter((command) => !known.has(command))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});

test('our keys hold in journey files only', () => {
  expect(contributes.keybindings.every(({ when }) => when?.includes(`editorLangId == ${LANGUAGE_ID}`))).toBe(true);
});

test('works in untrusted and in virtual workspaces', () => {
  expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

test('claims no file but its own', () => {
  expect(contributes.languages.flatMap(({ extensions }) => extensions)).toEqual(['.journey']);
});

const words = ['package.nls.json', 'package.nls.th.json', 'package.nls.vi.json'];
test.each(words)('%s has every word that the manifest shows', (name) => {
  const texts = JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as Record<string, string>;
  const wanted = [...JSON.stringify(contributes).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
  expect(wanted.length).toBeGreaterThan(6);
  expect(wanted.filter((key) => !texts[key])).toEqual([]);
});

test('snippets are the server’s alone, which offers them by place and language', () => {
  expect(contributes.snippets).toBeUndefined();
});

test('every file that the manifest names is there', () => {
  const named = [
    ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, ...Object.values(icon)]),
    ...contributes.grammars.map((grammar) => grammar.path),
  ];
  expect(named.filter((file) => !isThere(file))).toEqual([]);
});

function isThere(file: string): boolean {
  try {
    return readFileSync(path.join(ROOT, file)).length > 0;
  } catch {
    return false;
  }
}
