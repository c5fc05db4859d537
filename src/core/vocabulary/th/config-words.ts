import type { ConfigWords } from '../config-words.js';

export const CONFIG_WORDS: ConfigWords = {
  encoding: 'ต้องเป็นข้อความ UTF-8',
  unreadable: 'ต้องเป็นไฟล์ที่อ่านได้และใหญ่ไม่เกิน 8 MB',
  lanesForm: (allowed) => `"lanes" ต้องเป็นรายการที่มีอย่างน้อยหนึ่งชื่อจาก ${allowed}`,
  languageForm: (allowed) => `"language" ต้องเป็นค่าใดค่าหนึ่งใน ${allowed}`,
  unknownLane: ({ name, allowed }) => `"lanes" มีชื่อ "${name}" แต่แถวต้องเป็นชื่อใดชื่อหนึ่งใน ${allowed}`,
};
