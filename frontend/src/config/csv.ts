/** A text that a spreadsheet would run, and the characters that a cell is quoted for. */
const formula = /^[\t\r ]*[-+=@]/;
const special = /[",\n\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as RFC 4180 with the mark by which spreadsheets know UTF-8; no cell is a formula. */
export function csv(rows: (string | number)[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
