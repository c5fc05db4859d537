/** The same two pairs of journeys in each language: a current map with its improvement, and a plan with its actual course. */
import type { Journey, JourneyFile } from '../../../src/core/model/journey.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { readModel } from '../../../src/language/read-model.js';

export const IMPROVED_TEXTS: Readonly<Record<HumanLanguage, string>> = {
  en: `persona: Ploy
journey: Rent a bike
  for: Ploy
stage: Find
  people: 1000
  owner: Operations
  step: Opens the map
    does: Looks for a dot
    feels: 3
  step: Walks to the station
    thinks: Is one left?
    says: There is none
    feels: 2 worried
    pain: high No bike at the station
    cause: waiting
stage: Ride
  people: 400
  owner: Service
  step: Unlocks the bike
    feels: 2
    wait: 5 min not told
    pain: The lock is slow
    metric: conversion 39 % target 45 %
  step: Rides home
    feels: 5 free

journey: Rent a bike, reserved
  for: Ploy
  state: improved
  improves: Rent a bike
stage: Find
  people: 1000
  owner: Operations
  step: Opens the map
    does: Looks for a dot
    feels: 3
stage: Ride
  people: 600
  owner: Service
  step: Reserves a bike
    feels: 4 sure
    pain: low The reservation ends after ten minutes
  step: Unlocks the bike
    feels: 4
    wait: 1 min told
    metric: conversion 43 % target 45 %
  step: Rides home
    feels: 4 free
`,
  th: `ลูกค้า พลอย
เส้นทาง เช่าจักรยาน
  ของ พลอย
ระยะ ค้นหา
  จำนวนคน 1000
  ผู้รับผิดชอบ ฝ่ายปฏิบัติการ
  ขั้น เปิดแผนที่
    ทำ มองหาจุดสีเขียว
    รู้สึก 3
  ขั้น เดินไปที่สถานี
    คิด ยังเหลือสักคันไหม
    พูดว่า ไม่มีเลย
    รู้สึก 2 กังวล
    ปัญหา มาก ไม่มีจักรยานที่สถานี
    สาเหตุ waiting
ระยะ ขี่
  จำนวนคน 400
  ผู้รับผิดชอบ ฝ่ายบริการ
  ขั้น ปลดล็อกจักรยาน
    รู้สึก 2
    รอ 5 นาที ไม่แจ้ง
    ปัญหา ตัวล็อกช้า
    ตัวชี้วัด conversion 39 % เป้า 45 %
  ขั้น ขี่กลับบ้าน
    รู้สึก 5 อิสระ

เส้นทาง เช่าจักรยานแบบจองล่วงหน้า
  ของ พลอย
  สถานะ ปรับปรุง
  ปรับจาก เช่าจักรยาน
ระยะ ค้นหา
  จำนวนคน 1000
  ผู้รับผิดชอบ ฝ่ายปฏิบัติการ
  ขั้น เปิดแผนที่
    ทำ มองหาจุดสีเขียว
    รู้สึก 3
ระยะ ขี่
  จำนวนคน 600
  ผู้รับผิดชอบ ฝ่ายบริการ
  ขั้น จองจักรยาน
    รู้สึก 4 มั่นใจ
    ปัญหา น้อย จองได้แค่สิบนาที
  ขั้น ปลดล็อกจักรยาน
    รู้สึก 4
    รอ 1 นาที แจ้ง
    ตัวชี้วัด conversion 43 % เป้า 45 %
  ขั้น ขี่กลับบ้าน
    รู้สึก 4 อิสระ
`,
  vi: `chân dung: Ngọc
hành trình: Thuê xe đạp
  của: Ngọc
giai đoạn: Tìm xe
  số người: 1000
  phụ trách: Vận hành
  bước: Mở bản đồ
    làm: Tìm chấm xanh
    cảm xúc: 3
  bước: Đi bộ tới trạm
    nghĩ: Còn chiếc nào không?
    câu nói: Hết sạch rồi
    cảm xúc: 2 lo lắng
    điểm đau: cao Trạm không còn xe
    nguyên nhân: waiting
giai đoạn: Đạp xe
  số người: 400
  phụ trách: Dịch vụ
  bước: Mở khoá xe
    cảm xúc: 2
    chờ: 5 phút không báo
    điểm đau: Khoá mở chậm
    chỉ số: conversion 39 % chỉ tiêu 45 %
  bước: Đạp về nhà
    cảm xúc: 5 tự do

hành trình: Thuê xe đạp có đặt trước
  của: Ngọc
  trạng thái: cải tiến
  cải tiến từ: Thuê xe đạp
giai đoạn: Tìm xe
  số người: 1000
  phụ trách: Vận hành
  bước: Mở bản đồ
    làm: Tìm chấm xanh
    cảm xúc: 3
giai đoạn: Đạp xe
  số người: 600
  phụ trách: Dịch vụ
  bước: Đặt trước một chiếc
    cảm xúc: 4 yên tâm
    điểm đau: thấp Chỉ giữ xe được mười phút
  bước: Mở khoá xe
    cảm xúc: 4
    chờ: 1 phút có báo
    chỉ số: conversion 43 % chỉ tiêu 45 %
  bước: Đạp về nhà
    cảm xúc: 4 tự do
`,
};

