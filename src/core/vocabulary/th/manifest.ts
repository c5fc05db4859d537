import type { ManifestWords } from '../manifest-words.js';

export const MANIFEST: ManifestWords = {
  'command.openPreview': 'เปิดภาพตัวอย่าง',
  'command.openPreviewToSide': 'เปิดภาพตัวอย่างไว้ด้านข้าง',
  'command.newFile': 'สร้างไฟล์เส้นทางลูกค้า',
  'command.newFile.short': 'เส้นทางลูกค้า',
  'command.restartServer': 'เริ่มตัวช่วยภาษาใหม่',
  'command.showOutput': 'ดูบันทึกการทำงาน',
  'command.openDiagnosticHelp': 'อธิบายปัญหาที่พบ',
  'setting.preview.openOnStart': 'เปิดภาพตัวอย่างข้างไฟล์ `.journey` ไฟล์แรกของหน้าต่าง',
  'setting.trace.server': 'เขียนข้อความระหว่าง VS Code กับตัวช่วยภาษาลงในบันทึกการทำงาน',
};
