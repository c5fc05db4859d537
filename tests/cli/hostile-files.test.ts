import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commandLineWordsOf } from '../../src/core/vocabulary/all-command-line-words.js';
import type { FileFault } from '../../src/core/vocabulary/command-line-words.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';

/** The built program among files that are not regular files, or are reached under several names. */
const PROGRAM = join(import.meta.dirname, '../../bin/journey.js');
const MAP =
  'persona: Mai\n\njourney: A\n  for: Mai\n  goal: B\n  stage: S\n    step: T\n      channel: shop\n      feels: 4\n';
const LOCALES = { en: 'en_GB.UTF-8', th: 'th_TH.UTF-8', vi: 'vi_VN' } as const;
const EN = commandLineWordsOf('en').faults;

const folder = mkdtempSync(join(tmpdir(), 'journey-hostile-'));
const at = (name: string): string => join(folder, name);

function journey(args: readonly string[], options: { locale?: string; shell?: string; cwd?: string } = {}) {
  const env = { ...process.env, LC_ALL: options.locale ?? 'C' };
  const command = options.shell ?? '"$@"';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, 'sh', process.execPath, PROGRAM, ...args], {
    cwd: options.cwd ?? folder,
    encoding: 'utf8',
    env,
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

function names(): readonly string[] {
  return readdirSync(folder).toSorted();
}

describe.skipIf(process.platform === 'win32')('hostile files', { timeout: 60_000 }, () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(at('a.journey'), MAP);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('never writes over a map, whatever it is called', () => {
    writeFileSync(at('other.journey'), MAP);
    writeFileSync(at('notes.txt'), MAP);
    writeFileSync(at('utf16.txt'), Buffer.from(`\ufeff${MAP}`, 'utf16le'));
    writeFileSync(at('journey.config.json'), '{}');
    mkdirSync(at('deep'));
    symlinkSync('a.journey', at('link.svg'));
    symlinkSync('link.svg', at('link-of-link.svg'));
    symlinkSync('other.journey', at('other.svg'));
    symlinkSync('not-yet.journey', at('not-yet.svg'));
    symlinkSync('deep', at('linked'));
    linkSync(at('a.journey'), at('hard.svg'));
    linkSync(at('other.journey'), at('hard-other.svg'));
    const words = commandLineWordsOf('en');
    const own = words.ownExport('a.journey');
    const onlyMaps = (file: string): string => words.onlyMaps({ file, form: 'svg' });
    const told = {
      'a.journey': own,
      './deep/../a.journey': own,
      'linked/../a.journey': own,
      [at('a.journey')]: own,
      'link.svg': own,
      'link-of-link.svg': own,
      'hard.svg': own,
      'other.journey': onlyMaps('other.journey'),
      'other.svg': onlyMaps('other.svg'),
      'NEW.Journey': onlyMaps('NEW.Journey'),
      'not-yet.svg': onlyMaps('not-yet.svg'),
      'hard-other.svg': words.holdsMap('hard-other.svg'),
      'notes.txt': words.holdsMap('notes.txt'),
      'utf16.txt': words.holdsMap('utf16.txt'),
      'journey.config.json': words.isConfig('journey.config.json'),
    };
    const before = names();
    for (const [output, message] of Object.entries(told)) {
      expect(journey(['export', 'a.journey', '--to', 'svg', '-o', output])).toEqual({
        status: 2,
        stdout: '',
        stderr: `journey: ${message}\n`,
      });
    }
    expect(names()).toEqual(before);
    expect(['a.journey', 'other.journey', 'notes.txt'].map((name) => readFileSync(at(name), 'utf8'))).toEqual([
      MAP,
      MAP,
      MAP,
    ]);

    // What is confirmed is done, but a map stays what it is.
    expect(journey(['export', 'a.journey', '--to', 'svg', '--force', '-o', 'notes.txt']).status).toBe(0);
    expect(journey(['export', 'a.journey', '--to', 'svg', '--force', '-o', 'link.svg']).status).toBe(2);
    expect(journey(['export', 'a.journey', '--to', 'svg', '--force', '-o', 'other.journey']).status).toBe(2);
    expect(readFileSync(at('notes.txt'), 'utf8')).toMatch(/^<svg /u);
  });

  test('writes again over what it wrote, in every form', () => {
    for (const form of ['json', 'mermaid', 'markdown', 'svg', 'html', 'pdf']) {
      for (const time of [1, 2]) {
        const { status, stderr } = journey(['export', 'a.journey', '--to', form, '-o', 'out']);
        expect([form, time, status, stderr]).toEqual([form, time, 0, '']);
      }
      rmSync(at('out'));
    }
  });

  test('leaves what is read-only, a folder or a pipe, also to root', () => {
    writeFileSync(at('kept.svg'), 'kept');
    chmodSync(at('kept.svg'), 0o444);
    mkdirSync(at('folder'));
    spawnSync('sh', ['-c', 'mkfifo "$0"', at('pipe')]);
    symlinkSync('round', at('round'));
    const told = {
      'kept.svg': 'readOnly',
      folder: 'folder',
      pipe: 'noReader',
      round: 'linkLoop',
      'no/x': 'missing',
    } as const;
    for (const [file, fault] of Object.entries(told)) {
      const message = commandLineWordsOf('en').cannotWrite({ file, reason: EN[fault] });
      for (const force of [[], ['--force']]) {
        expect(journey(['export', 'a.journey', '--to', 'svg', ...force, '-o', file]).stderr).toBe(
          `journey: ${message}\n`,
        );
      }
    }
    expect(readFileSync(at('kept.svg'), 'utf8')).toBe('kept');
  });

  test('finds the maps beside links and pipes that lead nowhere', () => {
    symlinkSync('me', at('me'));
    symlinkSync('nowhere/deep', at('gone'));
    // The way Emacs marks a file that is being edited.
    symlinkSync('somebody@somewhere', at('.#a.journey'));
    writeFileSync(at('b.journey'), 'journey: B\n  for: Mai\n  goal: B\n');
    expect(journey(['check', '.']).stdout).toContain('2 files: 0 errors');
    expect(journey(['check', '.']).status).toBe(0);
    expect(journey(['check', 'b.journey']).stdout).not.toContain('unknown-persona');

    const made: Readonly<Record<string, () => void>> = {
      notAFile: () => spawnSync('sh', ['-c', 'mkfifo "$0"', at('x.journey')]),
      linkLoop: () => symlinkSync('x.journey', at('x.journey')),
      deadLink: () => symlinkSync('nothing', at('x.journey')),
    };
    for (const [fault, make] of Object.entries(made)) {
      make();
      for (const path of ['.', 'x.journey']) {
        const { status, stderr } = journey(['check', path]);
        expect([status, stderr]).toEqual([2, `journey: x.journey: ${EN[fault as FileFault]}\n`]);
      }
      expect(journey(['export', 'x.journey', '--to', 'svg'])).toMatchObject({ status: 2, stdout: '' });
      rmSync(at('x.journey'));
    }
  });

  test('says in the language of the user why a configuration cannot be read', () => {
    const made: readonly (readonly [FileFault, () => void])[] = [
      [
        'utf16',
        () => writeFileSync(at('journey.config.json'), Buffer.from('\ufeff{"lanes":["steps"]}\r\n', 'utf16le')),
      ],
      ['utf16', () => writeFileSync(at('journey.config.json'), Buffer.from('{"lanes":["steps"]}\r\n', 'utf16le'))],
      ['notUtf8', () => writeFileSync(at('journey.config.json'), Buffer.from('{"caf\u00e9": 1}', 'latin1'))],
      ['notAFile', () => void spawnSync('sh', ['-c', 'mkfifo "$0"', at('journey.config.json')])],
      ['notAFile', () => symlinkSync('/dev/zero', at('journey.config.json'))],
      ['linkLoop', () => symlinkSync('journey.config.json', at('journey.config.json'))],
      ['deadLink', () => symlinkSync('nothing', at('journey.config.json'))],
      ['folder', () => mkdirSync(at('journey.config.json'))],
    ];
    made.forEach(([fault, make], turn) => {
      make();
      const language = HUMAN_LANGUAGES[turn % HUMAN_LANGUAGES.length] ?? 'en';
      const stderr = `journey: journey.config.json: ${commandLineWordsOf(language).faults[fault]}\n`;
      const locale = LOCALES[language];
      expect(journey(['check', '.'], { locale })).toMatchObject({ status: 2, stderr });
      expect(journey(['export', 'a.journey', '--to', 'svg'], { locale })).toEqual({ status: 2, stdout: '', stderr });
      rmSync(at('journey.config.json'), { recursive: true });
    });
  });

  test('takes no file in that no journey can be', () => {
    writeFileSync(at('huge.journey'), '');
    // Sparse: it takes no room on the disk.
    truncateSync(at('huge.journey'), 4 * 1024 ** 3);
    expect(journey(['check', 'huge.journey'])).toMatchObject({
      status: 2,
      stderr: `journey: huge.journey: ${EN.tooLarge}\n`,
    });
  });

  test.skipIf(!existsSync('/dev/full'))('says so when what it prints is not taken', () => {
    for (const language of HUMAN_LANGUAGES) {
      const words = commandLineWordsOf(language);
      const stderr = `journey: ${words.cannotPrint(words.faults.diskFull)}\n`;
      for (const args of [
        ['check', '.'],
        ['export', 'a.journey', '--to', 'svg'],
        ['export', 'a.journey', '--to', 'html'],
        ['--help'],
      ]) {
        expect(journey(args, { locale: LOCALES[language], shell: '"$@" > /dev/full' })).toEqual({
          status: 2,
          stdout: '',
          stderr,
        });
      }
    }
    expect(journey(['check', 'gone'], { shell: '"$@" 2> /dev/full' }).status).toBe(2);
    expect(journey(['export', 'a.journey', '--to', 'svg'], { shell: '"$@" | head -c 5' })).toEqual({
      status: 0,
      stdout: '<svg ',
      stderr: '',
    });
  });

  test('says so when its folder is gone', () => {
    for (const language of HUMAN_LANGUAGES) {
      mkdirSync(at('gone'));
      const shell = 'rmdir ../gone && "$@"';
      const stderr = `journey: ${commandLineWordsOf(language).folderGone}\n`;
      expect(journey(['check', '.'], { cwd: at('gone'), shell, locale: LOCALES[language] })).toEqual({
        status: 2,
        stdout: '',
        stderr,
      });
    }
  });

  test('leaves nothing beside a file when it is stopped while it writes', async () => {
    const steps = Array.from({ length: 4000 }, (_, step) => `    step: T ${step}\n      note: ${'n'.repeat(1500)}\n`);
    writeFileSync(at('large.journey'), `journey: A\n  stage: S\n${steps.join('')}`);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const child = spawn(process.execPath, [PROGRAM, 'export', 'large.journey', '--to', 'json', '-o', 'large.json'], {
        cwd: folder,
      });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      const isWriting = (): boolean => names().some((name) => name.endsWith('.tmp'));
      while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
      child.kill(signal);
      await ended;
      expect(names()).toEqual(['a.journey', 'large.journey', 'large.json']);
      expect(readFileSync(at('large.json'), 'utf8').at(-2)).toBe('}');
      rmSync(at('large.json'));
    }
  });
});
