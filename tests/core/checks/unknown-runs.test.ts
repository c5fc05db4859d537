import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';

/** Lines of each finding, and the titles of its fixes. */
function found(text: string): readonly string[] {
  return analyse(text)
    .problems.filter(({ code }) => code === 'unknown-keyword')
    .map(({ range, fixes }) => `${range.start.line}-${range.end.line} ${fixes[0]?.title ?? ''}`);
}

describe('lines without a keyword', () => {
  test.each([
    [
      'English',
      'journey: A\nstage: B\n  step: C\n    touchpont: App\n    wibble wobble',
      ['3-3 Change to “touchpoint”', '4-4 Make it a note'],
    ],
    [
      'English, the other way round',
      'journey: A\nstage: B\n  step: C\n    wibble wobble\n    touchpont: App',
      ['3-3 Make it a note', '4-4 Change to “touchpoint”'],
    ],
    [
      'Thai, glued',
      'เส้นทาง ก\nระยะ ข\n  ขั้น ค\n    จุดสัมผัสทักแชต\n    กขคงจฉช',
      ['3-3 เปลี่ยนเป็น “จุดสัมผัส ทักแชต”', '4-4 เปลี่ยนเป็นหมายเหตุ'],
    ],
    [
      'Vietnamese',
      'hành trình: A\ngiai đoạn: B\n  bước: C\n    điểm chạn: App\n    xyz xyz',
      ['3-3 Đổi thành “điểm chạm”', '4-4 Đổi thành ghi chú'],
    ],
    [
      'prose, which stays one finding',
      'journey: A\nstage: B\n  step: C\n    wibble wobble\n    wabble webble\n    wubble',
      ['3-5 Make 3 lines notes'],
    ],
  ])('that are surely slips have their own fix: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('of a whole file in Thai without blanks are mended at once, in its language', () => {
    const part = ['ขั้นจ่ายเงิน', 'จุดสัมผัสทักแชต', 'รู้สึก๔', 'ปัญหารอนาน', 'ช่องทางแชต'];
    const lines = ['ลูกค้าป้าบัวลอย', 'เส้นทางซื้อตั๋ว', 'ระยะค้นหา', ...Array.from({ length: 10 }, () => part).flat()];
    const text = lines.join('\n');
    const { file, problems } = analyse(text);
    expect(file.language).toBe('th');
    const edits = problems.find(({ code }) => code === 'unknown-keyword')?.fixes[0]?.edits ?? [];
    expect(edits).toHaveLength(lines.length);
    const mended = lines.map((line, at) => edits.find(({ range }) => range.start.line === at)?.newText ?? line);
    expect(analyse(mended.join('\n')).problems.filter(({ code }) => code === 'unknown-keyword')).toEqual([]);
  });

  test.each([
    ['ฉันยังไม่ได้เขียน', 'th'],
    ['chưa viết gì', 'vi'],
    ['nothing yet', 'en'],
    ['', 'en'],
  ])('tell their language by their letters: %s', (text, language) => {
    expect(analyse(text).file.language).toBe(language);
  });
});
