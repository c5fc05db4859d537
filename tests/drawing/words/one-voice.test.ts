/** Each fact is said in the same words wherever it is said: in the map of every size, the other views, tables, hovers and Mermaid. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import type { DisplayList } from '../../../src/drawing/kit/display-list.js';
import { mermaidTextOf } from '../../../src/drawing/mermaid/text-of-view.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { readModel } from '../../../src/language/read-model.js';
import { stageCard, stepHover } from '../../../src/server/lsp/hover/part-cards.js';
import { groupsOf } from '../map/display-list-walk.js';

/** The same journey in three languages, word for word; what the author types (`3 days`) is each language's own. */
const TEXTS: Readonly<Record<HumanLanguage, string>> = {
  en: `journey: Bike
  stage: Find
    people: 1000
    leaves: 12.5 % too dear
    step: Looks
      feels: 2 worried
      owner: Sales, Support
      touchpoint: Poster
      pain: high Dark
        cause: waiting
      pain: Slow
      idea: Lamp
        effort: 2 days
        impact: high
      wait: 3 days not told, for the key
      wait: until she calls
      leaves: 3 % gave up
      leaves: gone for good
      goes to: Rides
        when: battery low
        share: 12.5 %
      goes to: end
        when: she is tired
      goes to: Nowhere
        share: 5 %
      goes to: lost
        when: she is refused
      goes to: second
        share: 4 %
      evidence: interview 12 2026-03 two towns
      metric: queue 30 % target at most 20 % before 40 %
  stage: Ride
    people: 400
    step: Rides
journey: Second ride
  id: second
  stage: Start
`,
  th: `เส้นทาง จักรยาน
  ระยะ หา
    จำนวนคน 1000
    ออก 12.5 % แพงไป
    ขั้น ดู
      รู้สึก 2 กังวล
      ผู้รับผิดชอบ ฝ่ายขาย, ฝ่ายช่วย
      จุดสัมผัส ป้าย
      ปัญหา มาก มืด
        สาเหตุ waiting
      ปัญหา ช้า
      แนวทาง โคมไฟ
        แรงที่ใช้ 2 วัน
        ผลกระทบ มาก
      รอ 3 วัน ไม่แจ้ง เพื่อกุญแจ
      รอ จนเธอโทร
      ออก 3 % ไม่เอาแล้ว
      ออก หายไปเลย
      ไปที่ ขี่
        เมื่อ แบตน้อย
        สัดส่วน 12.5 %
      ไปที่ จบ
        เมื่อ เธอเหนื่อย
      ไปที่ ไม่มีที่นี่
        สัดส่วน 5 %
      ไปที่ เสียลูกค้า
        เมื่อ เธอถูกปฏิเสธ
      ไปที่ second
        สัดส่วน 4 %
      หลักฐาน สัมภาษณ์ 12 2026-03 สองเมือง
      ตัวชี้วัด คิว 30 % เป้า ไม่เกิน 20 % เดิม 40 %
  ระยะ ใช้
    จำนวนคน 400
    ขั้น ขี่
เส้นทาง ขี่อีกครั้ง
  รหัส second
  ระยะ เริ่ม
`,
  vi: `hành trình: Xe đạp
  giai đoạn: Tìm
    số người: 1000
    rời đi: 12,5 % quá đắt
    bước: Nhìn
      cảm xúc: 2 lo lắng
      phụ trách: Bán hàng, Hỗ trợ
      điểm chạm: Áp phích
      điểm đau: cao Tối
        nguyên nhân: waiting
      điểm đau: Chậm
      giải pháp: Đèn
        công sức: 2 ngày
        tác động: cao
      chờ: 3 ngày không báo, để lấy khoá
      chờ: đến khi cô gọi
      rời đi: 3 % bỏ cuộc
      rời đi: đi hẳn
      đi tới: Đạp
        khi: hết pin
        tỷ lệ: 12,5 %
      đi tới: kết thúc
        khi: cô mệt
      đi tới: Không đâu
        tỷ lệ: 5 %
      đi tới: mất khách
        khi: cô bị từ chối
      đi tới: second
        tỷ lệ: 4 %
      bằng chứng: phỏng vấn 12 2026-03 hai thành phố
      chỉ số: hàng đợi 30 % chỉ tiêu nhiều nhất 20 % trước 40 %
  giai đoạn: Đi
    số người: 400
    bước: Đạp
hành trình: Đạp lần hai
  mã: second
  giai đoạn: Bắt đầu
`,
};

