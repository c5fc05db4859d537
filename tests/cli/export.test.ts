import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { fakeIo } from './fake-io.js';
import type { FakeFile, FakeIo } from './fake-io.js';

const TWO = `persona: Ploy
  id: p
journey: Rent a bike
  id: rent
  for: p
  goal: A bike in five minutes
  objective: raise-retention
stage: Ride
  owner: Operations
  step: Unlocks: the bike
    feels: 4
journey: ยืมหนังสือ
  for: Ploy
  goal: Read at home
  objective: learn
stage: Find
  owner: Library
  step: Searches
    feels: 3
`;

function exportFile(
  args: readonly string[],
  files: Readonly<Record<string, FakeFile>> = { '/w/a.journey': TWO },
  options: Parameters<typeof fakeIo>[1] = {},
): FakeIo & { code: ReturnType<typeof run> } {
  const io = fakeIo(files, options);
  return { ...io, code: run(io, ['export', ...args], '1.2.3') };
}

const HOSTILE = [
  ['a script', '<script>alert(1)</script>'],
  ['the end of CDATA', ']]>'],
  ['a directive of Mermaid', '%%{init: {"theme":"dark"}}%%'],
  ['control characters', 'a\u0000b\u0001c'],
  ['a lone surrogate', 'a\ud800b'],
  ['an entity', '&lt;b onload=x&gt; & "quotes"'],
] as const;

describe('hostile text', () => {
  test.each(HOSTILE)('%s becomes text of a well-formed picture', (_name, words) => {
    const text = `persona: ${words}\njourney: ${words}\nfor: ${words}\nstage: ${words}\nstep: ${words}\ndoes: ${words}\nfeels: 4 ${words}\npain: ${words}\n`;
    const { printed } = exportFile(['a.journey', '--to', 'svg'], { '/w/a.journey': text.replaceAll('\n', '\r') });
    const elements = new Set<string>();
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      elements.add(name);
      expect(Object.keys(attributes).filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    });
    parser.write(printed.stdout).close();
    expect(elements.has('svg')).toBe(true);
    expect([...elements].filter((name) => ['script', 'image', 'foreignObject', 'b'].includes(name))).toEqual([]);
  });
});

describe('journey export', () => {
  test('writes all journeys and personas as JSON', () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'json']);
    expect(JSON.parse(printed.stdout)).toMatchObject({
      journeys: [
        {
          title: 'Rent a bike',
          stages: [{ title: 'Ride', steps: [{ title: 'Unlocks: the bike', feels: [{ score: 4 }] }] }],
        },
        { title: 'ยืมหนังสือ' },
      ],
      personas: [{ title: 'Ploy' }],
    });
    expect([code, printed.stderr]).toEqual([EXIT.fine, '']);
  });

  test('writes one journey as Mermaid, chosen by title or id', () => {
    const byTitle = exportFile(['a.journey', '--to', 'mermaid', '--journey', 'ยืมหนังสือ']);
    expect(byTitle.printed.stdout).toBe(
      'journey\n    accTitle: ยืมหนังสือ\n    accDescr: Customer journey map with 1 stage and 1 step#44; for Ploy.\n    title ยืมหนังสือ\n    section Find\n      Searches: 3: Ploy\n',
    );
    const byId = exportFile(['a.journey', '--to', 'mermaid', '--journey', 'RENT']);
    expect(byId.printed.stdout).toBe(
      'journey\n    accTitle: Rent a bike\n    accDescr: Customer journey map with 1 stage and 1 step#44; for Ploy.\n    title Rent a bike\n    section Ride\n      Unlocks#58; the bike: 4: Ploy\n',
    );
    expect([byTitle.code, byId.code]).toEqual([EXIT.fine, EXIT.fine]);
  });

  test('draws the first journey when none is chosen, and says so', () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'mermaid']);
    expect(printed.stdout).toContain('title Rent a bike');
    expect(printed.stderr).toBe(
      'journey: wrote the first of 2 journeys; choose with --journey: "Rent a bike", "ยืมหนังสือ"\n',
    );
    expect(code).toBe(EXIT.fine);
  });

  test('draws the map as SVG that stands on its own', () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'svg', '--journey', 'ยืมหนังสือ']);
    expect(code).toBe(EXIT.fine);
    expect(printed.stdout).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(printed.stdout.trimEnd()).toMatch(/<\/svg>$/u);
    expect(printed.stdout).toContain('Searches');
    expect(printed.stdout).not.toContain('var(--');
  });

  test('writes to a file and nothing to stdout', () => {
    const { code, printed, written } = exportFile(['a.journey', '--to', 'json', '--journey', 'rent', '-o', 'out.json']);
    expect([code, printed.stdout]).toEqual([EXIT.fine, '']);
    expect(written.get('/w/out.json')).toContain('"title": "Rent a bike"');
    expect(written.get('/w/out.json')).not.toContain('ยืมหนังสือ');
  });

  test('exports a file with errors, tells them on stderr and ends with 1', () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'mermaid', '--journey', 'rent'], {
      '/w/a.journey': TWO.replace('feels: 4', 'feels: 4\n    feels: 44'),
    });
    expect(printed.stdout).toContain('the bike: 4: Ploy');
    expect(printed.stderr).toContain('a.journey:12:12 error emotion-out-of-range');
    expect(code).toBe(EXIT.errors);
  });

  test('takes personas of the same folder for names', () => {
    const files = {
      '/w/a.journey': TWO.replace('persona: Ploy\n  id: p\n', ''),
      '/w/people.journey': 'persona: Ploy\n  id: p\n',
    };
    const { code, printed } = exportFile(['a.journey', '--to', 'mermaid', '--journey', 'rent'], files);
    expect(printed.stdout).toContain('the bike: 4: Ploy');
    expect(code).toBe(EXIT.fine);
  });

  test.each([
    [
      'a title that is not there',
      ['a.journey', '--to', 'json', '--journey', 'Nothing'],
      'journey: no journey "Nothing" in a.journey; it has "Rent a bike", "ยืมหนังสือ"\n',
    ],
    ['a missing file', ['b.journey', '--to', 'json'], 'journey: b.journey: no such file or folder\n'],
    ['a folder', ['.', '--to', 'json'], 'journey: .: is a folder\n'],
    [
      'its own file as output',
      ['a.journey', '--to', 'json', '-o', './a.journey'],
      'journey: a.journey would be overwritten by its own export; name another file with -o\n',
    ],
    [
      'an output folder that is not there',
      ['a.journey', '--to', 'json', '-o', 'no/out.json'],
      'journey: cannot write no/out.json: no such file or folder\n',
    ],
  ])('ends with 2 for %s and writes nothing', (_, args, message) => {
    const { code, printed, written } = exportFile(args);
    expect([code, printed.stdout, printed.stderr, written.size]).toEqual([EXIT.trouble, '', message, 0]);
  });

  test('ends with 2 for a file without journeys', () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'svg'], { '/w/a.journey': '\uFEFF' });
    expect([code, printed.stdout, printed.stderr]).toEqual([
      EXIT.trouble,
      '',
      'journey: no journeys found in a.journey\n',
    ]);
  });
});

