import type { Uri as VsCodeUri } from 'vscode';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../src/drawing/scene/filter.js';
import { isExportFromWebview } from '../../src/extension/exports/export-guard.js';
import { ExportService } from '../../src/extension/exports/export-service.js';
import type { ExportSource } from '../../src/extension/exports/export-service.js';
import * as exporter from '../../src/export/main.js';
import type { ExportAction, ExportLook, ExportToWebview } from '../../src/protocol/export-messages.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';
import { exampleText, pictureOf, readFont } from '../export/samples.js';

/** As much of VS Code as an export touches: answers to questions, a disk, and what was shown. */
const fake = vi.hoisted(() => {
  class Uri {
    constructor(
      readonly scheme: string,
      readonly path: string,
    ) {}
    static joinPath(base: Uri, ...parts: readonly string[]): Uri {
      return new Uri(base.scheme, [base.path, ...parts].join('/').replaceAll('//', '/'));
    }
    with({ path }: { path: string }): Uri {
      return new Uri(this.scheme, path);
    }
    toString(): string {
      return `${this.scheme}://${this.path}`;
    }
  }
  return {
    Uri,
    picks: [] as number[],
    asked: [] as string[],
    target: undefined as string | undefined,
    proposed: [] as string[],
    written: new Map<string, Uint8Array>(),
    there: new Map<string, Uint8Array>(),
    told: [] as string[],
    /** The text of every document. */
    text: '',
    press: undefined as string | undefined,
    clipboard: '',
    opened: [] as string[],
    readFont: undefined as ((name: string) => Promise<Uint8Array>) | undefined,
  };
});

vi.mock('vscode', () => {
  const tell = async (text: string, ...buttons: readonly unknown[]): Promise<string | undefined> => {
    fake.told.push(text);
    return buttons.includes(fake.press) ? fake.press : undefined;
  };
  return {
    FileType: { Unknown: 0, File: 1 },
    Uri: fake.Uri,
    commands: { executeCommand: async () => undefined },
    env: {
      clipboard: { writeText: async (text: string) => void (fake.clipboard = text) },
      openExternal: async (uri: VsCodeUri) => void fake.opened.push(uri.path),
    },
    window: {
      visibleTextEditors: [],
      showQuickPick: async (choices: readonly { label: string }[], { placeHolder }: { placeHolder: string }) => {
        fake.asked.push(placeHolder);
        return choices[fake.picks.shift() ?? -1];
      },
      showSaveDialog: async ({ defaultUri }: { defaultUri: VsCodeUri }) => {
        fake.proposed.push(defaultUri.path);
        return fake.target === undefined ? undefined : new fake.Uri('file', fake.target);
      },
      showInformationMessage: tell,
      showWarningMessage: tell,
      showErrorMessage: tell,
      setStatusBarMessage: (text: string) => void fake.told.push(text),
    },
    workspace: {
      openTextDocument: async () => ({ getText: () => fake.text }),
      fs: {
        stat: async ({ path }: VsCodeUri) => {
          const bytes = fake.there.get(path);
          if (!bytes) throw new Error('FileNotFound');
          return { type: 1, size: bytes.length };
        },
        readFile: async ({ path }: VsCodeUri) =>
          fake.there.get(path) ?? fake.readFont?.(path.slice(path.lastIndexOf('/') + 1)),
        writeFile: async ({ path }: VsCodeUri, bytes: Uint8Array) => void fake.written.set(path, bytes),
      },
    },
  };
});

const LOOK: ExportLook = { view: 'map', filter: NO_FILTER, laneOrder: [], hiddenLanes: [], foldedLanes: [] };
// The fake has what is used of an address, which the compiler cannot know.
const uriOf = (path: string): VsCodeUri => new fake.Uri('file', path) as object as VsCodeUri;
const FILE = uriOf('/w/ไทย 🛒.journey');

function modelOf(name: string): PreviewModel {
  const { input } = pictureOf(exampleText(name));
  const { journey, personas, language } = input;
  const journeys = [{ title: journey.title, firstLine: 0, lastLine: 9 }];
  return { uri: FILE.toString(), version: 1, language, journeys, shown: 0, journey, personas };
}