type View = (typeof VIEWS)[number];

const MAPS = ['map', 'compact', 'overview', 'stacked'] as const;
const VIEWS = [
  ...MAPS,
  ...(['flow', 'funnel', 'board', 'opportunities', 'table', 'hover', 'flowchart', 'kanban'] as const),
] as const;

/** All that a view shows or reads out, as one text without the signs of its format. */
function saidIn(view: View, input: MapInput): string {
  switch (view) {
    case 'map':
      return labelsOf(layoutView('map', input));
    case 'compact':
    case 'overview':
      return labelsOf(layoutView('map', { ...input, density: view }));
    case 'stacked':
      return labelsOf(layoutView('map', { ...input, stacked: true, width: 400 }));
    case 'flow':
    case 'funnel':
    case 'board':
    case 'opportunities':
      return labelsOf(layoutView(view, input));
    case 'table':
      return tableOf(input)
        .rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts.map(({ text }) => text)))
        .join('\n');
    case 'hover':
      return hoversOf(input).replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, '');
    case 'flowchart':
      return withoutEscapes(mermaidTextOf('flow', input));
    case 'kanban':
      return withoutEscapes(mermaidTextOf('board', input));
  }
}

function labelsOf(list: DisplayList): string {
  return groupsOf(list)
    .flatMap(({ label, tooltip }) => [label ?? '', tooltip ?? ''])
    .join('\n');
}

