import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { DENSITIES } from '../../../src/drawing/scene/scene.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../src/language/read-model.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS } from '../../core/compare/compared-texts.js';
import { groupsOf } from './display-list-walk.js';

/** One journey in three languages, word for word. Its second step has every fact that a step can mention. */
const TEXTS: Readonly<Record<HumanLanguage, string>> = {
  en: `journey: Shoes
  stage: Purchase
    step: Pays
      feels: 4 calm
  stage: Service
    owner: Logistics
    step: Waits for the parcel
      feels: 1 worried
      pain: high No delivery date
        cause: no-progress
      pain: low Long address form
      idea: Save the address
      wait: 3 days not told
      lasts: 4 days
      moment: truth
      touchpoint: order-tracking
      touchpoint: Courier’s page
      channel: chat LINE, email
      media: partner
      device: mobile
      leaves: 5 % gave up
      goes to: Pays
        when: the parcel is lost
      evidence: interview 12 2026-03
    step: Opens the box
      feels: 3
    step: Tries them on
      feels: puzzled
`,
  th: `เส้นทาง รองเท้า
  ระยะ ซื้อ
    ขั้น จ่ายเงิน
      รู้สึก 4 สบายใจ
  ระยะ บริการ
    ผู้รับผิดชอบ ฝ่ายจัดส่ง
    ขั้น รอของ
      รู้สึก 1 กังวล
      ปัญหา มาก ไม่บอกวันส่ง
        สาเหตุ ไม่รู้ความคืบหน้า
      ปัญหา น้อย แบบฟอร์มยาว
      แนวทาง จำที่อยู่ไว้
      รอ 3 วัน ไม่แจ้ง
      ใช้เวลา 4 วัน
      ช่วงสำคัญ ช่วงวัดใจ
      จุดสัมผัส order-tracking
      จุดสัมผัส หน้าเว็บขนส่ง
      ช่องทาง แชต LINE, อีเมล
      สื่อ พันธมิตร
      อุปกรณ์ มือถือ
      ออก 5 % ไม่รอแล้ว
      ไปที่ จ่ายเงิน
        เมื่อ ของหาย
      หลักฐาน สัมภาษณ์ 12 2026-03
    ขั้น เปิดกล่อง
      รู้สึก 3
    ขั้น ลองใส่
      รู้สึก งงงวยนัก
`,
  vi: `hành trình: Giày
  giai đoạn: Mua
    bước: Trả tiền
      cảm xúc: 4 yên tâm
  giai đoạn: Dịch vụ
    phụ trách: Giao vận
    bước: Chờ gói hàng
      cảm xúc: 1 lo lắng
      điểm đau: cao Không có ngày giao
        nguyên nhân: không rõ tiến độ
      điểm đau: thấp Biểu mẫu dài
      giải pháp: Nhớ địa chỉ
      chờ: 3 ngày không báo
      kéo dài: 4 ngày
      khoảnh khắc: sự thật
      điểm chạm: order-tracking
      điểm chạm: Trang của hãng vận chuyển
      kênh: chat LINE, email
      truyền thông: đối tác
      thiết bị: điện thoại
      rời đi: 5 % bỏ cuộc
      đi tới: Trả tiền
        khi: mất hàng
      bằng chứng: phỏng vấn 12 2026-03
    bước: Mở hộp
      cảm xúc: 3
    bước: Thử giày
      cảm xúc: ngơ ngác
`,
};

function inputOf(text: string, index = 0): MapInput {
  const { file } = readModel(text);
  const journey = file.journeys[index];
  if (!journey) throw new Error('no journey in the text');
  return { journey, personas: file.personas, language: file.language, width: 1200 };
}

function stepsSaid(input: MapInput): readonly string[] {
  return groupsOf(layoutMap(input)).flatMap(({ keyword, label }) => (keyword === 'step' && label ? [label] : []));
}

