import type { CompareWords } from '../compare-words.js';

export const COMPARE_WORDS: CompareWords = {
  improves: (title) => `Cải tiến từ \u201c${title}\u201d`,
  improvesOneStage: (title) => `Cải tiến một giai đoạn của \u201c${title}\u201d; các giai đoạn khác giữ như cũ`,
  improvesSteps: (title) => `Cải tiến \u201c${title}\u201d; giai đoạn không có bước giữ như cũ`,
  basedOn: (title) => `Theo mẫu \u201c${title}\u201d`,
  expectations: 'Cảm xúc ở đây là kỳ vọng, chưa phải kết quả khảo sát',
  added: 'Thêm',
  changed: 'Thay đổi',
  removed: 'Bỏ',
  missing: 'Bị thiếu',
  failing: 'Thất bại',
  unplanned: 'Ngoài kế hoạch',
  gone: 'Đã hết',
  isNew: 'Mới',
  before: (text) => `trước đây: ${text}`,
  differs: (lanes) => `khác trước ở: ${lanes}`,
  feltBefore: ({ score, words }) => `trước đây: ${score} trên 5${words === '' ? '' : `, ${words}`}`,
  difference: (difference) => `chênh lệch ${difference}`,
  figures: {
    feeling: ({ now, before }) =>
      now === before ? `cảm xúc trung bình, mỗi bên ${now} giá trị` : `cảm xúc trung bình, ${before} và ${now} giá trị`,
    buy: 'số người bắt đầu đã mua',
    reachEnd: 'số người bắt đầu đi đến cuối',
    waiting: ({ count, shown }) =>
      count === 0 ? 'chờ đợi; mọi lần chờ đều được báo' : `chờ đợi; ${shown} lần chờ không được báo`,
    pains: () => 'điểm đau',
    painsBase: ({ gone, added, shown, open }) =>
      `đã hết ${gone}${added > 0 ? `, mới ${shown}` : ''}, chưa có ý tưởng ${open}`,
    steps: () => 'bước',
    stepsBase: ({ added, removed, changed }) => `thêm ${added}, bỏ ${removed}, thay đổi ${changed}`,
    planBase: ({ unplanned, missing, failing }) =>
      `ngoài kế hoạch ${unplanned}, bị thiếu ${missing}, thất bại ${failing}`,
    lowest: 'điểm thấp nhất',
    belowNeutral: ({ count, shown }) =>
      count === 0 ? 'không bước nào dưới mức trung lập' : `${shown} bước dưới mức trung lập`,
    handOffs: () => 'lần bàn giao',
    handOffsBase: (difference, shown) =>
      difference === 0 ? 'không đổi' : difference < 0 ? `ít hơn ${shown}` : `nhiều hơn ${shown}`,
  },
  legend: {
    improved: 'cải tiến: cảm xúc kỳ vọng',
    current: 'hiện tại: cảm xúc ghi nhận',
    actual: 'thực tế: cảm xúc ghi nhận',
    plan: 'kế hoạch: cảm xúc kỳ vọng',
    difference: 'chênh lệch của bước',
    worse: 'kém hơn trước',
    added: 'thêm',
    changed: 'thay đổi',
    removed: 'bỏ',
    missing: 'bị thiếu',
    failing: 'thất bại',
    unplanned: 'ngoài kế hoạch',
    gone: 'điểm đau đã hết',
    before: 'giá trị trước đây',
  },
};
