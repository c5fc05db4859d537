/** The journey of the design page with twelve stages and sixty steps, in three languages. */
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import type { ChannelId } from '../../../src/core/vocabulary/channels.js';
import {
  channel,
  feels,
  idea,
  item,
  journey,
  number,
  pain,
  persona,
  stage,
  step,
  text,
  touchpoint,
  wait,
} from './model-builders.js';
import type { Sample } from './sample-maps.js';

interface Words {
  readonly title: string;
  readonly stages: readonly string[];
  readonly owners: readonly string[];
  readonly does: readonly string[];
  readonly thinks: string;
  readonly pains: readonly string[];
  readonly idea: string;
  readonly feels: readonly string[];
}

const WORDS: Readonly<Record<HumanLanguage, Words>> = {
  en: {
    title: 'Buy a first flat',
    stages: [
      'Dream',
      'Search',
      'Visit',
      'Offer',
      'Mortgage',
      'Survey',
      'Contract',
      'Pay',
      'Pack',
      'Move in',
      'Settle',
      'Recommend',
    ],
    owners: ['Marketing', 'Agents', 'Lending', 'Legal', 'Partners', 'Care'],
    does: [
      'Asks what she can borrow',
      'Fills in the loan form',
      'Brings the papers to the branch',
      'Waits for the bank’s answer',
      'Gets the answer by letter',
    ],
    thinks: 'They have this already',
    pains: ['Same data asked three times', 'Papers only on paper', 'Nobody can say when'],
    idea: 'Fill in what the bank knows',
    feels: ['desperate', 'annoyed', 'unsure', 'relieved', 'proud'],
  },
  th: {
    title: 'ซื้อห้องชุดห้องแรก',
    stages: [
      'ฝัน',
      'ค้นหา',
      'เข้าชมห้อง',
      'ยื่นข้อเสนอ',
      'ขอสินเชื่อ',
      'ตรวจห้อง',
      'ทำสัญญา',
      'ชำระเงิน',
      'เก็บของ',
      'ย้ายเข้า',
      'อยู่ให้ชิน',
      'แนะนำต่อ',
    ],
    owners: ['การตลาด', 'นายหน้า', 'สินเชื่อ', 'กฎหมาย', 'พันธมิตร', 'ดูแลลูกค้า'],
    does: ['ถามว่ากู้ได้เท่าไร', 'กรอกแบบขอสินเชื่อ', 'นำเอกสารไปที่สาขา', 'รอคำตอบจากธนาคาร', 'ได้รับจดหมายตอบกลับ'],
    thinks: 'ข้อมูลนี้ธนาคารมีอยู่แล้ว',
    pains: ['ถามข้อมูลเดิมสามครั้ง', 'รับเฉพาะเอกสารกระดาษ', 'ไม่มีใครบอกได้ว่าเมื่อไร'],
    idea: 'กรอกข้อมูลที่ธนาคารมีไว้ให้ก่อน',
    feels: ['สิ้นหวัง', 'หงุดหงิด', 'ไม่แน่ใจ', 'โล่งใจ', 'ภูมิใจ'],
  },
  vi: {
    title: 'Mua căn hộ đầu tiên',
    stages: [
      'Mơ ước',
      'Tìm kiếm',
      'Xem nhà',
      'Trả giá',
      'Vay vốn',
      'Kiểm tra',
      'Hợp đồng',
      'Thanh toán',
      'Đóng gói',
      'Dọn vào',
      'Ổn định',
      'Giới thiệu',
    ],
    owners: ['Tiếp thị', 'Môi giới', 'Cho vay', 'Pháp lý', 'Đối tác', 'Chăm sóc'],
    does: [
      'Hỏi xem vay được bao nhiêu',
      'Điền mẫu đơn vay',
      'Mang giấy tờ tới chi nhánh',
      'Đợi ngân hàng trả lời',
      'Nhận thư trả lời',
    ],
    thinks: 'Họ có sẵn thông tin này rồi',
    pains: ['Hỏi cùng một thông tin ba lần', 'Chỉ nhận giấy tờ bản in', 'Không ai nói được bao giờ'],
    idea: 'Điền sẵn những gì ngân hàng biết',
    feels: ['tuyệt vọng', 'bực mình', 'phân vân', 'nhẹ nhõm', 'tự hào'],
  },
};

