import type { ExportWords } from '../export-words.js';

export const EXPORT_WORDS: ExportWords = {
  title: 'Xuất',
  saveAs: 'Lưu thành',
  copyAs: 'Sao chép thành',
  save: { svg: 'SVG', png: 'Ảnh PNG', pdf: 'PDF', html: 'Trang HTML' },
  copy: { png: 'Ảnh PNG', svg: 'SVG', mermaid: 'Văn bản Mermaid', markdown: 'Bảng Markdown' },
  askPalette: 'Dùng bộ màu nào?',
  palettes: { light: 'Sáng', dark: 'Tối', print: 'Để in' },
  paletteHelp: {
    light: 'Cho tài liệu và trang chiếu nền trắng',
    dark: 'Cho trang chiếu nền tối',
    print: 'Dùng đường viền thay cho màu nền, in đen trắng vẫn đọc được',
  },
  askPaper: 'Dùng khổ giấy nào?',
  papers: {
    map: 'Một trang lớn bằng bản đồ',
    a3: 'A3 ngang, chia trang giữa các giai đoạn',
    a4: 'A4 ngang, chia trang giữa các giai đoạn',
  },
  askScale: 'Kích thước nào?',
  pixels: ({ width, height }) => `${width} × ${height} điểm ảnh`,
  onlyMaps: (name) => `Chưa ghi ${name}: tệp .journey chứa bản đồ. Hãy chọn tên khác.`,
  holdsMap: (name) => `${name} chứa một bản đồ hành trình và bản đồ đó sẽ mất. Thay thế tệp này?`,
  replace: 'Thay thế',
  saved: (name) => `Đã lưu ${name}.`,
  open: 'Mở',
  copied: 'Đã sao chép.',
  failed: (reason) => `Xuất không thành công: ${reason}`,
  missingLetters: (letters) =>
    `Không phông chữ nào trong tệp có các ký tự này nên chúng được vẽ thành ô có dấu hỏi: ${letters}`,
  nothingToExport: 'Tệp này chưa có hành trình nào để xuất.',
  noFile: 'Hãy mở một tệp .journey trước.',
  copyRefused: 'Chưa đưa được ảnh vào bộ nhớ tạm. Hãy bấm vào bản xem trước rồi sao chép lại, hoặc lưu thành tệp.',
  savePngInstead: 'Lưu thành PNG',
  tooLarge: 'Ảnh quá lớn với kích thước này. Hãy chọn kích thước nhỏ hơn, hoặc lưu thành SVG hay PDF.',
  noAnswer: 'Bản xem trước không trả lời. Hãy mở nó rồi thử lại.',
  notDrawn: 'Không vẽ được hình.',
  mermaidIsSvgOnly:
    'Khung nhìn này do Mermaid vẽ nên chỉ lưu và sao chép hình được ở dạng SVG; văn bản của nó vẫn sao chép được.',
  filtered: ({ values, hidden, steps }) => `Bộ lọc: ${values}; ${hidden} trên ${steps} bước không khớp`,
  asTable: 'Cùng nội dung dưới dạng bảng',
};