function hoversOf({ journey, language }: MapInput): string {
  const words = vocabularyOf(language);
  return journey.stages
    .flatMap((stage) => [
      stageCard(stage, journey, words),
      ...stage.steps.map((step) => stepHover(step, stage, journey, words)),
    ])
    .join('\n');
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** What a fact says, and where. A sentence begins with a capital where it is read out, so letters are compared without it. */
type Words = Readonly<Record<HumanLanguage, string>>;
const FACTS: Readonly<Record<string, readonly (readonly [views: readonly View[], words: Words])[]>> = {
  'a way': [
    [
      [...MAPS, 'flow'],
      {
        en: 'goes to Rides, when battery low, 12.5 %',
        th: 'ไปที่ ขี่ เมื่อ แบตน้อย 12.5 %',
        vi: 'đi tới Đạp, khi hết pin, 12,5 %',
      },
    ],
    [
      ['table', 'hover'],
      { en: 'Rides, when battery low, 12.5 %', th: 'ขี่ เมื่อ แบตน้อย 12.5 %', vi: 'Đạp, khi hết pin, 12,5 %' },
    ],
    [['flowchart'], { en: 'when battery low, 12.5 %', th: 'เมื่อ แบตน้อย 12.5 %', vi: 'khi hết pin, 12,5 %' }],
  ],
  'a way that ends the journey': [
    [
      [...MAPS, 'flow', 'table', 'hover'],
      {
        en: 'the journey ends here, when she is tired',
        th: 'จบเส้นทางที่นี่ เมื่อ เธอเหนื่อย',
        vi: 'hành trình kết thúc ở đây, khi cô mệt',
      },
    ],
  ],
  'a way of those who are lost': [
    [
      [...MAPS, 'flow', 'funnel', 'table', 'hover'],
      {
        en: 'the customer is lost here, when she is refused',
        th: 'เสียลูกค้าที่นี่ เมื่อ เธอถูกปฏิเสธ',
        vi: 'mất khách ở đây, khi cô bị từ chối',
      },
    ],
    [['flowchart'], { en: 'the customer is lost here', th: 'เสียลูกค้าที่นี่', vi: 'mất khách ở đây' }],
  ],
  'a way into another journey': [
    [
      [...MAPS, 'flow', 'funnel'],
      {
        en: 'goes on in the journey Second ride, 4 %',
        th: 'ไปต่อในเส้นทาง ขี่อีกครั้ง 4 %',
        vi: 'tiếp tục ở hành trình Đạp lần hai, 4 %',
      },
    ],
    [
      ['table', 'hover'],
      { en: 'journey Second ride, 4 %', th: 'เส้นทาง ขี่อีกครั้ง 4 %', vi: 'hành trình Đạp lần hai, 4 %' },
    ],
    [['flowchart'], { en: 'journey Second ride', th: 'เส้นทาง ขี่อีกครั้ง', vi: 'hành trình Đạp lần hai' }],
  ],
  'a way to a name that nothing has': [
    [
      [...MAPS, 'flow'],
      {
        en: 'goes to Nowhere: no such step or stage, 5 %',
        th: 'ไปที่ ไม่มีที่นี่: ไม่มีขั้นหรือระยะชื่อนี้ 5 %',
        vi: 'đi tới Không đâu: không có bước hay giai đoạn này, 5 %',
      },
    ],
  ],
  'those who leave, with a reason': [
    [
      [...MAPS, 'flow', 'funnel', 'flowchart'],
      { en: '12.5 % leave: too dear', th: 'ออก 12.5 %: แพงไป', vi: '12,5 % rời đi: quá đắt' },
    ],
    [['table'], { en: '12.5 %, too dear', th: '12.5 % แพงไป', vi: '12,5 %, quá đắt' }],
  ],
  'those who leave, without a number': [
    [[...MAPS, 'flow', 'table', 'flowchart'], { en: 'gone for good', th: 'หายไปเลย', vi: 'đi hẳn' }],
  ],
  'a wait': [
    [
      ['map', 'compact', 'overview', 'table', 'hover'],
      { en: '3 days, not told, for the key', th: '3 วัน ไม่แจ้ง เพื่อกุญแจ', vi: '3 ngày, không báo, để lấy khoá' },
    ],
    [
      MAPS,
      {
        en: 'Wait 3 days, not told, for the key',
        th: 'รอ 3 วัน ไม่แจ้ง เพื่อกุญแจ',
        vi: 'Chờ 3 ngày, không báo, để lấy khoá',
      },
    ],
  ],
  'a wait without a length': [
    [
      ['map', 'compact', 'overview', 'table', 'hover'],
      { en: 'until she calls, told?', th: 'จนเธอโทร แจ้งไหม?', vi: 'đến khi cô gọi, có báo?' },
    ],
    [MAPS, { en: 'Wait until she calls.', th: 'รอ จนเธอโทร', vi: 'Chờ đến khi cô gọi.' }],
  ],
  'a pain': [
    [
      ['map', 'compact', 'overview', 'table', 'hover'],
      { en: 'High, Waiting: Dark', th: 'มาก รอนานหรือไม่รู้ว่านานเท่าไร: มืด', vi: 'Cao, Chờ lâu hoặc không rõ bao lâu: Tối' },
    ],
    [
      [...MAPS, 'opportunities'],
      {
        en: 'Pain, high, waiting: Dark',
        th: 'ปัญหา มาก รอนานหรือไม่รู้ว่านานเท่าไร: มืด',
        vi: 'Điểm đau, cao, chờ lâu hoặc không rõ bao lâu: Tối',
      },
    ],
  ],
  'a pain without a degree': [
    [MAPS, { en: 'Pain: Slow', th: 'ปัญหา: ช้า', vi: 'Điểm đau: Chậm' }],
    [['map', 'compact', 'overview'], { en: 'step 1: Slow', th: 'ขั้นที่ 1: ช้า', vi: 'bước 1: Chậm' }],
    [['opportunities'], { en: 'Pain, medium: Slow', th: 'ปัญหา กลาง: ช้า', vi: 'Điểm đau, vừa: Chậm' }],
  ],
  'an idea': [
    [
      ['map', 'compact', 'overview', 'table', 'hover'],
      {
        en: 'Lamp, Effort 2 d, impact high',
        th: 'โคมไฟ แรงที่ใช้ 2 วัน ผลกระทบ มาก',
        vi: 'Đèn, Công sức 2 ngày, tác động cao',
      },
    ],
  ],
  owners: [
    [
      [...MAPS, 'board', 'opportunities', 'kanban'],
      { en: 'Sales, Support', th: 'ฝ่ายขาย ฝ่ายช่วย', vi: 'Bán hàng, Hỗ trợ' },
    ],
  ],
  evidence: [
    [
      [...MAPS, 'table'],
      {
        en: 'Interview 12, Mar 2026, two towns',
        th: 'สัมภาษณ์ 12 มี.ค. 2569 สองเมือง',
        vi: 'Phỏng vấn 12, thg 3 2026, hai thành phố',
      },
    ],
  ],
  'a metric': [
    [
      ['map', 'table'],
      {
        en: 'queue: 30 %, before 40 %, target at most 20 %',
        th: 'คิว: 30 % เดิม 40 % เป้า ไม่เกิน 20 %',
        vi: 'hàng đợi: 30 %, trước 40 %, chỉ tiêu nhiều nhất 20 %',
      },
    ],
  ],
};

const LANGUAGES = ['en', 'th', 'vi'] as const;

describe.each(LANGUAGES.flatMap((language) => (['NFC', 'NFD'] as const).map((form) => ({ language, form }))))(
  'in $language, $form',
  ({ language, form }) => {
    const { file } = readModel(TEXTS[language].normalize(form));
    const [journey] = file.journeys;
    const said = new Map(
      VIEWS.map((view) => {
        if (!journey) throw new Error('no journey in the text');
        const input = { journey, personas: [], language: file.language, width: 1380 };
        return [view, saidIn(view, input).normalize('NFC').toLowerCase()] as const;
      }),
    );

    test.each(Object.entries(FACTS))('%s', (_, forms) => {
      for (const [views, words] of forms) {
        for (const view of views) {
          expect(said.get(view), view).toContain(words[language].normalize('NFC').toLowerCase());
        }
      }
    });
  },
);

test('a name that is written from right to left keeps its signs to itself in every view', () => {
  const [journey] = readModel('journey: J\n stage: A\n  step: أول\n  step: B\n   goes to: أول\n   leaves: 3 % غالي\n')
    .file.journeys;
  if (!journey) throw new Error('no journey in the text');
  const input: MapInput = { journey, personas: [], language: 'en', width: 1380 };
  for (const view of [...MAPS, 'flow'] as const) {
    expect(saidIn(view, input), view).toContain('goes to \u2068أول\u2069');
    expect(saidIn(view, input), view).toContain('3 % leave: \u2068غالي\u2069');
  }
});

test('nothing but the one place asks for the words of a fact', () => {
  const root = path.join(import.meta.dirname, '../../..');
  const files = globSync('src/{drawing,diagram,export,webview,extension,cli,server/lsp/hover}/**/*.ts', { cwd: root });
  const own =
    /toldUnknown|\.noOwner\b|words\.(?:leaves|goesTo|effort|impact)\(|\.nowhere\(|flow\.when\(|\bcauses\[.+\]\.names|words\.(?:evidence|objective)\[/u;
  const found = files.filter((file) => own.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found.map((file) => file.replaceAll('\\', '/'))).toEqual(['src/drawing/words/fact-words.ts']);
});
