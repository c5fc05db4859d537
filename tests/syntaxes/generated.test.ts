import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabularyFiles } from '../../scripts/vocabulary-files.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('files made from the vocabularies', () => {
  test.each([...vocabularyFiles()])('%s is what its generator makes', (file, text) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    expect(read(file)).toBe(text);
  });

  test('hold the same keys of the manifest in every language', () => {
    const keys = ['package.nls.json', 'package.nls.th.json', 'package.nls.vi.json'].map((file) =>
      Object.keys(JSON.parse(read(file)) as object),
    );
    const used = Array.from(read('package.json').matchAll(/"%([^%"]+)%"/gu), (match) => match[1]);
    for (const words of keys) expect([...words].sort()).toEqual([...new Set(used)].sort());
  });
});

describe('language-configuration.json', () => {
  const configuration = JSON.parse(read('language-configuration.json')) as {
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
    readonly onEnterRules: readonly {
      readonly beforeText: string | { readonly pattern: string; readonly flags: string };
    }[];
    readonly comments: { readonly lineComment: string };
  };

  test('takes words with their marks', () => {
    const pattern = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
    const words = (text: string): readonly string[] => Array.from(text.matchAll(pattern), ([word]) => word);
    expect(words('จุดสัมผัส: ที่ร้าน')).toEqual(['จุดสัมผัส', 'ที่ร้าน']);
    expect(words('điểm chạm: Trang chủ'.normalize('NFD'))).toEqual(
      ['điểm', 'chạm', 'Trang', 'chủ'].map((word) => word.normalize('NFD')),
    );
    expect(words("touchpoint: qr-payment, runner's")).toEqual(['touchpoint', 'qr-payment', "runner's"]);
  });

  test('goes a level deeper behind a title, and out on an empty line', () => {
    const [block, empty] = configuration.onEnterRules.map(({ beforeText }) =>
      typeof beforeText === 'string' ? new RegExp(beforeText, 'u') : new RegExp(beforeText.pattern, beforeText.flags),
    );
    for (const line of [
      'stage: Awareness',
      '  ขั้น เห็นรีวิว',
      '- Bước: Mở hộp',
      'giai đoạn: Nhận biết'.normalize('NFD'),
      'PERSONA Ploy',
    ]) {
      expect(block?.test(line), line).toBe(true);
    }
    for (const line of ['stage:', 'goal: Shoes', 'ขั้นตอน จ่ายเงิน', 'steps: many', '// stage: x']) {
      expect(block?.test(line), line).toBe(false);
    }
    expect(empty?.test('    ')).toBe(true);
    expect(empty?.test('    goal')).toBe(false);
    // Enter ends a line that goes on, too: what is typed next is the author's to say.
    expect(configuration.onEnterRules).toHaveLength(2);
  });

  test('comments lines as the language does', () => {
    expect(configuration.comments.lineComment).toBe('//');
  });
});
