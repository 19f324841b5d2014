/** One of many things that can be chosen, and how it is called. */
export interface Choice {
  value: string;
  label: string;
}