const SCORES = [
  4, 4, 3, 5, 4, 3, 3, 4, 3, 2, 4, 4, 3, 4, 5, 4, 3, 3, 2, 3, 3, 2, 2, 1, 2, 3, 3, 0, 3, 4, 3, 2, 2, 3, 3, 3, 2, 4, 4,
  4, 3, 3, 2, 2, 3, 4, 5, 4, 3, 5, 4, 4, 3, 4, 4, 4, 4, 5, 4, 5,
];
const CHANNELS: readonly ChannelId[] = [
  'social',
  'search',
  'website',
  'app',
  'phone',
  'store',
  'chat',
  'in-person',
  'email',
  'counter',
  'post',
];
const PEOPLE = [52_000, 31_000, 9400, 4100, 3600, 3300, 2900, 2850, 2850, 2850, 1900, 620];
const MOMENTS = new Set([4, 14, 24, 38, 46, 59]);
const PAINS = new Map([
  [9, 2],
  [18, 0],
  [21, 0],
  [22, 1],
  [23, 2],
  [24, 0],
  [31, 1],
  [32, 2],
  [36, 0],
  [42, 1],
  [43, 2],
  [48, 0],
]);
const WAITS = new Map([
  [9, 1],
  [19, 2],
  [23, 9],
  [24, 4],
  [29, 3],
  [32, 6],
  [36, 1],
  [43, 2],
  [54, 1],
]);
const UNTOLD = new Set([19, 23, 24, 32, 43]);
const ANSWERED = new Set([18, 21, 24, 31, 36, 42, 48]);

/** Twelve stages of five steps each, with a lowest point in the fifth. */
export function longMap(language: HumanLanguage = 'en'): Sample {
  const words = WORDS[language];
  const oneStep = (at: number) => {
    const score = SCORES[at] ?? 3;
    const ache = PAINS.get(at);
    const days = WAITS.get(at);
    return step(words.does[at % 5] ?? '', {
      does: [text(words.does[(at + 2) % 5] ?? '')],
      ...(at % 5 === 4 ? {} : { thinks: [text(words.thinks)] }),
      channel: [channel(CHANNELS[(at * 3) % CHANNELS.length])],
      touchpoint: [touchpoint(undefined, words.does[(at + 1) % 5] ?? '')],
      ...(score === 0 ? {} : { feels: [feels(score, words.feels[score - 1] ?? '')] }),
      ...(MOMENTS.has(at) ? { moment: [{ ...text(''), kind: 'decision' as const }] } : {}),
      ...(ache === undefined
        ? {}
        : { pain: [pain(words.pains[ache] ?? '', ache === 2 ? 'high' : 'medium', 'no-progress')] }),
      ...(ANSWERED.has(at) ? { idea: [idea(words.idea, 1)] } : {}),
      ...(days === undefined ? {} : { wait: [wait(days, 'd', !UNTOLD.has(at))] }),
      ...(at % 3 === 0 ? { staff: [text(words.idea)], behind: [text(words.thinks)] } : {}),
    });
  };
  const stages = words.stages.map((title, index) =>
    stage(
      title,
      Array.from({ length: 5 }, (_, at) => oneStep(index * 5 + at)),
      {
        people: number(PEOPLE[index] ?? 0),
        owner: [item(words.owners[Math.floor(index / 2)] ?? '')],
      },
    ),
  );
  const mai = persona('Mai', {
    who: [text('Nurse, 34, Da Nang')],
    wants: [text('Wants a home of her own before the school year')],
  });
  return {
    journey: journey(words.title, stages, {
      for: [item('Mai')],
      objective: [{ ...text(''), kind: 'reduce-friction' }],
    }),
    personas: [mai],
    language,
  };
}
