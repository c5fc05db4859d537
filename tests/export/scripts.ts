/** Words of twelve scripts, as people write them into one map; with marks, joiners and letters that change beside others. */
export const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Latin: ['Zażółć', 'gęślą', 'office', 'ÿß', 'Ångström', 'flow'],
  Thai: ['น้ำดื่ม', 'กำลังใจ', 'ญี่ปุ่น', 'ปี่ฟ้า', 'เสร็จแล้ว'],
  Vietnamese: ['Đặt', 'chỗ', 'trước', 'ưu', 'đãi', 'nghiễm'],
  Cyrillic: ['Привет', 'їжак', 'Қазақ', 'ёлка'],
  Greek: ['Καλημέρα', 'ΐδιος', 'Ωμέγα'],
  Arabic: ['مرحبا', 'بالعالم', 'خدمة'],
  Hebrew: ['שלום', 'עולם', 'לקוח'],
  Japanese: ['予約', 'する', 'カード'],
  Korean: ['카드', '결제', '확인'],
  Devanagari: ['हिन्दी', 'शब्द', 'ग्राहक'],
  Khmer: ['ភាសា', 'ខ្មែរ'],
  Lao: ['ນ້ຳ', 'ລູກຄ້າ'],
  Signs: ['→', '≥', '✓', '★', '①', '😀', '🛒', '✅', '½', '№'],
};
