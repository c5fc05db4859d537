import type { NewFileWords } from '../new-file-words.js';

export const NEW_FILE_WORDS: NewFileWords = {
  ownName: 'ไทย',
  sample: 'ลูกค้า เส้นทาง ระยะ ขั้น',
  askLanguage: 'เขียนเส้นทางนี้เป็นภาษาอะไร',
  askPersona: 'เป็นเส้นทางของใคร',
  newPersona: 'ลูกค้าคนใหม่',
};
