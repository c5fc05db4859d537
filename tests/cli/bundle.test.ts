import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** The program as installed: `bin/journey.js` and the bundle that `npm run build` makes. */
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'journey-cli-'));

function journey(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/journey.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the bundled command line', { timeout: 30_000 }, () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  test('checks the examples and a broken file, and ends with its exit codes', () => {
    expect(journey('check', join(ROOT, 'examples'))).toEqual({
      status: 0,
      stdout: '7 files: 0 errors, 0 warnings\n',
      stderr: '',
    });

    writeFileSync(
      join(folder, 'ไทย.journey'),
      '\uFEFFลูกค้า พลอย\r\nเส้นทาง ก\r\n  ของ พลอย\r\nระยะ ข\r\n  ขั้น ค\r\n    รู้สึก ๙ น้ำ\r\n',
    );
    const broken = journey('check', '.', '--format', 'json');
    expect(broken.status).toBe(1);
    expect(JSON.parse(broken.stdout)).toMatchObject({
      files: [
        {
          path: 'ไทย.journey',
          diagnostics: expect.arrayContaining([
            expect.objectContaining({
              code: 'emotion-out-of-range',
              range: { start: { line: 5, character: 11 }, end: { line: 5, character: 12 } },
            }),
          ]),
        },
      ],
    });
    expect(journey('check', 'gone')).toEqual({
      status: 2,
      stdout: '0 files: 0 errors, 0 warnings\n',
      stderr: 'journey: gone: no such file or folder\n',
    });
    expect(journey('--version').stdout).toBe(`${readVersion()}\n`);
  });

  test('exports to a file, whole or not at all', () => {
    const example = join(ROOT, 'examples/buy-shoes.vi.journey');
    expect(journey('export', example, '--to', 'svg', '-o', 'map.svg')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toMatch(/^<svg [\s\S]*Nhắn Zalo[\s\S]*<\/svg>\n$/u);
    expect(journey('export', example, '--to', 'json', '-o', '.')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'journey: cannot write .: is a folder\n',
    });
    expect(journey('export', example, '--to', 'mermaid').stdout).toContain('      Mở hộp và chạy thử: 5: Ngọc\n');
  });
});

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
