import type { JsonWords } from '../json-words.js';

export const JSON_WORDS: JsonWords = {
  'not-json': () => 'ข้อความนี้ไม่ใช่ JSON',
  'wrong-type': ({ wanted = '', found = '' }) => `ตรงนี้ต้องเป็นชนิด "${wanted}" แต่พบชนิด "${found}"`,
  'missing-property': ({ name = '' }) => `ไม่มีช่อง "${name}"`,
  'unknown-property': ({ name = '' }) => `ไม่รู้จักช่อง "${name}" ตรงนี้`,
  'not-a-choice': ({ found = '', choices = '' }) => `"${found}" ไม่อยู่ในตัวเลือก: ${choices}`,
  'out-of-range': ({ found = '', least = '', most = '' }) =>
    most === '' ? `${found} ต้องไม่น้อยกว่า ${least}` : `${found} อยู่นอกช่วง ${least} ถึง ${most}`,
  'pains-above': ({ found = '', least = '', most = '' }) =>
    `จำนวนปัญหาเหนือแนวทางนี้ต้องอยู่ระหว่าง ${least} ถึง ${most} ไม่ใช่ ${found}`,
};
