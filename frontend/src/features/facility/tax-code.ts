const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The server's rule (TaxCode.java): ten digits with their check digit, a branch, or a person's twelve. */
export function isTaxCode(code: string): boolean {
  if (/^\d{12}$/.test(code)) return true;
  if (!/^\d{10}(-\d{3})?$/.test(code) || code.endsWith('-000')) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}
