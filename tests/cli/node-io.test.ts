import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/cli/find-files.js';
import { IoError } from '../../src/cli/io.js';
import { nodeIo } from '../../src/cli/node-io.js';

describe('nodeIo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-io-'));
  const io = nodeIo(join(import.meta.dirname, '../..'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('replaces a file and leaves nothing beside it', () => {
    const path = join(folder, 'แผนที่.svg');
    writeFileSync(path, 'old');
    io.writeFile(path, 'น้ำ 😊');
    expect(readFileSync(path, 'utf8')).toBe('น้ำ 😊');
    expect(readdirSync(folder)).toEqual(['แผนที่.svg']);
  });

  test('writes through a link, keeps the rights of a file, and never replaces a device', () => {
    const path = join(folder, 'kept.svg');
    writeFileSync(path, 'old', { mode: 0o600 });
    symlinkSync(path, join(folder, 'link.svg'));
    io.writeFile(join(folder, 'link.svg'), 'new');
    expect([
      readFileSync(path, 'utf8'),
      statSync(path).mode & 0o777,
      lstatSync(join(folder, 'link.svg')).isSymbolicLink(),
    ]).toEqual(['new', 0o600, true]);
    if (process.platform !== 'win32') {
      io.writeFile('/dev/null', 'nothing');
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    }
  });

  test('says in words why something cannot be read or written, and leaves nothing behind', () => {
    expect(() => io.readFile(join(folder, 'gone'))).toThrow(new IoError('missing', 'ENOENT'));
    expect(() => io.readFile(folder)).toThrow(new IoError('folder'));
    expect(() => io.writeFile(join(folder, 'no', 'x'), '')).toThrow(new IoError('missing', 'ENOENT'));
    const before = readdirSync(folder);
    expect(() => io.writeFile(folder, 'x')).toThrow(IoError);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('follows links to files and not links to folders, so that no walk is endless', () => {
    const deep = join(folder, 'deep');
    mkdirSync(deep);
    writeFileSync(join(deep, 'a.journey'), '');
    symlinkSync(join(deep, 'a.journey'), join(deep, 'b.journey'));
    symlinkSync(folder, join(deep, 'up'));
    symlinkSync(join(deep, 'nothing'), join(deep, 'c.journey'));
    expect(filesBelow(io, folder, () => undefined)).toEqual([join(deep, 'a.journey'), join(deep, 'b.journey')]);
    expect(io.kindOf(join(deep, 'c.journey'))).toBe('missing');
  });
});
