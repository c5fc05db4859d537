import type { CompletionWords } from '../completion-words.js';

export const COMPLETION_WORDS: CompletionWords = {
  today: 'วันนี้',
  missingStages: 'ทุกระยะที่ยังขาด',
  missingStagesHelp: (stages) => `เขียนระยะของแบบที่เส้นทางนี้ยังไม่มี: ${stages.join(' ')}`,
  firstStep: 'ขั้นแรก',
  used: 'ใช้อยู่แล้วในแผนที่เหล่านี้',
  brand: 'แบรนด์ของช่องทางนี้',
};
