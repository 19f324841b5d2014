/** What papers of office are called; they keep their names in every language. */
export const documentKinds = [
  'Luật',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Công văn',
  'Kế hoạch',
];