function start(
  options: {
    readonly page?: boolean;
    readonly model?: PreviewModel;
    readonly refuses?: boolean;
    readonly failure?: 'too-large' | 'refused' | 'other';
  } = {},
) {
  const posted: ExportToWebview[] = [];
  const opened: string[] = [];
  const model = options.model ?? modelOf('buy-shoes.th.journey');
  const source: ExportSource = {
    uri: FILE,
    model,
    postExport: (message) => {
      if (options.page === false) return false;
      posted.push(message);
      if (message.type === 'rasterise') {
        const { id, to } = message;
        const png = to === 'bytes' ? { png: new Uint8Array([137, 80]) } : {};
        queueMicrotask(
          () =>
            void service.receive(
              options.refuses || options.failure
                ? { type: 'exportFailed', id, why: options.failure ?? 'refused', reason: '[click me](command:x)' }
                : { type: 'rasterised', id, ...png },
              source,
            ),
        );
      }
      if (message.type === 'drawMermaid') {
        queueMicrotask(() => void service.receive({ type: 'mermaidDrawn', id: message.id, svg: '<svg/>\n' }, source));
      }
      return true;
    },
  };
  const service = new ExportService({
    extensionUri: uriOf('/ext'),
    language: 'en',
    loadExporter: async () => exporter,
    requestModel: async () => model,
    previewOf: () => (options.page === false ? undefined : source),
    current: () => FILE,
    openPreview: (uri) => opened.push(uri.path),
    now: () => new Date(2026, 10, 24, 9),
    log: (message) => fake.told.push(message),
  });
  const run = async (action: ExportAction, look: Partial<ExportLook> = {}): Promise<void> =>
    service.receive({ type: 'export', uri: FILE.toString(), action, look: { ...LOOK, ...look } }, source);
  return { service, source, posted, opened, run };
}

const textAt = (path: string): string => Buffer.from(fake.written.get(path) ?? []).toString('utf8');

beforeEach(() => {
  Object.assign(fake, {
    picks: [],
    asked: [],
    target: undefined,
    proposed: [],
    told: [],
    press: undefined,
    opened: [],
  });
  Object.assign(fake, { written: new Map(), there: new Map(), clipboard: '', readFont });
});

describe('saving', () => {
  test('asks for colours, proposes a name beside the journey, and writes the file', async () => {
    Object.assign(fake, { picks: [0], target: '/w/out.svg', press: 'Open' });
    await start().run('save-svg');
    expect(fake.asked).toEqual(['Which colours?']);
    expect(fake.proposed).toEqual(['/w/ไทย 🛒.svg']);
    expect(textAt('/w/out.svg')).toMatch(/^<svg [\s\S]*24 พ\.ย\. 2569[\s\S]*<\/svg>\n$/u);
    expect(fake.told).toEqual(['Saved out.svg.']);
    expect(fake.opened).toEqual(['/w/out.svg']);
  });

  test('never replaces a file of the name of a map, and one that holds a map only when it is asked for again', async () => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    Object.assign(fake, { picks: [0], target: '/w/B.Journey' });
    await start().run('save-svg');
    expect([fake.told, fake.written.size]).toEqual([
      ['B.Journey was not written: a .journey file holds a map. Choose another name.'],
      0,
    ]);
    for (const [press, size] of [
      [undefined, 0],
      ['Replace', 1],
    ] as const) {
      // The way a link to a map appears.
      Object.assign(fake, { picks: [0], target: '/w/b.svg', told: [], press });
      fake.there.set('/w/b.svg', encode('hành trình: Mua giày\n'.normalize('NFD')));
      await start().run('save-svg');
      expect(fake.told[0]).toBe('b.svg holds a journey map, which would be lost. Replace it?');
      expect(fake.written.size).toBe(size);
    }
    Object.assign(fake, { picks: [0], told: [], press: undefined });
    fake.there.set('/w/b.svg', encode('<svg xmlns="x"/>'));
    await start().run('save-svg');
    expect(fake.told).toEqual(['Saved b.svg.']);
  });

  test('names the view in the file name, and draws what the reader looks at', async () => {
    Object.assign(fake, { picks: [1], target: '/w/out.svg' });
    await start().run('save-svg', { view: 'emotion' });
    expect(fake.proposed).toEqual(['/w/ไทย 🛒-emotion.svg']);
    expect(textAt('/w/out.svg')).toContain('#1F1F1F');
  });

  test('writes a PDF on the paper that is chosen', async () => {
    Object.assign(fake, { picks: [2, 2], target: '/w/out.pdf' });
    await start().run('save-pdf');
    expect(fake.asked).toEqual(['Which colours?', 'Which paper?']);
    expect(textAt('/w/out.pdf').slice(0, 5)).toBe('%PDF-');
  });

  test('tells which letters a PDF cannot show', async () => {
    Object.assign(fake, { picks: [0, 0], target: '/w/out.pdf' });
    const model = modelOf('buy-shoes.en.journey');
    fake.text = 'journey: Buy 🦩 日\nstage: a\nstep: 日\n';
    const { journey } = pictureOf(fake.text).input;
    await start({ model: { ...model, journey } }).run('save-pdf');
    expect(fake.told[0]).toMatch(/: 🦩 \(line 1\), 日 \(line 1, 3\)$/u);
    expect(fake.told[1]).toBe('Saved out.pdf.');
  });

  test('writes a page of HTML', async () => {
    Object.assign(fake, { picks: [0], target: '/w/out.html' });
    await start().run('save-html');
    expect(textAt('/w/out.html')).toMatch(/^<!DOCTYPE html>/);
  });

  test('lets the page draw the pixels of a PNG', async () => {
    Object.assign(fake, { picks: [0, 2], target: '/w/out.png' });
    const { run, posted } = start();
    await run('save-png');
    expect(posted).toEqual([expect.objectContaining({ type: 'rasterise', scale: 3, to: 'bytes', palette: 'light' })]);
    expect([...(fake.written.get('/w/out.png') ?? [])]).toEqual([137, 80]);
  });

  test.each([[[]], [[0]]])('writes nothing when a question is dismissed (answers: %j)', async (picks) => {
    Object.assign(fake, { picks, target: '/w/out.pdf' });
    await start().run('save-pdf');
    expect(fake.written.size).toBe(0);
  });

  test('writes nothing when no file is named', async () => {
    Object.assign(fake, { picks: [0] });
    await start().run('save-html');
    expect([fake.written.size, fake.told]).toEqual([0, []]);
  });

  test('saves what Mermaid draws itself as SVG, and says that there is no more', async () => {
    Object.assign(fake, { picks: [0], target: '/w/out.svg' });
    const { run, posted } = start();
    await run('save-svg', { view: 'mermaid-journey' });
    expect(posted).toEqual([expect.objectContaining({ type: 'drawMermaid', palette: 'light' })]);
    expect(textAt('/w/out.svg')).toBe('<svg/>\n');
    await run('save-pdf', { view: 'mermaid-journey' });
    expect(fake.told.at(-1)).toMatch(/only be saved and copied as SVG/);
  });
});

