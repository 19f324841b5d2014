/** The place of a clause in the page: `muc-II.1.a`. */
export function anchor({ path }: { path: string }): string {
  return `muc-${path}`;
}
