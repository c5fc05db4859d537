import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { fakeIo } from './fake-io.js';

function journey(...args: readonly string[]) {
  const io = fakeIo({ '/w/a.journey': 'journey: A\n' });
  return { code: run(io, args, '1.2.3'), ...io.printed };
}

describe('journey', () => {
  test('tells its version', () => {
    expect(journey('--version')).toEqual({ code: EXIT.fine, stdout: '1.2.3\n', stderr: '' });
  });

  test('helps, with its commands and exit codes', () => {
    const { code, stdout, stderr } = journey('--help');
    expect([code, stderr]).toEqual([EXIT.fine, '']);
    for (const word of ['check', 'export', 'Exit codes: 0 no errors']) expect(stdout).toContain(word);
    expect(journey('export', '--help').stdout).toMatch(
      /choices: "json",\s+"mermaid",\s+"markdown",\s+"svg",\s+"html",\s+"pdf",\s+"png"/u,
    );
  });

  test.each([
    ['no command', [], 'Usage: journey'],
    ['an unknown command', ['chek'], 'Did you mean check?'],
    ['an unknown option', ['check', '--colour'], "unknown option '--colour'"],
    ['an unknown format', ['check', '--format', 'xml'], 'Allowed choices are text, json'],
    ['a missing file', ['export', '--to', 'json'], "missing required argument 'file'"],
    ['a missing form', ['export', 'a.journey'], "required option '--to <form>' not specified"],
    [
      'an unknown form',
      ['export', 'a.journey', '--to', 'docx'],
      'Allowed choices are json, mermaid, markdown, svg, html, pdf, png',
    ],
    ['too many files', ['export', 'a.journey', 'b.journey', '--to', 'json'], 'too many arguments'],
  ])('ends with 2 for %s and says what is wrong', (_, args, message) => {
    const { code, stdout, stderr } = journey(...args);
    expect([code, stdout]).toEqual([EXIT.trouble, '']);
    expect(stderr).toContain(message);
  });
});
