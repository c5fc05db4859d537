import type { MapWords } from '../map-words.js';

export const MAP_WORDS: MapWords = {
  more: 'ดูต่อ',
  figures: {
    ofFive: 'จาก 5',
    meanFeeling: ({ known, steps }) => `ความรู้สึกเฉลี่ย จาก ${known} ใน ${steps} ขั้น`,
    alsoFelt: ({ wholes, fromWords, apart }) => [
      ...(wholes > 0 ? [`ทั้งระยะ ${wholes} ระยะ`] : []),
      ...(fromWords > 0 ? [`อีก ${fromWords} จากคำ`] : []),
      ...(apart > 0 ? [`แยกนับ ${apart} ของบางคนหรือบางกรณี`] : []),
    ],
    buy: ({ people }) => `ของคนที่เริ่ม ซื้อจริง (${people} คน)`,
    reachEnd: ({ people }) => `ของคนที่เริ่ม ไปถึงระยะสุดท้าย (${people} คน)`,
    goOn: 'ไปต่อ',
    smallestShare: ({ from, to }) => `${from} ไป ${to}: น้อยที่สุด`,
    waiting: 'รอรวม',
    waitsNotTold: ({ told, notTold, waits }) => {
      if (notTold !== '0') return `ไม่ได้แจ้ง ${notTold} จาก ${waits} ครั้งที่รอ`;
      if (told === waits) return waits === '1' ? 'แจ้งการรอไว้แล้ว' : `แจ้งไว้แล้วทั้ง ${waits} ครั้งที่รอ`;
      return told === '0' ? `รอ ${waits} ครั้ง ไม่ได้เขียนว่าแจ้งหรือไม่` : `แจ้งไว้ ${told} จาก ${waits} ครั้งที่รอ`;
    },
    ofPains: ({ pains }) => `จาก ${pains} ปัญหา`,
    painsWithoutIdea: () => 'ยังไม่มีแนวทางแก้',
    painsWithIdea: () => 'มีแนวทางแก้แล้ว',
    handOffs: () => 'ครั้งที่ส่งต่องาน',
    betweenOwners: ({ owners }) => `ระหว่างผู้รับผิดชอบ ${owners} ฝ่าย`,
  },
  inCase: (words) => `ถ้า${words}`,
  fromWord: (score) => `มักได้ ${score} จาก 5 ตามคำ`,
  reviewEvery: (duration) => `ทบทวนทุก ${duration}`,
  expects: 'คาดหวัง',
  doneWhen: 'สำเร็จเมื่อ',
  says: 'พูดว่า',
  effort: (effort) => `แรงที่ใช้ ${effort}`,
  impact: (impact) => `ผลกระทบ ${impact}`,
  due: (when) => `กำหนด ${when}`,
  goesTo: (title) => `ไปที่ ${title}`,
  moreLinks: (count) => `และอีก ${count} ทาง`,
  openFlow: 'เปิดมุมมองเส้นทาง',
  leaves: ({ people, reason }) => (reason === '' ? `ออก ${people}` : `ออก ${people}: ${reason}`),
  noTarget: 'ไม่มีเป้า',
  ideaAt: (place) => `แนวทางอยู่ที่ ${place}`,
  stepNumber: (step) => `ขั้นที่ ${step}`,
  stagePlace: ({ stage, stages, title }) => `ระยะที่ ${stage} จาก ${stages}: ${title}`,
  description: ({ stages, steps, persona }) =>
    `แผนที่เส้นทางลูกค้า ${stages} ระยะ ${steps} ขั้น${persona === '' ? '' : ` ของ ${persona}`}`,
  persona: 'ลูกค้า',
  figuresTitle: 'ตัวเลขสรุป',
  peopleEnter: (people) => `${people} คน`,
  lowestPoint: 'จุดต่ำสุด',
  highestPoint: 'จุดสูงสุด',
  moments: { decision: 'ตัดสินใจ', zmot: 'ค้นหาก่อนซื้อ', fmot: 'แรกเห็น', smot: 'ใช้จริง', umot: 'แบ่งปันต่อ', truth: 'ช่วงสำคัญ' },
  pictureFaults: {
    missing: 'ไม่พบรูปนี้',
    tooLarge: 'รูปนี้ใหญ่เกินกว่าจะแสดง',
    unreadable: 'ไฟล์นี้ไม่ใช่รูปที่อ่านได้',
    kind: 'แสดงได้เฉพาะ PNG, JPEG, WebP และ GIF',
    webp: 'ไฟล์นี้ไม่แสดง WebP แต่แสดง PNG และ JPEG',
    outside: 'ไม่แสดง เพราะอยู่นอกโฟลเดอร์งาน',
    web: 'ไม่แสดง เพราะไม่ดึงรูปจากเว็บ',
  },
  bars: { low: 'น้อย', medium: 'กลาง', high: 'มาก' },
};
