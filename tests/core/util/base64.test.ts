import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/core/util/base64.js';

test('encodes bytes as everybody does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
  const many = Uint8Array.from({ length: 20_001 }, (_, index) => index * 7);
  expect(toBase64(many)).toBe(Buffer.from(many).toString('base64'));
});
