import { describe, expect, test } from 'vitest';
import { printable, withSafeStreams } from '../../src/cli/printable.js';
import { run } from '../../src/cli/run.js';
import { fakeIo, REFUSED } from './fake-io.js';
import type { FakeFile } from './fake-io.js';

/** What a terminal obeys, or is misled by. Raw, as a file and its name may have it. */
const HOSTILE = [
  'csi \u009b31m red',
  'osc \u009d0;title\u009c \u001b]0;title\u0007',
  'esc \u001b[2J\u001b[31m',
  'bell \u0007 back\u0008\u0008 del\u007f nel\u0085',
  'รีวิว\u202egpj \u2066x\u2069 ดี',
  'Khách\u200f \u200e \u061c ổn',
  'line\u2028para\u2029',
  'half \ud83d',
];
/** Everything that must not be in a stream, whoever it came from; our lines end with a line break. */
const RAW = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const FORMS = ['json', 'mermaid', 'markdown', 'svg', 'html'] as const;
const VIEWS = ['map', 'emotion', 'funnel', 'flow', 'board', 'opportunities'] as const;

const textOf = (words: string): string =>
  `persona: ${words}\njourney: ${words}\n  for: ${words} x\nstage: ${words}\n  people: 3\n  step: ${words}\n    feels: 2 ${words}\n    pain: ${words}\n    wibble: ${words}\n    goes to: no ${words}\n    touchpoint: ${words}\n`;

describe.each(HOSTILE.map((words) => [words]))('a terminal never gets %j', (words) => {
  const name = `${words.replaceAll('/', '')}.journey`;
  const files: Record<string, FakeFile> = {
    [`/w/${name}`]: textOf(words),
    [`/w/b/${name}`]: textOf(words),
    [`/w/c/${name}`]: REFUSED,
  };

  test.each([
    ['check'],
    ['check', '--format', 'json'],
    ['check', name, `no ${words}`],
    ['check', `/w/${words}/none`],
    ['check', `--${words}`],
    [words],
    ['export', name, '--to', words],
    ['export', name, '--to', 'json', '--journey', `no ${words}`],
    ['export', name, '--to', 'svg', '-o', `/nowhere/${words}`],
    ['export', `c/${name}`, '--to', 'svg'],
    ...FORMS.map((form) => ['export', name, '--to', form]),
    ...VIEWS.flatMap((view) => ['mermaid', 'svg'].map((form) => ['export', name, '--to', form, '--view', view])),
  ])('from %s %s %s %s', async (...args) => {
    const io = fakeIo(files);
    await run(
      io,
      args.filter((word) => word !== undefined),
      '1.2.3',
    );
    expect(io.printed.stdout + io.printed.stderr).not.toBe('');
    expect(io.printed.stdout).not.toMatch(RAW);
    expect(io.printed.stderr).not.toMatch(RAW);
  });

  test('and a machine gets it whole as JSON', async () => {
    const io = fakeIo(files);
    await run(io, ['check', name, '--format', 'json'], '1.2.3');
    const report = JSON.parse(io.printed.stdout) as { readonly files: readonly { readonly path: string }[] };
    expect(report.files[0]?.path).toBe(name);
  });
});

describe('the last wall before a terminal', () => {
  test('lets our own colours through, where there may be some, and line breaks', () => {
    const printed = (colour: boolean, text: string): string => {
      const io = fakeIo({}, { colour });
      withSafeStreams(io, ['stderr']).stderr(text);
      return io.printed.stderr;
    };
    expect(printed(true, '\u001b[31merror\u001b[39m\na\u001b[2Jb\u009b31m')).toBe(
      '\u001b[31merror\u001b[39m\na\uFFFD[2Jb\uFFFD31m',
    );
    expect(printed(false, '\u001b[31merror')).toBe('\uFFFDerror');
    expect(printed(false, 'รู้สึก Khách 👩‍👩‍👧\n')).toBe('รู้สึก Khách 👩‍👩‍👧\n');
  });

  test('stands behind a first one that lets no colour of a file through', () => {
    const io = fakeIo(
      { '/w/a.journey': 'journey: \u001b[31mred\nstage: a\n  wibble: \u001b[31mred\n' },
      { colour: true },
    );
    void run(io, ['check'], '1.2.3');
    expect(io.printed.stdout).toContain('\uFFFD[31mred');
    expect(printable('\u001b[31m')).toBe('\uFFFD[31m');
  });
});
