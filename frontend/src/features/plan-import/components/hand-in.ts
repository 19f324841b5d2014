import type { PlanImport } from '@/api/schema.gen.d.ts';

export interface Reading {
  /** What a person is told meanwhile. */
  text: string;
  read: () => Promise<PlanImport>;
}

/** What the ways of handing in have in common. */
export interface HandIn {
  disabled: boolean;
  onRead: (reading: Reading) => void;
  onRefuse: (detail: string) => void;
}
