import type { CompletionWords } from '../completion-words.js';

export const COMPLETION_WORDS: CompletionWords = {
  today: 'hôm nay',
  missingStages: 'mọi giai đoạn còn thiếu',
  missingStagesHelp: (stages) => `Viết các giai đoạn của mô hình mà hành trình này chưa có: ${stages.join(', ')}.`,
  firstStep: 'Bước đầu tiên',
  used: 'Đã dùng trong các bản đồ này.',
  brand: 'Một thương hiệu của kênh này.',
};