export const ACTUAL_TEXTS: Readonly<Record<HumanLanguage, string>> = {
  en: `journey: Service plan
stage: Help
  step: Asks for help
    feels: 4
  step: Gets an answer
    does: Reads the first reply
    feels: 4
    wait: 1 h told
  step: Rates the answer
    thinks: That was quick
    feels: 4 pleased
    metric: csat 4.2 / 5

journey: Service in May
  state: actual
  based on: Service plan
stage: Help
  step: Asks for help
    feels: 4
  step: Asks a second time
    feels: 2 angry
  step: Gets an answer
    state: failing
    does: Reads the third reply
    feels: 2
    wait: 3 d not told
`,
  th: `เส้นทาง แผนบริการ
ระยะ ช่วยเหลือ
  ขั้น ขอความช่วยเหลือ
    รู้สึก 4
  ขั้น ได้คำตอบ
    ทำ อ่านคำตอบแรก
    รู้สึก 4
    รอ 1 ชั่วโมง แจ้ง
  ขั้น ให้คะแนนคำตอบ
    คิด เร็วดีนะ
    รู้สึก 4 พอใจ
    ตัวชี้วัด csat 4.2 / 5

เส้นทาง บริการเดือนพฤษภาคม
  สถานะ เกิดจริง
  ใช้แม่แบบ แผนบริการ
ระยะ ช่วยเหลือ
  ขั้น ขอความช่วยเหลือ
    รู้สึก 4
  ขั้น ถามอีกครั้ง
    รู้สึก 2 โกรธ
  ขั้น ได้คำตอบ
    สถานะ ล้มเหลว
    ทำ อ่านคำตอบที่สาม
    รู้สึก 2
    รอ 3 วัน ไม่แจ้ง
`,
  vi: `hành trình: Kế hoạch phục vụ
giai đoạn: Hỗ trợ
  bước: Nhờ giúp đỡ
    cảm xúc: 4
  bước: Nhận câu trả lời
    làm: Đọc câu trả lời đầu tiên
    cảm xúc: 4
    chờ: 1 giờ có báo
  bước: Chấm điểm câu trả lời
    nghĩ: Nhanh thật
    cảm xúc: 4 hài lòng
    chỉ số: csat 4.2 / 5

hành trình: Phục vụ tháng năm
  trạng thái: thực tế
  theo mẫu: Kế hoạch phục vụ
giai đoạn: Hỗ trợ
  bước: Nhờ giúp đỡ
    cảm xúc: 4
  bước: Hỏi lần thứ hai
    cảm xúc: 2 bực
  bước: Nhận câu trả lời
    trạng thái: thất bại
    làm: Đọc câu trả lời thứ ba
    cảm xúc: 2
    chờ: 3 ngày không báo
`,
};

export const LANGUAGES: readonly HumanLanguage[] = ['en', 'th', 'vi'];

/** Both journeys of a text: the one in view, which comes second, and its counterpart. */
export function pairOf(text: string): { readonly file: JourneyFile; readonly here: Journey; readonly there: Journey } {
  const { file } = readModel(text);
  const [there, here] = file.journeys;
  if (!here || !there) throw new Error('The text must hold two journeys.');
  return { file, here, there };
}