describe('copying', () => {
  test('puts SVG, Mermaid text of the view and the table on the clipboard', async () => {
    const { run } = start();
    await run('copy-svg');
    expect(fake.clipboard).toMatch(/^<svg /);
    await run('copy-mermaid', { view: 'flow' });
    expect(fake.clipboard).toMatch(/flowchart/);
    await run('copy-markdown');
    expect(fake.clipboard).toMatch(/^\| ลูกค้า \|[^]*\n\| ขั้น \|/);
    expect(fake.told).toEqual(['Copied.', 'Copied.', 'Copied.']);
  });

  test('offers to save a picture that the clipboard refused', async () => {
    Object.assign(fake, { press: 'Save as PNG' });
    await start({ refuses: true }).run('copy-png');
    expect(fake.told.some((text) => text.startsWith('The picture was not put on the clipboard'))).toBe(true);
    expect(fake.asked).toEqual(['Which colours?']);
  });
});

describe('a command', () => {
  test('asks the page of the preview how the reader looks at the journey', async () => {
    const { service, posted } = start();
    await service.command('save-pdf');
    expect(posted).toEqual([{ type: 'exportAsked', uri: FILE.toString(), action: 'save-pdf' }]);
  });

  test('exports the map without a preview', async () => {
    const { service, opened } = start({ page: false });
    await service.command('copy-markdown');
    expect(fake.clipboard).toMatch(/^\|/);
    expect(opened).toEqual([]);
  });

  test('opens a preview where pixels are wanted, and goes on with its first picture', async () => {
    const { service, opened } = start({ page: false });
    await service.command('copy-png');
    expect(opened).toEqual([FILE.path]);
    const { source, posted } = start();
    service.pageReady(source);
    service.pageReady(source);
    expect(posted).toEqual([{ type: 'exportAsked', uri: FILE.toString(), action: 'copy-png' }]);
  });

  test('forgets an export that waited too long for a page', async () => {
    const { service } = start({ page: false });
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1000);
    await service.command('copy-png');
    clock.mockReturnValue(1000 + 30_000);
    const { source, posted } = start();
    service.pageReady(source);
    clock.mockRestore();
    expect(posted).toEqual([]);
  });

  test('says so when the file has no journey, or something fails', async () => {
    const { journey: _, ...empty } = modelOf('buy-shoes.en.journey');
    await start({ model: empty }).run('save-svg');
    expect(fake.told).toEqual(['This file has no journey to export yet.']);
    Object.assign(fake, { picks: [0], target: '/w/out.html', readFont: () => Promise.reject(new Error('no disk')) });
    await start().run('save-html');
    expect(fake.told.at(-1)).toBe('The export failed: no disk');
  });
});

