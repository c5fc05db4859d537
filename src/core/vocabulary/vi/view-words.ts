import type { ViewWords } from '../view-words.js';

export const VIEW_WORDS: ViewWords = {
  names: {
    map: 'Bản đồ',
    emotion: 'Cảm xúc',
    funnel: 'Phễu',
    flow: 'Luồng',
    board: 'Bảng',
    opportunities: 'Cơ hội',
    'mermaid-journey': 'Mermaid',
  },
  feltInWords: {
    title: 'Cảm xúc mới ghi bằng lời, chưa có số.',
    help: '1 là rất tệ, 5 là rất tốt; lời đã ghi vẫn để sau số.',
    action: 'Thêm cảm xúc',
  },
  missing: {
    emotion: {
      title: 'Chưa bước nào cho biết cảm xúc.',
      help: '1 là rất tệ, 5 là rất tốt. Có thể viết thêm một từ.',
      action: 'Thêm cảm xúc',
    },
    funnel: {
      title: 'Chưa đủ hai giai đoạn có số người.',
      help: 'Khi có hai con số, tỷ lệ đi tiếp sẽ được vẽ.',
      action: 'Thêm số người',
    },
    flow: {
      title: 'Mỗi bước đều dẫn đến bước kế tiếp.',
      help: 'Nhánh, vòng lặp và lối ra sẽ hiện ở đây khi bạn viết chúng.',
      action: 'Thêm nhánh',
    },
    board: {
      title: 'Hành trình này chưa có bước nào.',
      help: 'Mỗi giai đoạn cần ít nhất một việc khách hàng làm.',
      action: 'Thêm bước',
    },
    opportunities: {
      title: 'Chưa ghi khó khăn nào.',
      help: 'Điều gì cản trở hoặc làm khách hàng khó chịu? Hãy bắt đầu từ điểm thấp nhất.',
      action: 'Thêm khó khăn',
    },
    map: {
      title: 'Hành trình này chưa có bước nào.',
      help: 'Mỗi giai đoạn cần ít nhất một việc khách hàng làm.',
      action: 'Thêm bước',
    },
  },
  hints: {
    blueprint: {
      title: 'Chưa viết gì về việc nhân viên làm.',
      help: 'Các hàng này được ẩn cho tới khi có một bước viết về chúng.',
      action: 'Thêm việc nhân viên làm',
    },
    improved: {
      title: 'Chưa có hành trình cải tiến nào trỏ tới hành trình này.',
      help: 'Hãy sao chép bản đồ này rồi sửa, hai bản sẽ được so sánh.',
      action: 'Sao chép thành bản cải tiến',
    },
  },
};
