import { beforeEach, expect, test, vi } from 'vitest';
import type { ToWebview } from '../../src/protocol/preview-messages.js';
import { isToWebview } from '../../src/webview/state/message-guard.js';
import { PNG } from '../helpers/small-pictures.js';
import { journey, model, stage, step, text, URI } from '../webview/helpers.js';
import { Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { openPreview, settle } = await import('./open-preview.js');

beforeEach(() => world.reset());

const LINKS = [
  'a.png',
  '../shared/b.png',
  'linked.png',
  '../../c.png',
  'text.png',
  'none.png',
  'my%20d.png',
  'large.png',
  'https://example.org/e.png',
  'f.svg',
];

function withLinks(links: readonly string[]): ReturnType<typeof model> {
  const facts = { link: links.map((link, at) => text(4 + at, link)) };
  return model(1, { journey: journey('Buy', [stage(2, 'One', [step(3, 'Looks', facts)])]) });
}

async function picturesOf(links: readonly string[]): Promise<Extract<ToWebview, { type: 'pictures' }>> {
  const { posted, say, answer } = openPreview();
  await say({ type: 'ready' });
  await answer(withLinks(links));
  await say({ type: 'pictures', uri: URI });
  await settle();
  const [message] = posted.flatMap((each) => (each.type === 'pictures' ? [each] : []));
  if (!message) throw new Error('no pictures were sent');
  return message;
}

test('sends the pictures that the journey names, within its workspace, or why not', async () => {
  world.diskAnswers = true;
  const bytes = new Map<string, Uint8Array>([
    ['file:///shop/a.png', PNG],
    ['file:///shared/b.png', PNG],
    ['file:///shop/linked.png', PNG],
    ['file:///shop/my d.png', PNG],
    ['file:///shop/text.png', new TextEncoder().encode('journey: a')],
    ['file:///shop/large.png', new Uint8Array(9 * 1024 * 1024)],
  ]);
  for (const [uri, content] of bytes) world.files.set(uri, content);
  world.folders.push({ uri: Uri.parse('file://') });
  const message = await picturesOf(LINKS);
  const data = `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`;
  expect(message.pictures).toMatchObject({
    'a.png': { href: data, width: 24, height: 16 },
    '../shared/b.png': { href: data },
    'linked.png': { fault: 'outside' },
    'text.png': { fault: 'unreadable' },
    'none.png': { fault: 'missing' },
    'my%20d.png': { href: data },
    'large.png': { fault: 'tooLarge' },
  });
  expect(isToWebview(message)).toBe(true);
  // What is not on the disk is no business of the extension.
  expect(Object.keys(message.pictures)).toHaveLength(LINKS.length - 2);
  expect(world.filesRead).not.toContain('file:///shop/large.png');
});

test('reads nothing above the folder of a file that is in no workspace', async () => {
  world.files.set('file:///secret.png', PNG);
  const message = await picturesOf(['../secret.png']);
  expect(message.pictures).toEqual({ '../secret.png': { fault: 'outside' } });
  expect(world.filesRead).toEqual([]);
});

test('reads no picture before a page shows their row', async () => {
  const { posted, say, answer } = openPreview();
  await say({ type: 'ready' });
  await answer(withLinks(['a.png']));
  expect(posted.some(({ type }) => type === 'pictures')).toBe(false);
  await say({ type: 'pictures', uri: 'file:///other.journey' });
  expect(posted.some(({ type }) => type === 'pictures')).toBe(false);
  expect(world.filesRead).toEqual([]);
});

test.each(['https://example.org/a.png', 'data:image/svg+xml;base64,AAAA', 'data:text/html,x', 'file:///a.png'])(
  'a page takes no picture at %s',
  (href) => {
    const pictures = { 'a.png': { href, width: 1, height: 1, turn: 1 } };
    expect(isToWebview({ type: 'pictures', uri: URI, pictures })).toBe(false);
  },
);