describe('a step that is read out', () => {
  test('says everything that its column shows, in English', () => {
    const [, second] = stepsSaid(inputOf(TEXTS.en));
    expect(second).toBe(
      [
        'Step 2 of 4, Service: Waits for the parcel. Feels 1 of 5, very bad, worried; lowest point.',
        'Pain, high, no progress shown: No delivery date. Pain, low: Long address form.',
        'Idea: Save the address. Wait 3 days, not told. Lasts: 4 d. Moment of truth.',
        'Touchpoint: Order tracking (LINE), Courier’s page (E-mail). Media: Partner. Device: Mobile.',
        'Owner: Logistics. 5 % leave: gave up. Goes to Pays, when the parcel is lost.',
        'Evidence: Interview 12, Mar 2026. Line 7.',
      ].join(' '),
    );
  });

  test.each(HUMAN_LANGUAGES)('says the same in every size of the map, in %s', (language) => {
    const input = inputOf(TEXTS[language]);
    const full = stepsSaid(input);
    expect(full.length).toBe(4);
    // What has no room is said after it: see undrawn-facts.test.ts.
    for (const density of DENSITIES) {
      expect(stepsSaid({ ...input, density }).map((said, at) => said.startsWith(full[at] ?? '?'))).toEqual(
        full.map(() => true),
      );
    }
    expect(stepsSaid({ ...input, stacked: true, width: 400 })).toEqual(full);
  });

  test('says nothing of what is not written, and no level for a word alone', () => {
    const said = stepsSaid(inputOf(TEXTS.en));
    expect(said[0]).toBe('Step 1 of 4, Purchase: Pays. Feels 4 of 5, good, calm; highest point. Line 3.');
    expect(said[2]).toBe('Step 3 of 4, Service: Opens the box. Feels 3 of 5, neutral. Owner: Logistics. Line 25.');
    expect(said[3]).toBe(
      'Step 4 of 4, Service: Tries them on. Feels: puzzled, usually 2 of 5, from the word. Owner: Logistics. Line 27.',
    );
  });

  test('says it in Thai with blanks, and in Vietnamese with its own marks', () => {
    expect(stepsSaid(inputOf(TEXTS.th))[1]).toBe(
      'ขั้นที่ 2 จาก 4 ระยะ บริการ: รอของ รู้สึก 1 จาก 5 แย่มาก กังวล จุดต่ำสุด ปัญหา มาก ไม่รู้ความคืบหน้า: ไม่บอกวันส่ง ปัญหา น้อย: แบบฟอร์มยาว แนวทาง: จำที่อยู่ไว้ รอ 3 วัน ไม่แจ้ง ใช้เวลา: 4 วัน ช่วงสำคัญ จุดสัมผัส: ติดตามพัสดุ (LINE) หน้าเว็บขนส่ง (อีเมล) สื่อ: พันธมิตร อุปกรณ์: มือถือ ผู้รับผิดชอบ: ฝ่ายจัดส่ง ออก 5 %: ไม่รอแล้ว ไปที่ จ่ายเงิน เมื่อ ของหาย หลักฐาน: สัมภาษณ์ 12 มี.ค. 2569 บรรทัด 7',
    );
    expect(stepsSaid(inputOf(TEXTS.vi))[1]).toBe(
      'Bước 2 trên 4, Dịch vụ: Chờ gói hàng. Cảm xúc 1 trên 5, rất tệ, lo lắng; điểm thấp nhất. Điểm đau, cao, không rõ tiến độ: Không có ngày giao. Điểm đau, thấp: Biểu mẫu dài. Giải pháp: Nhớ địa chỉ. Chờ 3 ngày, không báo. Kéo dài: 4 ngày. Khoảnh khắc quan trọng. Điểm chạm: Theo dõi đơn hàng (LINE), Trang của hãng vận chuyển (Email). Truyền thông: Đối tác. Thiết bị: điện thoại. Phụ trách: Giao vận. 5 % rời đi: bỏ cuộc. Đi tới Trả tiền, khi mất hàng. Bằng chứng: Phỏng vấn 12, thg 3 2026. Dòng 7.',
    );
  });

  test('names no lowest and no highest point where fewer than three feelings are known', () => {
    const [first] = stepsSaid(
      inputOf('journey: A\n  stage: B\n    step: C\n      feels: 1\n    step: D\n      feels: 5\n'),
    );
    expect(first).toBe('Step 1 of 2, B: C. Feels 1 of 5, very bad. Line 3.');
  });

  test('says what became of it before anything else', () => {
    const { file } = readModel(IMPROVED_TEXTS.en);
    const [there, here] = file.journeys;
    if (!there || !here) throw new Error('two journeys are needed');
    const input = {
      journey: here,
      personas: [],
      language: 'en',
      width: 1200,
      counterpart: { journey: there, as: 'current' },
    } as const;
    const added = stepsSaid(input).filter((label) => /^[^.]*\. Added\./u.test(label));
    expect(added.length).toBeGreaterThan(0);
  });
});

/** The short name of a month, which contains full stops. */
const MONTH = /[ก-ฮ]+[ิี]?\.[ก-ฮ]\./gu;
const OURS = /[\p{L}\p{M}\p{N})][,.;](?:\s|$)/u;

test('no picture in Thai speaks with commas and full stops of ours', () => {
  // These texts contain no comma and no full stop, except for the comma of a list of channels.
  const texts = [TEXTS.th, IMPROVED_TEXTS.th, ACTUAL_TEXTS.th];
  for (const text of texts) {
    for (const index of [0, 1]) {
      const { file } = readModel(text);
      const [journey, other] = [file.journeys[index], file.journeys[1 - index]];
      if (!journey) continue;
      const counterparts = other
        ? (['current', 'plan', 'improved'] as const).map((as) => ({ counterpart: { journey: other, as } }))
        : [{}];
      for (const counterpart of counterparts) {
        for (const view of PICTURE_VIEWS) {
          for (const shape of [{}, { density: 'overview', openedStage: 0 }, { stacked: true, width: 400 }] as const) {
            const input = {
              journey,
              personas: file.personas,
              language: 'th',
              width: 1200,
              ...counterpart,
              ...shape,
            } as const;
            const said = groupsOf(layoutView(view, input)).flatMap(({ label }) => label ?? []);
            expect(said.filter((label) => OURS.test(label.replace(MONTH, '')))).toEqual([]);
          }
        }
      }
    }
  }
});