describe('journey export to documents', () => {
  const TH = 'เส้นทาง น้ำ 🛒\r\nระยะ ก\r\nขั้น ข\r\nรู้สึก 4\r\n';

  test('writes a Markdown table and the Mermaid text of a view', () => {
    expect(exportFile(['a.journey', '--to', 'markdown', '--journey', 'rent']).printed.stdout).toContain(
      '| 1\\. Unlocks: the bike |',
    );
    const flow = exportFile(['a.journey', '--to', 'mermaid', '--view', 'flow', '--journey', 'rent']);
    expect(flow.printed.stdout).toMatch(/^flowchart/mu);
  });

  test.each([
    ['emotion', 'en', 'No step has a feeling with a number, so Mermaid has no curve to draw.'],
    ['funnel', 'th', 'ยังไม่มีระยะใดมีจำนวนคน Mermaid จึงไม่มีกรวยให้วาด'],
    ['opportunities', 'vi', 'Chưa vấn đề nào có cả số người và cảm xúc nên Mermaid không có điểm nào để vẽ.'],
  ] as const)('says why Mermaid has nothing to draw in %s, and ends with 1', (view, language, said) => {
    const files = { '/w/a.journey': 'journey: a\nstage: b\n  step: c\n' };
    const args = ['a.journey', '--to', 'mermaid', '--view', view, '-o', 'a.mmd'];
    const { code, printed, written } = exportFile(args, files, { language });
    expect([code, printed.stderr, written.size]).toEqual([EXIT.errors, `journey: ${said}\n`, 0]);
  });

  test('draws another view in other colours, with the date that it is given', () => {
    const words = 'a.journey --to svg --journey rent --view emotion --palette dark --date 2026-11-24';
    const dark = exportFile(words.split(' '));
    expect(dark.printed.stdout).toContain('fill="#1F1F1F"');
    expect(dark.printed.stdout).toContain('24 Nov 2026');
    expect(exportFile(['a.journey', '--to', 'svg']).printed.stdout).not.toContain('2026');
  });

  test('writes a PDF, and tells which letters no font has, with their lines', async () => {
    const { code, printed, bytes } = exportFile(['ไทย.journey', '--to', 'pdf', '--paper', 'a4', '-o', '🛒.pdf'], {
      '/w/ไทย.journey': `${TH}ทำ น้ำ 🦬 เดินทาง\r\nหมายเหตุ 🦬🪇\r\n`,
    });
    expect(await code).toBe(EXIT.fine);
    expect(Buffer.from(bytes.get('/w/🛒.pdf') ?? []).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(printed.stderr).toBe(
      'journey: no font of the file has these letters, so they are not readable in it: 🦬 (line 5, 6), 🪇 (line 6)\n',
    );
  });

  test.each([
    ['pdf', 'en', 'most of the text cannot be read in it; SVG and HTML keep every letter'],
    ['png', 'th', 'ข้อความส่วนใหญ่อ่านไม่ได้ในไฟล์ ส่วน SVG และ HTML เก็บตัวอักษรไว้ครบ'],
    ['png', 'vi', 'phần lớn nội dung không đọc được trong tệp; SVG và HTML giữ mọi ký tự'],
  ] as const)(
    'ends with 1 for a %s in which most of the text is lost, and says so in %s',
    async (to, language, said) => {
      const files = { '/w/ja.journey': 'journey: 日本の旅行\nstage: 予約する\n  step: 席を選ぶ A1\n' };
      const { code, printed, bytes } = exportFile(['ja.journey', '--to', to, '-o', `ja.${to}`], files, { language });
      expect(await code).toBe(EXIT.errors);
      expect(bytes.size).toBe(1);
      expect(printed.stderr).toContain(`journey: ${said}\n`);
    },
  );

  test('says in one sentence that a picture is too large for pixels', async () => {
    const steps = Array.from({ length: 1000 }, (_, at) => `  step: Step ${at}\n    does: a\n    feels: 3\n`).join('');
    const { code, printed, bytes } = exportFile(['big.journey', '--to', 'png', '--scale', '4', '-o', 'big.png'], {
      '/w/big.journey': `journey: Big\nstage: All\n${steps}`,
    });
    expect(await code).toBe(EXIT.trouble);
    expect([printed.stderr, bytes.size]).toEqual([
      'journey: cannot write big.png: the picture is too large for PNG; choose a smaller --scale, or SVG or PDF\n',
      0,
    ]);
  });

  test('writes a PNG of the size that is asked for, and not a blank one', async () => {
    const { code, bytes, written } = exportFile(['a.journey', '--to', 'png', '--scale', '1', '-o', 'a.png']);
    const once = exportFile(['a.journey', '--to', 'svg']).printed.stdout;
    expect(await code).toBe(EXIT.fine);
    const png = Buffer.from(bytes.get('/w/a.png') ?? []);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(once).toContain(`width="${png.readUInt32BE(16)}" height="${png.readUInt32BE(20)}"`);
    expect(png.length).toBeGreaterThan(10_000);
    expect(written.size).toBe(0);
  });

  test('writes a page of HTML to stdout', async () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'html', '--journey', 'ยืมหนังสือ']);
    expect(await code).toBe(EXIT.fine);
    expect(printed.stdout).toMatch(/^<!DOCTYPE html>[\s\S]*ยืมหนังสือ[\s\S]*<\/html>\n$/u);
  });

  test('exports a file with errors, and ends with 1 once it is written', async () => {
    const { code, bytes } = exportFile(['a.journey', '--to', 'pdf', '-o', 'a.pdf'], {
      '/w/a.journey': TWO.replace('feels: 4', 'feels: 44'),
    });
    expect(await code).toBe(EXIT.errors);
    expect(bytes.size).toBe(1);
  });

  test.each([
    ['a PDF without a file', ['--to', 'pdf'], 'PDF must go to a file; name it with -o'],
    ['a PNG without a file', ['--to', 'png'], 'PNG must go to a file; name it with -o'],
    ['a paper for a picture', ['--to', 'svg', '--paper', 'a4'], '--paper is for --to pdf only'],
    ['a scale for a page', ['--to', 'html', '--scale', '2'], '--scale is for --to png only'],
    ['a scale of nothing', ['--to', 'png', '-o', 'a.png', '--scale', '0'], '--scale must be a number from 1 to 4'],
    ['a scale of words', ['--to', 'png', '-o', 'a.png', '--scale', 'x'], '--scale must be a number from 1 to 4'],
    ['a day that is none', ['--to', 'svg', '--date', '2026-02-30'], '--date must be a day such as 2026-11-24'],
  ])('ends with 2 for %s and writes nothing', (_, args, message) => {
    const { code, printed, written, bytes } = exportFile(['a.journey', ...args]);
    expect([code, printed.stdout, printed.stderr]).toEqual([EXIT.trouble, '', `journey: ${message}\n`]);
    expect(written.size + bytes.size).toBe(0);
  });

  test('ends with 2 when it cannot write the document', async () => {
    const { code, printed } = exportFile(['a.journey', '--to', 'pdf', '--journey', 'rent', '-o', 'no/a.pdf']);
    expect(await code).toBe(EXIT.trouble);
    expect(printed.stderr).toContain('journey: cannot write no/a.pdf: no such file or folder\n');
  });
});
