import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../scripts/lib/zip.mjs';

/** An archive of one file as zip tools write it: local header, bytes, directory entry, end record. */
function archiveOf(name: string, text: string, method: 0 | 8): Buffer {
  const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(Buffer.byteLength(name), 26);
  local.writeUInt16LE(4, 28);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(Buffer.byteLength(text), 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  const before = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, entry, Buffer.from(name), end]);
}

describe('readZip', () => {
  test.each([0, 8] as const)('gives name, sizes and bytes of a file packed by method %i', (method) => {
    const text = 'ขั้นตอน giai đoạn '.repeat(20);
    const [entry, ...others] = readZip(archiveOf('extension/ขั้น.txt', text, method));
    expect(others).toEqual([]);
    expect(entry?.name).toBe('extension/ขั้น.txt');
    expect(entry?.size).toBe(Buffer.byteLength(text));
    expect(entry?.read().toString('utf8')).toBe(text);
  });

  test('leaves folders out', () => {
    expect(readZip(archiveOf('extension/', '', 0))).toEqual([]);
  });

  test('refuses what is no archive', () => {
    expect(() => readZip(Buffer.from('no archive'))).toThrow('no zip archive');
  });
});
