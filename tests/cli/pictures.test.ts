import { describe, expect, test } from 'vitest';
import { picturesOfFile } from '../../src/cli/pictures.js';
import { run } from '../../src/cli/run.js';
import { mapWordsOf } from '../../src/core/vocabulary/all-map-words.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { analyse } from '../../src/language/analyse.js';
import { GIF, GPS, JPEG, jpegWithExif, PNG, WEBP } from '../helpers/small-pictures.js';
import { fakeIo } from './fake-io.js';
import type { FakeFile, FakeIo } from './fake-io.js';

const ASKED = '{ "lanes": ["steps", "pictures", "feels", "notes"] }';
const LINKS = [
  'shots/a.png',
  'shots/b.jpg',
  'shots/c.webp',
  'shots/d.gif',
  'shots/none.png',
  'shots/text.png',
  'shots/large.png',
  '../secret.png',
  'shots/e.svg',
  'https://example.org/f.png',
];
const TEXT = ['journey: Rent a bike', 'stage: Ride', ...LINKS.map((link, at) => `step: ${at}\nlink: ${link}`)].join(
  '\n',
);
const FILES: Readonly<Record<string, FakeFile>> = {
  '/w/a.journey': TEXT,
  '/w/shots/a.png': PNG,
  '/w/shots/b.jpg': jpegWithExif(6),
  '/w/shots/c.webp': WEBP,
  '/w/shots/d.gif': GIF,
  '/w/shots/text.png': 'journey: not a picture',
  '/w/shots/large.png': new Uint8Array(9 * 1024 * 1024),
  '/secret.png': PNG,
};

async function exported(to: string, files: Readonly<Record<string, FakeFile>>, ...options: string[]): Promise<FakeIo> {
  const io = fakeIo(files);
  await run(io, ['export', 'a.journey', '--to', to, '-o', `out.${to}`, ...options], '0');
  return io;
}

const WORDS = [
  ['en', 'no such picture here', 'only PNG'],
  ['th', 'ไม่พบรูปนี้', 'แสดงได้เฉพาะ'],
  ['vi', 'không tìm thấy hình này', 'chỉ vẽ PNG'],
] as const;

describe('pictures of steps', () => {
  test('are notes where nobody asked for their row', async () => {
    const { written } = await exported('svg', FILES);
    expect(written.get('/w/out.svg')).not.toContain('<image');
    const seen = textsOf(written.get('/w/out.svg')).replaceAll(' ', '');
    for (const link of LINKS) expect(seen).toContain(link);
  });

  test.each(['svg', 'html'])('are in an %s as data, and each that is not drawn says why', async (to) => {
    const { written } = await exported(to, { ...FILES, '/w/journey.config.json': ASKED });
    const text = written.get(`/w/out.${to}`) ?? '';
    const pictures = [...text.matchAll(/<image [^>]*href="([^"]*)"/gu)].map(([, href = '']) => href);
    expect(pictures.map((href) => href.replace(/,.*/u, ','))).toEqual([
      'data:image/png;base64,',
      'data:image/jpeg;base64,',
      'data:image/webp;base64,',
      'data:image/gif;base64,',
    ]);
    // Without the place, and turned by us instead of by the note of the camera.
    expect(pictures[1]).toBe(`data:image/jpeg;base64,${Buffer.from(JPEG).toString('base64')}`);
    expect(Buffer.from(text).includes(Buffer.from(GPS).toString('base64').slice(4, 20))).toBe(false);
    expect(text).toMatch(/matrix\(0 1 -1 0 /u);
    const seen = textsOf(text);
    for (const why of [
      'no such picture here',
      'no picture that can be read',
      'too large to draw',
      'outside of the workspace',
      'only PNG, JPEG, WebP and GIF',
      'nothing is fetched from the web',
    ]) {
      expect(seen).toContain(why);
    }
  });

  test.each(WORDS)('say in the language of the file (%s) why they are not drawn', async (language, missing, kind) => {
    const keywords = { en: 'link:', th: 'ลิงก์', vi: 'liên kết:' }[language];
    const steps = { en: 'step:', th: 'ขั้น', vi: 'bước:' }[language];
    const journey = { en: 'journey:', th: 'เส้นทาง', vi: 'hành trình:' }[language];
    const text = `${journey} A\n${steps} B\n${keywords} a.png\n${keywords} b.svg\n`;
    const { written } = await exported('svg', { '/w/a.journey': text, '/w/journey.config.json': ASKED });
    expect(textsOf(written.get('/w/out.svg'))).toContain(missing);
    expect(textsOf(written.get('/w/out.svg'))).toContain(kind);
  });

  test.each(['map', 'a4'])('are in a PDF (%s), those that it cannot hold drawn anew', async (paper) => {
    const { bytes } = await exported('pdf', { ...FILES, '/w/journey.config.json': ASKED }, '--paper', paper);
    const pdf = Buffer.from(bytes.get('/w/out.pdf') ?? []).toString('latin1');
    expect(pdf.match(/\/Filter \/DCTDecode/gu)).toHaveLength(1);
    // The JPEG, the PNG and the GIF, and their transparency.
    expect(pdf.match(/\/Subtype \/Image/gu)?.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['png', 'a.png', PNG],
    ['png', 'a.jpg', jpegWithExif(6)],
    ['png', 'a.gif', GIF],
    ['pdf', 'a.png', PNG],
    ['pdf', 'a.jpg', JPEG],
  ])('a %s has the ink of %s', async (to, name, picture) => {
    const files = { '/w/a.journey': `journey: A\nstep: B\nlink: ${name}\n`, '/w/journey.config.json': ASKED };
    const drawn = await exported(to, { ...files, [`/w/${name}`]: picture });
    const empty = await exported(to, { ...files, [`/w/${name}`]: WEBP });
    const [ink, none] = [drawn, empty].map(({ bytes }) => bytes.get(`/w/out.${to}`)?.length ?? 0);
    expect(none).toBeGreaterThan(1000);
    expect(ink).not.toBe(none);
  });

  test('say that a PNG and a PDF of the command line hold no WebP', () => {
    for (const language of HUMAN_LANGUAGES) expect(mapWordsOf(language).pictureFaults.webp).toContain('WebP');
    const io = fakeIo({ '/w/a.webp': WEBP });
    const { file } = analyse('journey: A\nlink: a.webp\n');
    const [journey] = file.journeys;
    if (!journey) throw new Error('no journey');
    expect(picturesOfFile(io, '/w/a.journey', { journey }, { webp: false })).toEqual({ 'a.webp': { fault: 'webp' } });
    expect(picturesOfFile(io, '/w/a.journey', { journey }, { webp: true })['a.webp']).toMatchObject({ width: 24 });
  });

  test('may be above the file, within the folder of its configuration', async () => {
    const files = {
      '/w/in/a.journey': 'journey: A\nstep: B\nlink: ../b.png\n',
      '/w/b.png': PNG,
      '/w/journey.config.json': ASKED,
    };
    const io = fakeIo(files, { cwd: '/w/in' });
    await run(io, ['export', 'a.journey', '--to', 'svg', '-o', 'out.svg'], '0');
    expect(io.written.get('/w/in/out.svg')).toContain('data:image/png');
  });
});

/** All words of a picture, broken lines put together again. */
function textsOf(svg = ''): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text).join(' ');
}
