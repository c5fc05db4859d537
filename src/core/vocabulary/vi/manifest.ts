import type { ManifestWords } from '../manifest-words.js';

export const MANIFEST: ManifestWords = {
  'command.openPreview': 'Mở bản xem trước',
  'command.openPreviewToSide': 'Mở bản xem trước ở bên cạnh',
  'command.newFile': 'Tạo tệp hành trình mới',
  'command.newFile.short': 'Hành trình',
  'command.restartServer': 'Khởi động lại trình hỗ trợ ngôn ngữ',
  'command.showOutput': 'Xem nhật ký',
  'command.openDiagnosticHelp': 'Giải thích vấn đề',
  'command.pinPreview': 'Ghim bản xem trước vào tệp này',
  'command.unpinPreview': 'Bỏ ghim bản xem trước',
  'command.restartPreview': 'Tải lại bản xem trước',
  'command.exportSvg': 'Lưu thành SVG',
  'command.exportPng': 'Lưu thành ảnh PNG',
  'command.exportPdf': 'Lưu thành PDF',
  'command.exportHtml': 'Lưu thành trang HTML',
  'command.copyPng': 'Sao chép thành ảnh PNG',
  'command.copySvg': 'Sao chép thành SVG',
  'command.copyMermaid': 'Sao chép thành văn bản Mermaid',
  'command.copyMarkdown': 'Sao chép thành bảng Markdown',
  'setting.preview.openOnStart': 'Mở bản xem trước bên cạnh tệp `.journey` đầu tiên của cửa sổ.',
  'setting.trace.server': 'Ghi các thông điệp giữa VS Code và trình hỗ trợ ngôn ngữ vào nhật ký.',
};
