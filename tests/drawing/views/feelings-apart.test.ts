import { describe, expect, test } from 'vitest';
import { emotionCurve } from '../../../src/core/insight/emotion-curve.js';
import { meanFeeling } from '../../../src/core/insight/mean-feeling.js';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { generateMermaidJourney } from '../../../src/drawing/mermaid/journey.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import type { PictureView } from '../../../src/core/vocabulary/picture-views.js';
import { readModel } from '../../../src/language/read-model.js';
import { groupsOf } from '../map/display-list-walk.js';
import { NO_TROUBLE, troublesOf } from '../map/tidy-picture.js';

/** Two personas and two cases; what all feel in every case is 3, 5 and 2. */
const TEXTS: Readonly<Record<HumanLanguage, string>> = {
  en: `persona: Buyer
persona: User
journey: Choose
  for: Buyer, User
stage: Try
  step: Reads
    feels: 3
  step: Imports data
    feels: 4 buyer
    feels: 1 user
  step: Waits
    feels: 4 if the seat is free, 2 if not
  step: Signs
    feels: 5
  step: Pays
    feels: 2
`,
  th: `ลูกค้า ผู้ซื้อ
ลูกค้า ผู้ใช้
เส้นทาง เลือกซื้อ
  ของ ผู้ซื้อ, ผู้ใช้
ระยะ ทดลอง
  ขั้น อ่าน
    รู้สึก ๓
  ขั้น นำเข้าข้อมูล
    รู้สึก ๔ ผู้ซื้อ
    รู้สึก ๑ ผู้ใช้
  ขั้น รอ
    รู้สึก ๔ ถ้ามีที่ว่าง ๒ ถ้าไม่มี
  ขั้น เซ็น
    รู้สึก ๕
  ขั้น จ่าย
    รู้สึก ๒
`,
  vi: `chân dung: Người mua
chân dung: Người dùng
hành trình: Chọn mua
  của: Người mua, Người dùng
giai đoạn: Thử
  bước: Đọc
    cảm xúc: 3
  bước: Nhập dữ liệu
    cảm xúc: 4 người mua
    cảm xúc: 1 người dùng
  bước: Chờ
    cảm xúc: 4 nếu còn chỗ, 2 nếu không
  bước: Ký
    cảm xúc: 5
  bước: Trả tiền
    cảm xúc: 2
`,
};

describe.each(HUMAN_LANGUAGES)('feelings of one persona or one case: %s', (language) => {
  const { file } = readModel(TEXTS[language]);
  const [journey] = file.journeys;
  if (!journey) throw new Error('no journey');
  const draw = (view: PictureView, width: number): DisplayList =>
    layoutView(view, { journey, personas: file.personas, language, width });
  const facesIn = (list: DisplayList): readonly string[] =>
    groupsOf(list).flatMap(({ role, keyword, label }) => (role === 'card' && keyword === 'feels' ? [label ?? ''] : []));

  test('stand beside the curve, and no figure counts them', () => {
    const curve = emotionCurve(journey);
    expect(curve.points.map(({ score }) => score)).toEqual([3, 5, 2]);
    expect(curve.apart.map(({ score, from }) => [from, score])).toEqual([
      [1, 4],
      [1, 1],
      [2, 4],
      [2, 2],
    ]);
    expect(curve.missing).toEqual([]);
    expect(curve.points[curve.lowest ?? -1]?.score).toBe(2);
    expect(meanFeeling(journey)).toMatchObject({ known: 3, steps: 5, apart: 4 });
  });

  test.each(['map', 'emotion', 'flow'] as const)(
    'are each drawn in the %s, with whom or what they are said of',
    (view) => {
      for (const width of [640, 1400]) {
        const list = draw(view, width);
        const faces = facesIn(list).join('\n');
        for (const [at, { feeling }] of emotionCurve(journey).apart.entries()) {
          const said = feeling.when?.text ?? feeling.for?.[0]?.text ?? '';
          expect([at, faces.toLowerCase()]).toEqual([at, expect.stringContaining(said.toLowerCase())]);
        }
        if (view === 'map') expect(troublesOf(list)).toEqual(NO_TROUBLE);
      }
    },
  );

  test('are tasks of their own in Mermaid', () => {
    const text = generateMermaidJourney(journey, file.personas);
    const [, buyer, user, free, not] = text.split('\n').filter((line) => /: [1-5]/u.test(line));
    expect([buyer, user].map((line) => line?.split(': ').slice(1))).toEqual([
      ['4', file.personas[0]?.title],
      ['1', file.personas[1]?.title],
    ]);
    expect(free).toContain(': 4');
    expect(not).toContain(': 2');
    expect(free?.split(':')[0]).not.toBe(not?.split(':')[0]);
  });

  test('are read back from the canonical text of every language', () => {
    for (const other of HUMAN_LANGUAGES) {
      const again = readModel(toText(toJson(file), vocabularyOf(other))).file.journeys[0];
      const told = (parts = journey): unknown =>
        parts.stages.flatMap(({ steps }) =>
          steps.map(({ feels }) =>
            feels.map(({ score, text, for: whose, when }) => [
              score,
              text,
              whose?.map((each) => each.text),
              when?.text,
            ]),
          ),
        );
      expect(told(again)).toEqual(told());
    }
  });
});
