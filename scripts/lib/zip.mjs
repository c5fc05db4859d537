/** Reads zip archives such as a VSIX; enough of the format for what `vsce` writes. */
import { inflateRawSync } from 'node:zlib';

/**
 * @typedef {object} ZipEntry
 * @property {string} name path in the archive, with `/`
 * @property {number} packed bytes in the archive
 * @property {number} size bytes when unpacked
 * @property {() => Buffer} read unpacks it
 */

/**
 * The files of an archive, without folders.
 * @param {Buffer} archive
 * @returns {ZipEntry[]}
 * @throws {Error} where the bytes are no zip archive
 */
export function readZip(archive) {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('This is no zip archive.');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries = [];
  for (let index = 0; index < count; index++) {
    const nameLength = archive.readUInt16LE(at + 28);
    const extraLength = archive.readUInt16LE(at + 30);
    const commentLength = archive.readUInt16LE(at + 32);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = {
      name,
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    };
    if (!name.endsWith('/')) {
      entries.push({ name, packed: entry.packed, size: entry.size, read: () => unpack(archive, entry) });
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/**
 * @param {Buffer} archive
 * @param {{ method: number, packed: number, offset: number }} entry
 */
function unpack(archive, entry) {
  // The local header has its own lengths for name and extra field.
  const start = entry.offset + 30 + archive.readUInt16LE(entry.offset + 26) + archive.readUInt16LE(entry.offset + 28);
  const bytes = archive.subarray(start, start + entry.packed);
  return entry.method === 0 ? Buffer.from(bytes) : inflateRawSync(bytes);
}
