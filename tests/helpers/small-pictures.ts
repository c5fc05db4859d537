/** Pictures of 24 x 16 px: the left half red, the right one blue over green. The GIF is a single red pixel. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

export const PNG = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAQ0lEQVR4AeyRsQkAQAgDxZVc4Wf5X9ad/FoQJEW6CCkEMXDnGVFI' +
    '4mYhcSOPClbAQkRAdJ4ZEDkgOFhf9gM56DyG7QMAAP//Df99qAAAAAZJREFUAwAm0z8hqEMqhwAAAABJRU5ErkJggg==',
);

export const JPEG = bytesOf(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQ' +
    'FxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgo' +
    'KCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAQABgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAUE' +
    'Bv/EABkQAQACAwAAAAAAAAAAAAAAAAABBUOBwf/EABYBAQEBAAAAAAAAAAAAAAAAAAUGB//EACcRAAADBQcFAAAAAAAAAAAAAAAR' +
    'EgECAwQUBQYWITFRYWNyorLi/9oADAMBAAIRAxEAPwDliBQqcuujJKdoY7swlSTyMtWFzuLW9bybJjN7fZ0YBfD+M+h5fIxqo4H/' +
    '2Q==',
);

export const WEBP = bytesOf(
  'UklGRkACAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggUgAAABADAJ0BKhgAEAA+bSyRRaQioZgEAEAG' +
    'xLUATodYABp2AAD+6/q2G+n8X2OdaL8b7x/6KW1h/N6vY/+uA9c/7uuGy//9b99/8B1a1qXBypksAAA=',
);

export const GIF = bytesOf('R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==');

/** Where a camera says that a picture was taken. */
export const GPS = 'GPS 13.7563 100.5018';

/** Exif data that says an orientation, and a place. `order` is that of the bytes of its numbers. */
export function exifOf(turn: number, order: 'II' | 'MM' = 'II'): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(26 + GPS.length);
  const view = new DataView(data.buffer);
  const little = order === 'II';
  data.set(lettersOf(order));
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 1, little);
  view.setUint16(10, 0x0112, little);
  view.setUint16(12, 3, little);
  view.setUint32(14, 1, little);
  view.setUint16(18, turn, little);
  data.set(lettersOf(GPS), 26);
  return data;
}

/** The JPEG as a phone writes it that was held in another way. */
export function jpegWithExif(turn: number, order?: 'II' | 'MM'): Uint8Array<ArrayBuffer> {
  const content = joined(lettersOf('Exif\0\0'), exifOf(turn, order));
  const length = content.length + 2;
  return joined(
    JPEG.subarray(0, 2),
    new Uint8Array([0xff, 0xe1, length >> 8, length & 255]),
    content,
    JPEG.subarray(2),
  );
}

/** The PNG with a chunk after its header. */
export function pngWith(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return joined(PNG.subarray(0, 33), length, lettersOf(name), content, new Uint8Array(4), PNG.subarray(33));
}

/** The WebP with Exif data at its end, as its flags then say. */
export function webpWithExif(turn: number): Uint8Array<ArrayBuffer> {
  const exif = exifOf(turn);
  const head = new Uint8Array(8);
  head.set(lettersOf('EXIF'));
  new DataView(head.buffer).setUint32(4, exif.length, true);
  const whole = joined(WEBP, head, exif, new Uint8Array(exif.length % 2));
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  whole[20] = (whole[20] ?? 0) | 0b1000;
  return whole;
}

export function lettersOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
