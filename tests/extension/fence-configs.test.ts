import { beforeEach, expect, test, vi } from 'vitest';
import { workspace, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { FenceConfigs } = await import('../../src/extension/fence-configs.js');

beforeEach(() => world.reset());

function write(uri: string, text: string): void {
  world.files.set(uri, new TextEncoder().encode(text));
}

test('knows the nearest configuration above a page once it was read, and says so once', async () => {
  write('file:///w/journey.config.json', '{ "lanes": ["steps", "does"] }');
  write('file:///w/docs/journey.config.json', '{ "lanes": ["feels"] }');
  write('file:///w/plain/journey.config.json', '{}');
  const changed = vi.fn<() => void>();
  const configs = new FenceConfigs(changed, () => undefined);
  expect(configs.lanesFor('file:///w/page.md')).toBeUndefined();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect(configs.lanesFor('file:///w/page.md')).toEqual(['steps', 'does']);
  expect(configs.lanesFor('file:///w/docs/deep/page.md')).toEqual(['feels']);
  expect(configs.lanesFor('file:///w/docs.md')).toEqual(['steps', 'does']);
  expect(configs.lanesFor('file:///w/plain/page.md')).toBeUndefined();
  expect(configs.lanesFor('file:///elsewhere/page.md')).toBeUndefined();
  expect(configs.lanesFor('')).toBeUndefined();
  configs.dispose();
});

test('reads nothing before a page asks, and draws nothing again where there is no configuration', async () => {
  const changed = vi.fn<() => void>();
  const configs = new FenceConfigs(changed, () => undefined);
  write('file:///w/journey.config.json', 'no JSON');
  expect(world.filesRead).toEqual([]);
  configs.lanesFor('file:///w/page.md');
  await vi.waitFor(() => expect(world.filesRead).toEqual(['file:///w/journey.config.json']));
  expect(configs.lanesFor('file:///w/page.md')).toBeUndefined();
  configs.dispose();
});

test('says why the configurations could not be read', async () => {
  const log = vi.fn<(message: string) => void>();
  const find = vi.spyOn(workspace, 'findFiles').mockRejectedValue(new Error('no search here'));
  const configs = new FenceConfigs(() => undefined, log);
  configs.lanesFor('file:///w/page.md');
  await vi.waitFor(() => expect(log).toHaveBeenCalledWith('configurations: no search here'));
  find.mockRestore();
  configs.dispose();
});
