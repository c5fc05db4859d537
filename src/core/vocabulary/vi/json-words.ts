import type { JsonWords } from '../json-words.js';

export const JSON_WORDS: JsonWords = {
  'not-json': () => 'Đây không phải là văn bản JSON.',
  'wrong-type': ({ wanted = '', found = '' }) => `Chỗ này phải thuộc kiểu "${wanted}", nhưng đang là kiểu "${found}".`,
  'missing-property': ({ name = '' }) => `Thiếu thuộc tính "${name}".`,
  'unknown-property': ({ name = '' }) => `Ở đây không có thuộc tính nào tên "${name}".`,
  'not-a-choice': ({ found = '', choices = '' }) => `"${found}" không thuộc các lựa chọn: ${choices}.`,
  'out-of-range': ({ found = '', least = '', most = '' }) =>
    most === '' ? `${found} phải ít nhất là ${least}.` : `${found} nằm ngoài khoảng ${least} đến ${most}.`,
  'pains-above': ({ found = '', least = '', most = '' }) =>
    `Số điểm đau phía trên giải pháp này phải từ ${least} đến ${most}, không phải ${found}.`,
};
