import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';

/** Lines of each finding, and the titles of what mends it. */
function found(text: string): readonly string[] {
  return analyse(text)
    .problems.filter(({ code }) => code === 'unknown-keyword')
    .map(({ range, fixes }) => `${range.start.line}-${range.end.line} ${fixes[0]?.title ?? ''}`);
}

describe('lines without a keyword', () => {
  it.each([
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
});
