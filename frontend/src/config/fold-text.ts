/** Text without diacritics and case, as the server compares it. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}

/** True when `typed` occurs in `text`, whatever the diacritics. */
export function matches(text: string, typed: string): boolean {
  return fold(text).includes(fold(typed.trim()));
}
