import type { NewFileWords } from '../new-file-words.js';

export const NEW_FILE_WORDS: NewFileWords = {
  ownName: 'Tiếng Việt',
  sample: 'chân dung, hành trình, giai đoạn, bước',
  askLanguage: 'Hành trình được viết bằng ngôn ngữ nào?',
  askPersona: 'Đây là hành trình của ai?',
  newPersona: 'Một chân dung mới',
};
