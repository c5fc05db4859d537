import type { ChartWords } from '../chart-words.js';

export const CHART_WORDS: ChartWords = {
  emotion: {
    title: 'รู้สึกอย่างไรในแต่ละขั้น',
    hint: ({ improved, current, plan, expected, others }) =>
      [
        improved
          ? 'เส้นทึบคือปัจจุบัน เส้นประคือแบบปรับปรุงที่คาดหวัง'
          : current
            ? 'เส้นทึบคือแบบปรับปรุงที่คาดหวัง เส้นประคือปัจจุบัน'
            : plan
              ? 'เส้นทึบคือที่เกิดจริง เส้นประคือตามแผน'
              : expected
                ? 'ความรู้สึกในที่นี้เป็นความคาดหวัง ไม่ใช่ผลที่พบ'
                : '1 คือแย่มาก 5 คือดีมาก ช่วงที่ขาดคือขั้นที่ไม่มีค่า',
        others ? 'เส้นบางคือลูกค้าคนอื่นในขั้นเดียวกัน' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    levels: { 1: 'แย่มาก', 2: 'แย่', 3: 'เฉย ๆ', 4: 'ดี', 5: 'ดีมาก' },
    description: ({ known, steps, curves }) =>
      `กราฟความรู้สึก มีค่า ${known} จาก ${steps} ขั้น${curves === '1' ? '' : ` รวม ${curves} เส้น`}`,
    stageMean: 'เฉลี่ยรายระยะ',
    stageMeanSpoken: ({ stage, mean, base }) => `ค่าเฉลี่ยของระยะ ${stage}: ${mean} จาก 5 ${base}`,
    ofSteps: ({ known, steps }) => `${known} จาก ${steps} ขั้น`,
    ofWholeStage: 'ของทั้งระยะ',
    lowest: ({ score, step }) => (step === '' ? `ต่ำสุด: ${score}` : `ต่ำสุด: ${score} ${step}`),
    highest: ({ score, step }) => (step === '' ? `สูงสุด: ${score}` : `สูงสุด: ${score} ${step}`),
    fall: (change) => `ลดลงแรงสุด: ${change}`,
    curve: ({ persona, state, base }) => `${persona === '' ? state : `${persona} ${state}`} (${base})`,
    matchedSteps: (steps) => `ขั้นที่ตรงกัน ${steps} ขั้น`,
    matchedExpected: (steps) => `ขั้นที่ตรงกัน ${steps} ขั้น เป็นความคาดหวัง`,
    spokenPoint: ({ curve, step, felt }) => `${curve} ${step}: ${felt}`,
    moreCurves: (count) => `อีก ${count} เส้นไม่ได้วาด`,
    withoutNumber: 'มีคำแต่ไม่มีตัวเลข',
    mean: (mean) => `เฉลี่ย ${mean} จาก 5`,
    meanBase: ({ known, steps }) => `คิดจาก ${known} ใน ${steps} ขั้น`,
    meanOther: ({ state, mean, steps, expected }) =>
      `${state}: ${mean} จาก ${steps} ขั้น${expected ? ' เป็นความคาดหวัง' : ''}`,
    lowestTitle: ({ score, step }) => `ต่ำสุด: ${step} ${score}`,
    highestTitle: ({ score, step }) => `สูงสุด: ${step} ${score}`,
    lowestOf: (known) => `จาก ${known} ค่า`,
    alsoAt: ({ score, steps }) => `ได้ ${score} เท่ากัน: ${steps}`,
    waits: ({ length, told }) =>
      told === undefined ? `ต้องรอ ${length}` : told ? `ต้องรอ ${length} โดยแจ้งไว้` : `ต้องรอ ${length} โดยไม่แจ้ง`,
    openPains: ({ open, pains }) =>
      pains === '1' ? 'ปัญหาในขั้นนี้ยังไม่มีแนวทาง' : `ปัญหา ${open} จาก ${pains} ข้อยังไม่มีแนวทาง`,
    painsAnswered: (pains) => (pains === '1' ? 'ปัญหาในขั้นนี้มีแนวทางแล้ว' : `ปัญหาทั้ง ${pains} ข้อมีแนวทางแล้ว`),
    noPain: 'ไฟล์ไม่ได้ระบุปัญหาในขั้นนี้',
    fallTitle: (change) => `ลดลงแรงสุด: ${change}`,
    onlyWords: 'มีแต่คำ',
    fallWithin: ({ place, fromScore, toScore }) => `ภายใน ${place} จาก ${fromScore} เหลือ ${toScore}`,
    fallBase: ({ from, fromScore, to, toScore }) => `จาก ${from} (${fromScore}) ไป ${to} (${toScore})`,
    peakTitle: (mean) => `จุดแรงสุดและตอนจบ: ${mean}`,
    peakBase: ({ peak, end }) => `ค่าเฉลี่ยของความรู้สึกที่แรงที่สุด (${peak}) กับครั้งสุดท้าย (${end}) คนมักจำสองจุดนี้`,
    otherWorse: ({ name, mean }) => `${name} รู้สึกแย่กว่า: ${mean}`,
    otherBetter: ({ name, mean }) => `${name} รู้สึกดีกว่า: ${mean}`,
    otherAlike: ({ name, mean }) => `${name} รู้สึกพอ ๆ กัน: ${mean}`,
    otherBase: ({ lower, higher, both }) => `ต่ำกว่า ${lower} ขั้น สูงกว่า ${higher} ขั้น จาก ${both} ขั้นที่มีทั้งคู่`,
    farthest: ({ step, here, there }) => `ต่างกันมากสุด: ${step} (${there} เทียบกับ ${here})`,
    worseTitle: (steps) => `แย่กว่าเดิม ${steps} ขั้น`,
    worseBase: ({ step, before, after, both }) => `มากสุดที่ ${step} (${before} เป็น ${after}) จาก ${both} ขั้นที่มีทั้งคู่`,
  },
  funnel: {
    title: 'ใครไปต่อ ใครออก',
    hint: 'แท่งยาวตามสัดส่วนจริง อัตราไปต่อคือคนในระยะถัดไป ÷ คนในระยะนี้',
    description: ({ known, stages }) => `กรวยลูกค้า มีจำนวนคน ${known} จาก ${stages} ระยะ`,
    people: 'คน',
    peopleAfter: () => 'คน',
    ofAll: (share) => `${share} ของทั้งหมด`,
    noNumber: 'ไม่มีตัวเลข',
    steps: (count) => `${count} ขั้น`,
    goOn: (share) => `ไปต่อ ${share}`,
    goNoFurther: (people) => `${people} คนไม่ไปต่อ`,
    moreCame: (people) => `มีคนเพิ่มเข้ามา ${people} คน`,
    allGoOn: 'ไปต่อทุกคน',
    noReason: 'ไม่มีเหตุผลในไฟล์',
    ofThem: ({ people, reason }) => `${people} ในจำนวนนี้: ${reason}`,
    reasonNotGiven: 'ไม่ได้บอกเหตุผล',
    spokenStage: ({ title, people, ofAll }) => `${title}: ${people} คน${ofAll === '' ? '' : ` ${ofAll}`}`,
    spokenShare: ({ from, to, share }) => `${from} ไป ${to}: ไปต่อ ${share}`,
    smallest: 'อัตราน้อยที่สุด',
    bottleneck: ({ from, to }) => `คอขวด: ${from} ไป ${to}`,
    bottleneckBase: ({ share, lost, shares }) => `ไปต่อ ${share} น้อยที่สุดใน ${shares} ช่วง เสียไป ${lost} คน`,
    whole: (share) => `ตลอดเส้นทาง: ${share}`,
    wholeBase: ({ people, all, stage }) => `${people} จาก ${all} คนไปถึง${stage}`,
    bought: (share) => `ซื้อจริง ${share}`,
    back: 'วนกลับมา',
    backBase: ({ step, stage, share }) => `${step} วนกลับไปที่ ${stage}${share === '' ? '' : `: ${share}`}`,
    backMore: (count) => `และอีก ${count} เส้นทาง`,
    worst: (stage) => `ระยะที่รู้สึกแย่สุด: ${stage}`,
    worstBase: ({ score, step }) => `${step}: ${score} จาก 5 ต่ำสุดของเส้นทาง`,
    worstShare: (share) => `ไปต่อจากระยะนี้ ${share}`,
  },
};
