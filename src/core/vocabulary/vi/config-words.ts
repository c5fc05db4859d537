import type { ConfigWords } from '../config-words.js';

export const CONFIG_WORDS: ConfigWords = {
  encoding: 'tệp phải là văn bản UTF-8',
  unreadable: 'đây phải là tệp đọc được, lớn nhất là 8 MB',
  lanesForm: (allowed) => `"lanes" phải là danh sách có ít nhất một tên trong ${allowed}`,
  languageForm: (allowed) => `"language" phải là một trong ${allowed}`,
  unknownLane: ({ name, allowed }) => `"lanes" có tên "${name}", nhưng mỗi làn phải là một trong ${allowed}`,
};