describe('text of others in what is told', () => {
  /** How VS Code finds links in a message. */
  const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+\)/iu;
  const NAMES = [
    '[Details](command:workbench.action.openSettings).svg',
    '[a](https://example.org).svg',
    '$(error) \u202egvs.journey',
    `${'a'.repeat(5000)}.svg`,
  ];

  test.each(NAMES)('has no link, no icon and no hidden mark: a file %j', async (name) => {
    Object.assign(fake, { picks: [0], target: `/w/${name}` });
    await start().run('save-svg');
    expect(fake.told).toHaveLength(1);
    const [told = ''] = fake.told;
    expect(told).toMatch(name.endsWith('.journey') ? /was not written/u : /^Saved /u);
    expect(told).not.toMatch(LINK);
    expect(told).not.toMatch(/\$\(\w|\u202e/u);
    expect(told.length).toBeLessThan(600);
  });

  test.each(NAMES)('has none where a file could not be written: %j', async (name) => {
    Object.assign(fake, { picks: [0], target: '/w/out.html', readFont: () => Promise.reject(new Error(`no ${name}`)) });
    await start().run('save-html');
    const told = fake.told.at(-1) ?? '';
    expect(told).toMatch(/^The export failed: no /u);
    expect(told).not.toMatch(LINK);
    expect(told).not.toMatch(/\$\(\w|\u202e/u);
  });

  test.each([
    ['too-large', 'save-png', 'The picture is too large'],
    ['other', 'save-png', 'The picture could not be drawn.'],
    ['refused', 'copy-png', 'The picture was not put on the clipboard.'],
    ['other', 'copy-png', 'The picture could not be drawn.'],
  ] as const)('tells in our words why a page failed: %s of %s', async (why, action, words) => {
    Object.assign(fake, { picks: [0, 0], target: '/w/out.png' });
    await start({ failure: why }).run(action);
    const toasts = fake.told.filter((text) => !text.startsWith('export: '));
    expect(toasts.join()).toContain(words);
    expect(toasts.join()).not.toContain('click me');
    expect(fake.told.join()).toContain('click me');
  });

  test('tells in our words that no page answers', async () => {
    Object.assign(fake, { picks: [0, 0], target: '/w/out.png' });
    await start({ page: false }).run('save-png');
    expect(fake.told.at(-1)).toBe('The export failed: The preview did not answer. Open it and try again.');
  });
});

describe('messages of the page', () => {
  test.each([
    [{ type: 'export', uri: 'a', action: 'save-pdf', look: LOOK }, true],
    [{ type: 'export', uri: 'a', action: 'save-docx', look: LOOK }, false],
    [{ type: 'export', uri: 'a', action: 'save-pdf', look: { ...LOOK, view: 'x' } }, false],
    [{ type: 'export', uri: 'a', action: 'save-pdf', look: { ...LOOK, hiddenLanes: ['nothing'] } }, false],
    [{ type: 'export', uri: 'a', action: 'save-pdf', look: { ...LOOK, filter: { channel: [1] } } }, false],
    [{ type: 'rasterised', id: 1 }, true],
    [{ type: 'rasterised', id: 1, png: new Uint8Array(2) }, true],
    [{ type: 'rasterised', id: 1, png: 'x' }, false],
    [{ type: 'mermaidDrawn', id: 1, svg: '<svg/>' }, true],
    [{ type: 'mermaidDrawn', id: 1 }, false],
    [{ type: 'exportFailed', id: 1, why: 'other', reason: '' }, true],
    [{ type: 'exportFailed', id: 1, why: 'bored', reason: '' }, false],
  ])('%j are checked in every part', (message, fits) => {
    expect(isExportFromWebview(message)).toBe(fits);
  });
});
