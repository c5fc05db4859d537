import { beforeEach, expect, test, vi } from 'vitest';
import type { Memento } from 'vscode';
import type { HumanLanguage } from '../../src/core/vocabulary/vocabulary.js';
import type { NewFileFacts } from '../../src/protocol/new-file-request.js';
import { env, FakeDocument, FakeEditor, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { newFile } = await import('../../src/extension/commands/new-file.js');

const MAI = { title: 'Mai', uri: 'file:///w/a.journey', language: 'en' } as const;
const LAN = { title: 'Nguyen, Lan', uri: 'file:///w/b.journey', language: 'vi' } as const;

const kept = new Map<string, unknown>();
const asked: unknown[] = [];

/** Makes a new file with a server that knows this, and answers questions with the rows that begin like this. */
async function make(
  facts: Partial<NewFileFacts> | Error,
  answers: readonly (string | undefined)[] = [],
): Promise<string> {
  const left = [...answers];
  world.pick = (labels) => {
    const wanted = left.shift();
    return wanted === undefined ? undefined : labels.findIndex((label) => label.startsWith(wanted));
  };
  const state = {
    keys: () => [...kept.keys()],
    get: (key: string) => kept.get(key),
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  await newFile({
    requestFacts: async (params) => {
      asked.push(params);
      if (facts instanceof Error) throw facts;
      return { personas: [], taken: { personas: [], journeys: [] }, ...facts };
    },
    log: (message) => world.output.push(message),
    // The fake has what is used of it, which the compiler cannot know.
    state: state as object as Memento,
    displayLanguage: 'en',
  });
  return world.inserted[0] ?? '';
}

beforeEach(() => {
  world.reset();
  kept.clear();
  asked.length = 0;
  env.language = 'en';
  world.folders = [{ uri: Uri.parse('file:///w') }];
});

test.each<[HumanLanguage, string]>([
  ['en', 'persona: '],
  ['th', 'ลูกค้า '],
  ['vi', 'chân dung: '],
])('is written in the language of its folder without a question: %s', async (language, start) => {
  expect(await make({ language })).toMatch(new RegExp(`^${start}`, 'u'));
  expect(world.asked).toEqual([]);
});

test.each([
  ['th', 'ลูกค้า '],
  ['vi-VN', 'chân dung: '],
])('is written in the language of an editor in %s', async (language, start) => {
  env.language = language;
  expect(await make({})).toMatch(new RegExp(`^${start}`, 'u'));
  expect(world.asked).toEqual([]);
});

test('asks for the language where it is not known, and offers the last one first', async () => {
  expect(await make({}, ['ไทย'])).toMatch(/^ลูกค้า /u);
  expect(world.asked).toEqual([['English', 'ไทย', 'Tiếng Việt']]);
  await make({}, ['English']);
  expect(world.asked[1]).toEqual(['ไทย', 'English', 'Tiếng Việt']);
});

test('asks nothing of a server where there is nothing to know', async () => {
  world.folders = [];
  expect(await make({}, ['English'])).toMatch(/^persona: /u);
  expect(asked).toEqual([]);
});

test('tells the server which journey its author looks at', async () => {
  world.activeEditor = new FakeEditor(new FakeDocument(Uri.parse('file:///w/a.journey'), ['']), 1);
  await make({ language: 'en' });
  expect(asked).toEqual([{ near: 'file:///w/a.journey' }]);
});

test('is for a persona of the folder, those of its language first, and declares none', async () => {
  const snippet = await make({ language: 'vi', personas: [MAI, LAN] }, ['Nguyen']);
  expect(world.asked).toEqual([['Nguyen, Lan', 'Mai', '$(add) A new persona']]);
  expect(snippet).toMatch(/^hành trình: \$\{3:[^}]+\}\n {2}của: "Nguyen, Lan"\n/u);
});

test('is for a new persona, whose name nothing has', async () => {
  const taken = { personas: ['Mai'], journeys: ['Buy shoes for a first race'] };
  const snippet = await make({ language: 'en', personas: [MAI], taken }, ['$(add)']);
  expect(snippet).toContain('persona: ${1:Mai 2}');
  expect(snippet).toContain('journey: ${3:Buy shoes for a first race 2}');
});

test.each([[{}], [{ language: 'en', personas: [MAI] } as const]])(
  'is not made when a question is left',
  async (facts) => {
    expect(await make(facts, [undefined])).toBe('');
    expect(world.opened).toEqual([]);
  },
);

test('is made without what a server knows that fails', async () => {
  expect(await make(new Error('no server'), ['English'])).toMatch(/^persona: \$\{1:Mai\}/u);
  expect(world.output).toEqual(['new file: no server']);
});

test('shows the name of a persona without an icon or a link of its own, and writes it as it is', async () => {
  const title = '$(gear) [Mai](command:x)';
  const written = await make({ language: 'en', personas: [{ ...MAI, title, uri: 'file:///w/$(error).journey' }] }, [
    '$',
  ]);
  expect(JSON.stringify(world.asked)).not.toMatch(/\$\((?:gear|error)\)|\]\(command/u);
  expect(JSON.stringify(world.asked)).toContain('$(add)');
  expect(written).toContain('[Mai](command:x)');
});
