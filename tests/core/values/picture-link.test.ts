import { expect, test } from 'vitest';
import { pictureLink, pathSpellings } from '../../../src/core/values/picture-link.js';

test.each([
  ['shots/unlock.png', 'shots/unlock.png'],
  ['./shots/unlock.JPG', './shots/unlock.JPG'],
  ['../shared/ทักแชต ๑.jpeg', '../shared/ทักแชต ๑.jpeg'],
  ['ảnh/bước 1.webp', 'ảnh/bước 1.webp'],
  ['shots\\unlock.gif', 'shots/unlock.gif'],
  ['"my shot, really.png"', 'my shot, really.png'],
  ['“ภาพ.png”', 'ภาพ.png'],
  ['step 3: pays.png', 'step 3: pays.png'],
  ['100% done #2.png', '100% done #2.png'],
])('%s is a picture of the disk', (text, path) => {
  expect(pictureLink(text)).toEqual({ path });
});

test.each([
  ['https://example.org/a.png', 'web'],
  ['HTTP://example.org/a.jpg?size=2#top', 'web'],
  ['//example.org/a.png', 'web'],
  ['https://example.org/a.svg', 'web'],
  ['/etc/a.png', 'outside'],
  ['~/a.png', 'outside'],
  ['C:\\shots\\a.png', 'outside'],
  ['\\\\server\\share\\a.png', 'outside'],
  ['file:///home/a.png', 'outside'],
  ['vscode-resource:/a.png', 'outside'],
  ['shots/a.svg', 'kind'],
  ['shots/a.HEIC', 'kind'],
  ['shots/a.tiff', 'kind'],
])('%s is a picture that is not drawn: %s', (text, fault) => {
  expect(pictureLink(text)).toEqual({ fault });
});

test.each(['report.pdf', 'https://example.org/board', 'png', 'shots/', '', 'a.png.zip', 'data:image/png;base64,AAAA'])(
  '%j is no picture',
  (text) => {
    expect(pictureLink(text)).toBeUndefined();
  },
);

test('looks for a path as it was written, composed, decomposed, and with escapes', () => {
  const composed = 'ảnh.png'.normalize('NFC');
  const decomposed = composed.normalize('NFD');
  expect(pathSpellings(composed)).toEqual([composed, decomposed]);
  expect(pathSpellings(decomposed)).toEqual([decomposed, composed]);
  expect(pathSpellings('my%20shot.png')).toEqual(['my%20shot.png', 'my shot.png']);
  expect(pathSpellings('100% done.png')).toEqual(['100% done.png']);
});
