import type { EditWords } from '../edit-words.js';

export const EDIT_WORDS: EditWords = {
  refused: {
    stale: 'Văn bản vừa thay đổi. Chưa ghi gì cả, hãy thử lại.',
    conflict: 'Chưa ghi gì cả: tệp còn xung đột git. Hãy giải quyết xung đột trước.',
    'nothing-there': 'Chưa ghi gì cả: phần này chỉ sửa được trong văn bản.',
    empty: 'Chưa ghi gì cả: nội dung trống. Muốn bỏ thì hãy xoá dòng đó.',
    'one-line': 'Chưa ghi gì cả: tiêu đề hoặc tên phải nằm trên một dòng.',
    'reads-otherwise': 'Chưa ghi gì cả: ở đây những từ này sẽ bị hiểu thành thứ khác. Hãy diễn đạt cách khác.',
    score: 'Chưa ghi gì cả: cảm xúc có giá trị từ 1 đến 5.',
    'several-feelings': 'Chưa ghi gì cả: bước này có nhiều cảm xúc. Hãy sửa đúng cảm xúc muốn đổi.',
    'other-journey': 'Chưa ghi gì cả: một bước phải ở lại trong hành trình của nó.',
    'line-of-its-stage':
      'Chưa ghi gì cả: trong bước này có dòng thuộc về giai đoạn hoặc hành trình. Hãy chuyển dòng đó trước.',
    'other-meaning':
      'Chưa ghi gì cả: một dòng nhắc tới bước hoặc điểm đau sẽ chỉ sang cái khác. Hãy đặt cho hai cái tên khác nhau trước.',
    'same-name':
      'Chưa ghi gì cả: một hành trình khác trong tệp này có cùng tên. Hãy đặt tên khác hoặc mã cho một trong hai trước.',
    'not-written': 'Chưa ghi gì cả: trình soạn thảo từ chối thay đổi.',
  },
  close: 'Đóng',
  held: 'Hình này cũ hơn văn bản. Có thể sửa trong hình khi văn bản đọc được trở lại.',
  menu: {
    name: 'Sửa thẻ này',
    editText: 'Sửa nội dung',
    goToLine: 'Đi tới dòng',
    moveLeft: 'Chuyển sang trái',
    moveRight: 'Chuyển sang phải',
    toStage: (title) => `Chuyển sang giai đoạn “${title}”`,
    addStep: 'Thêm bước ở sau',
    addStage: 'Thêm giai đoạn ở sau',
    addFact: (keyword) => `Thêm “${keyword}”`,
    duplicate: 'Nhân đôi',
    remove: 'Xoá',
    better: 'Tốt hơn',
    worse: 'Tệ hơn',
  },
  scores: ['rất tệ', 'tệ', 'bình thường', 'tốt', 'rất tốt'],
  field: 'Nội dung của thẻ',
  fieldHelp: 'Enter để lưu, Escape để huỷ',
  fieldHelpOfLines: 'Enter để lưu, Shift+Enter để xuống dòng, Escape để huỷ',
  dropsBefore: (step, stage) =>
    stage === '' ? `đặt trước bước ${step}` : `đặt trước bước ${step}, trong giai đoạn “${stage}”`,
  dropsAfter: (step, stage) =>
    stage === '' ? `đặt sau bước ${step}` : `đặt sau bước ${step}, trong giai đoạn “${stage}”`,
  dropsInto: (stage) => `đặt vào giai đoạn “${stage}”`,
  moved: 'Đã chuyển bước.',
  scored: (score, name) => `Bây giờ là ${score} trên 5, ${name}.`,
  written: 'Đã ghi nội dung.',
  added: 'Đã thêm.',
  duplicated: 'Đã thêm bản sao ở sau.',
  removed: 'Đã xoá. Hoàn tác sẽ đưa trở lại.',
  copied: 'Bản sao đã được ghi sau hành trình này. Hãy sửa bản sao, hai bản sẽ được so sánh.',
  noCopy:
    'Chỉ sao chép được thành bản cải tiến một hành trình hiện tại có tên và có bước, chưa có bản cải tiến nào trỏ tới.',
  atTheEnd: 'Bước này không đi tiếp theo hướng đó được nữa.',
  bestAlready: 'Cảm xúc này đã tốt nhất rồi.',
  worstAlready: 'Cảm xúc này đã tệ nhất rồi.',
};
