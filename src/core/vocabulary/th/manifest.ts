import type { ManifestWords } from '../manifest-words.js';

export const MANIFEST: ManifestWords = {
  'command.openPreview': 'เปิดภาพตัวอย่าง',
  'command.openPreviewToSide': 'เปิดภาพตัวอย่างไว้ด้านข้าง',
  'command.newFile': 'สร้างไฟล์เส้นทางลูกค้า',
  'command.newFile.short': 'เส้นทางลูกค้า',
  'command.restartServer': 'เริ่มตัวช่วยภาษาใหม่',
  'command.showOutput': 'ดูบันทึกการทำงาน',
  'command.openDiagnosticHelp': 'อธิบายปัญหาที่พบ',
  'command.pinPreview': 'ตรึงภาพตัวอย่างไว้กับไฟล์นี้',
  'command.unpinPreview': 'เลิกตรึงภาพตัวอย่าง',
  'command.restartPreview': 'โหลดภาพตัวอย่างใหม่',
  'command.exportSvg': 'บันทึกเป็น SVG',
  'command.exportPng': 'บันทึกเป็นภาพ PNG',
  'command.exportPdf': 'บันทึกเป็น PDF',
  'command.exportHtml': 'บันทึกเป็นหน้า HTML',
  'command.copyPng': 'คัดลอกเป็นภาพ PNG',
  'command.copySvg': 'คัดลอกเป็น SVG',
  'command.copyMermaid': 'คัดลอกเป็นข้อความ Mermaid',
  'command.copyMarkdown': 'คัดลอกเป็นตาราง Markdown',
  'setting.preview.openOnStart': 'เปิดภาพตัวอย่างข้างไฟล์ `.journey` ไฟล์แรกของหน้าต่าง',
  'setting.trace.server': 'เขียนข้อความระหว่าง VS Code กับตัวช่วยภาษาลงในบันทึกการทำงาน',
};
