import type { ChartWords } from '../chart-words.js';

export const CHART_WORDS: ChartWords = {
  emotion: {
    title: 'Cảm xúc qua từng bước',
    hint: ({ improved, current, plan, expected, others }) =>
      [
        improved
          ? 'Nét liền: hiện tại. Nét đứt: cải tiến, mới là kỳ vọng.'
          : current
            ? 'Nét liền: cải tiến, mới là kỳ vọng. Nét đứt: hiện tại.'
            : plan
              ? 'Nét liền: thực tế. Nét đứt: theo kế hoạch.'
              : expected
                ? 'Cảm xúc ở đây là kỳ vọng, chưa phải kết quả khảo sát.'
                : '1 là rất tệ, 5 là rất tốt. Chỗ trống là bước chưa có giá trị.',
        others ? 'Nét mảnh: khách khác trên cùng các bước.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    levels: { 1: 'rất tệ', 2: 'tệ', 3: 'bình thường', 4: 'tốt', 5: 'rất tốt' },
    description: ({ known, steps, curves }) =>
      `Đường cảm xúc: ${known} trên ${steps} bước có giá trị${curves === '1' ? '' : `, ${curves} đường`}.`,
    stageMean: 'Trung bình giai đoạn',
    stageMeanSpoken: ({ stage, mean, base }) => `Trung bình của ${stage}: ${mean} trên 5, ${base}`,
    ofSteps: ({ known, steps }) => `${known} trên ${steps} bước`,
    ofWholeStage: 'của cả giai đoạn',
    lowest: ({ score, step }) => (step === '' ? `Thấp nhất: ${score}` : `Thấp nhất: ${score}, ${step}`),
    highest: ({ score, step }) => (step === '' ? `Cao nhất: ${score}` : `Cao nhất: ${score}, ${step}`),
    fall: (change) => `Giảm mạnh nhất: ${change}`,
    curve: ({ persona, state, base }) => `${persona === '' ? state : `${persona}, ${state}`} (${base})`,
    matchedSteps: (steps) => `${steps} bước trùng khớp`,
    matchedExpected: (steps) => `${steps} bước trùng khớp, kỳ vọng`,
    spokenPoint: ({ curve, step, felt }) => `${curve}, ${step}: ${felt}`,
    moreCurves: (count) => `còn ${count} đường không vẽ`,
    withoutNumber: 'có từ mà không có số',
    mean: (mean) => `Trung bình ${mean} trên 5`,
    meanBase: ({ known, steps }) => `Dựa trên ${known} trong ${steps} bước.`,
    meanOther: ({ state, mean, steps, expected }) =>
      `${state}: ${mean} ở ${steps} bước${expected ? ', mới là kỳ vọng' : ''}.`,
    lowestTitle: ({ score, step }) => `Thấp nhất: ${step}, ${score}`,
    highestTitle: ({ score, step }) => `Cao nhất: ${step}, ${score}`,
    lowestOf: (known) => `Trong ${known} giá trị.`,
    alsoAt: ({ score, steps }) => `Cũng ở mức ${score}: ${steps}.`,
    waits: ({ length, told }) =>
      told === undefined ? `Chờ ${length}.` : told ? `Chờ ${length}, có báo.` : `Chờ ${length}, không báo.`,
    openPains: ({ open, pains }) =>
      pains === '1' ? 'Điểm đau ở đây chưa có giải pháp.' : `${open} trên ${pains} điểm đau ở đây chưa có giải pháp.`,
    painsAnswered: (pains) =>
      pains === '1' ? 'Điểm đau ở đây đã có giải pháp.' : `${pains} điểm đau ở đây đều đã có giải pháp.`,
    noPain: 'Tệp chưa ghi điểm đau nào ở đây.',
    fallTitle: (change) => `Giảm mạnh nhất: ${change}`,
    onlyWords: 'chỉ có lời',
    fallWithin: ({ place, fromScore, toScore }) => `Trong ${place}: từ ${fromScore} xuống ${toScore}.`,
    fallBase: ({ from, fromScore, to, toScore }) => `Từ ${from} (${fromScore}) sang ${to} (${toScore}).`,
    peakTitle: (mean) => `Đỉnh và kết thúc: ${mean}`,
    peakBase: ({ peak, end }) =>
      `Trung bình của cảm xúc mạnh nhất (${peak}) và cảm xúc cuối (${end}). Người ta thường nhớ hai điểm này.`,
    otherWorse: ({ name, mean }) => `${name} thấy tệ hơn: ${mean}`,
    otherBetter: ({ name, mean }) => `${name} thấy tốt hơn: ${mean}`,
    otherAlike: ({ name, mean }) => `${name} thấy như nhau: ${mean}`,
    otherBase: ({ lower, higher, both }) =>
      `Thấp hơn ở ${lower}, cao hơn ở ${higher} trong ${both} bước cả hai đều có.`,
    farthest: ({ step, here, there }) => `Cách xa nhất: ${step} (${there} so với ${here}).`,
    worseTitle: (steps) => `Tệ hơn trước ở ${steps} bước`,
    worseBase: ({ step, before, after, both }) =>
      `Nhiều nhất ở ${step} (${before} xuống ${after}), trong ${both} bước cả hai đều có.`,
  },
  funnel: {
    title: 'Ai đi tiếp, ai rời đi',
    hint: 'Thanh vẽ đúng tỷ lệ. Tỷ lệ đi tiếp là số người ở giai đoạn sau ÷ số người ở giai đoạn này.',
    description: ({ known, stages }) => `Phễu: ${known} trên ${stages} giai đoạn có số người.`,
    people: 'người',
    peopleAfter: () => 'người',
    ofAll: (share) => `${share} tổng số`,
    noNumber: 'chưa có số',
    steps: (count) => `${count} bước`,
    goOn: (share) => `${share} đi tiếp`,
    goNoFurther: (people) => `${people} người dừng lại`,
    moreCame: (people) => `Thêm ${people} người so với trước`,
    allGoOn: 'Mọi người đều đi tiếp',
    noReason: 'Tệp không ghi lý do',
    ofThem: ({ people, reason }) => `${people} trong số đó: ${reason}`,
    reasonNotGiven: 'không ghi lý do',
    spokenStage: ({ title, people, ofAll }) => `${title}: ${people} người${ofAll === '' ? '' : `, ${ofAll}`}.`,
    spokenShare: ({ from, to, share }) => `${from} sang ${to}: ${share} đi tiếp.`,
    smallest: 'Tỷ lệ thấp nhất.',
    bottleneck: ({ from, to }) => `Nút thắt: ${from} sang ${to}`,
    bottleneckBase: ({ share, lost, shares }) =>
      `${share} đi tiếp, thấp nhất trong ${shares} tỷ lệ; mất ${lost} người ở đây.`,
    whole: (share) => `Cả chặng: ${share}`,
    wholeBase: ({ people, all, stage }) => `${people} trên ${all} người tới ${stage}.`,
    bought: (share) => `${share} mua hàng.`,
    back: 'Quay trở lại',
    backBase: ({ step, stage, share }) => `${step} dẫn trở lại ${stage}${share === '' ? '' : `: ${share}`}.`,
    backMore: (count) => `Và ${count} lối khác.`,
    worst: (stage) => `Nơi cảm xúc tệ nhất: ${stage}`,
    worstBase: ({ score, step }) => `${step}: ${score} trên 5, thấp nhất của hành trình.`,
    worstShare: (share) => `${share} đi tiếp từ đây.`,
  },
};
