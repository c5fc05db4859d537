import { NOTHING } from './place.js';
import type { Expected, Place } from './place.js';

const STEP = 'hành trình: A\n  mô hình: sáu giai đoạn\ngiai đoạn: Cân nhắc\n  bước: C\n    ';

const PLACES: readonly Place[] = [
  ['// Thuê xe đạp công cộng lần đầu\n<|>', { first: ['hành trình', 'chân dung'], not: ['journey'], asked: true }],
  ['hanh<|>', { first: 'hành trình', takes: 'hành trình: ' }],
  ['hành<|>', { first: 'hành trình', takes: 'hành trình: ' }],
  ['HANH T<|>', { first: 'hành trình', takes: 'hành trình: ' }],
  ['chân<|>', { first: 'chân dung', takes: 'chân dung: ' }],
  ['chan d<|>', { first: 'chân dung', takes: 'chân dung: ' }],
  ['chân dung: Lan\n  <|>', { first: ['là ai', 'mong muốn', 'dùng kênh'], asked: true }],
  ['chân dung: Lan\n  la a<|>', { first: 'là ai', takes: '  là ai: ' }],
  ['chân dung: Lan\n\n<|>', { first: ['hành trình', 'chân dung'], asked: true }],
  ['hành trình: A\n  muc<|>', { first: ['mục tiêu', 'mục tiêu kinh doanh'] }],
  ['hành trình: A\n  mục tiêu k<|>', { first: 'mục tiêu kinh doanh', takes: '  mục tiêu kinh doanh: ' }],
  ['hành trình: A\n  ky v<|>', { first: 'kỳ vọng', takes: '  kỳ vọng: ' }],
  ['hành trình: A\n  kì v<|>', { first: 'kỳ vọng', takes: '  kì vọng: ' }],
  ['hành trình: A\ngiai<|>', { first: 'giai đoạn', takes: 'giai đoạn: ' }],
  ['hành trình: A\ngiai đoạn: B\nbư<|>', { first: 'bước', takes: '  bước: ' }],
  ['hành trình: A\ngiai đoạn: B\nbuoc<|>', { first: 'bước', takes: '  bước: ' }],
  ['hành trình: A\ngiai đoạn: B\n  bước: C\n\n<|>', { first: ['bước', 'giai đoạn'], asked: true }],
  [`${STEP}diem d<|>`, { first: 'điểm đau', takes: '    điểm đau: ' }],
  [`${STEP}điểm c<|>`, { first: ['điểm chạm', 'điểm cộng'], takes: '    điểm chạm: ' }],
  [`${STEP}kenh<|>`, { first: 'kênh', takes: '    kênh: ' }],
  [`${STEP}kên<|>`, { first: 'kênh' }],
  [`${STEP}cam x<|>`, { first: 'cảm xúc', takes: '    cảm xúc: ' }],
  [`${STEP}suy nghĩ<|>`, { first: 'nghĩ', takes: '    nghĩ: ' }],
  [`${STEP}- điểm đ<|>`, { first: 'điểm đau', takes: '    - điểm đau: ' }],
  [`${STEP}điểm đau: D\n    <|>`, { first: ['nguyên nhân', 'giải pháp'], asked: true }],
  [`${STEP}tỉ<|>`, { not: ['tỷ lệ'] }],
  [`${STEP}đi tới: kết thúc\n      tỉ<|>`, { first: 'tỷ lệ', takes: '      tỉ lệ: ' }],
  [`${STEP}điểm chạm: Nhắ<|>`, { first: 'Nhắn tin hỏi', takes: '    điểm chạm: Nhắn tin hỏi' }],
  [`${STEP}điểm chạm: nhan<|>`, { first: 'Nhắn tin hỏi', takes: '    điểm chạm: Nhắn tin hỏi' }],
  [`${STEP}điểm chạm: thanh toan m<|>`, { first: 'Thanh toán mã QR', takes: '    điểm chạm: Thanh toán mã QR' }],
  [`${STEP}điểm chạm: qr-p<|>`, { first: 'Thanh toán mã QR', takes: '    điểm chạm: qr-payment' }],
  [`${STEP}điểm chạm: màn<|>`, { first: ['màn hình trạm'], takes: '    điểm chạm: màn hình trạm' }],
  [`${STEP}điểm chạm: <|>`, { first: ['màn hình trạm', 'Trang chủ'], by: ' ' }],
  [`${STEP}kênh: tin<|>`, { first: 'tin nhắn', takes: '    kênh: tin nhắn ' }],
  [`${STEP}kênh: Tin<|>`, { first: 'Tin nhắn', takes: '    kênh: Tin nhắn ' }],
  [`${STEP}kênh: tin nhắn <|>`, { first: ['Zalo', 'Messenger'], by: ' ' }],
  [`${STEP}kênh: tin nhắn Z<|>`, { first: 'Zalo', takes: '    kênh: tin nhắn Zalo' }],
  [`${STEP}kênh: tin nhắn Zalo, ung<|>`, { first: 'Ứng dụng', takes: '    kênh: tin nhắn Zalo, Ứng dụng' }],
  [`${STEP}kênh: ứng<|>`, { first: 'ứng dụng', takes: '    kênh: ứng dụng' }],
  [`${STEP}kênh: mạng xã hội Fa<|>`, { first: 'Facebook' }],
  [`${STEP}kênh: sàn thương mại Sh<|>`, { first: 'Shopee' }],
  ['chân dung: A\n  dùng kênh: tin nhắn, <|>', { not: ['Tin nhắn'], has: ['Ứng dụng'] }],
  [`${STEP}cảm xúc: lo<|>`, { first: 'lo lắng', takes: '    cảm xúc: 2 lo lắng' }],
  [`${STEP}cảm xúc: 2 lo<|>`, { first: 'lo lắng', takes: '    cảm xúc: 2 lo lắng' }],
  [`${STEP}cảm xúc: 5 <|>`, { first: 'hài lòng', by: ' ' }],
  [`${STEP}điểm đau: <|>`, { all: ['cao', 'vừa', 'thấp'], takes: '    điểm đau: cao ' }],
  [`${STEP}điểm đau: c<|>`, { all: ['cao'] }],
  [`${STEP}điểm đau: Hôm<|>`, NOTHING],
  [`${STEP}chờ: 1 ng<|>`, { all: ['ngày', 'ngày làm việc'], takes: '    chờ: 1 ngày ' }],
  [`${STEP}chờ: 1 ngày <|>`, { all: ['có báo', 'không báo'] }],
  [`${STEP}chờ: 1 ngày kh<|>`, { all: ['không báo'], takes: '    chờ: 1 ngày không báo' }],
  [`${STEP}nguyên nhân: chờ<|>`, { first: 'chờ lâu hoặc không rõ bao lâu' }],
  [`${STEP}nguyên nhân: cho<|>`, { first: 'chờ lâu hoặc không rõ bao lâu' }],
  [`${STEP}khoảnh khắc: quy<|>`, { all: ['quyết định'], takes: '    khoảnh khắc: quyết định' }],
  [`${STEP}chỉ số: tỷ lệ ch<|>`, { first: 'tỷ lệ chuyển đổi', takes: '    chỉ số: tỷ lệ chuyển đổi ' }],
  [`${STEP}chỉ số: tỉ lệ ch<|>`, { takes: '    chỉ số: tỉ lệ chuyển đổi ' }],
  [
    `${STEP}chỉ số: tỷ lệ chuyển đổi 61 % chỉ<|>`,
    { first: 'chỉ tiêu', takes: '    chỉ số: tỷ lệ chuyển đổi 61 % chỉ tiêu ' },
  ],
  [`${STEP}chỉ số: hài lòng 4.2 <|>`, { has: ['chỉ tiêu', 'trước'] }],
  [`${STEP}chỉ số: giá trị đơn trung bình 300 <|>`, { first: 'đ' }],
  ['hành trình: A\n  mục tiêu kinh doanh: tăn<|>', { all: ['tăng chuyển đổi'] }],
  ['hành trình: A\n  cập nhật: <|>', { all: ['2026-11-30'] }],
  ['hành trình: A\n  mô hình: sáu<|>', { first: ['sáu giai đoạn'] }],
  [
    'hành trình: A\n  mô hình: sáu giai đoạn\ngiai đoạn: Nhận biết\ngiai đoạn: <|>',
    { first: ['Cân nhắc', 'Quyết định'] },
  ],
  ['hành trình: A\n  mô hình: sáu giai đoạn\ngiai đoạn: can<|>', { first: 'Cân nhắc', takes: 'giai đoạn: Cân nhắc' }],
  [
    'hành trình: A\n  mô hình: sáu giai đoạn\nmọi<|>',
    { first: 'mọi giai đoạn còn thiếu', takes: 'giai đoạn: Nhận biết' },
  ],
  [`${STEP}đi tới: kết<|>`, { all: ['kết thúc'], takes: '    đi tới: kết thúc' }],
  ['chân dung: Cô Hạnh\n\nhành trình: A\n  của: co<|>', { all: ['Cô Hạnh'], takes: '  của: Cô Hạnh' }],
  ['chân dung: Lan\n<|>', { not: ['journey', 'step'], asked: true }],
  ['gia<|>', { first: 'giai đoạn', takes: 'giai đoạn: ' }],
  ['bướ<|>', { first: 'bước', takes: 'bước: ' }],
];

/** Vietnamese files, typed without marks, and the same as left by a keyboard that writes marks separately. */
export const VIETNAMESE: readonly Place[] = [...PLACES, ...PLACES.flatMap(apart)];

/** A place in the letters and marks of such a keyboard; what was there before keeps them, so no whole line is compared. */
function apart([marked, { first, all, has, not, asked, by }]: Place): readonly Place[] {
  const written = marked.normalize('NFD');
  if (written === marked) return [];
  const expected: Expected = {
    ...(first === undefined ? {} : { first }),
    ...(all ? { all } : {}),
    ...(has ? { has } : {}),
    ...(not ? { not } : {}),
    ...(asked ? { asked } : {}),
    ...(by ? { by } : {}),
  };
  return [[written, expected]];
}
