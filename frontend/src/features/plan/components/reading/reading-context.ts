import { createContext, useContext } from 'react';
import type { Duty, MatrixTask, PlanNote, Target } from '@/api/schema.gen.d.ts';

/** What belongs to the places of the paper, by id. */
interface Reading {
  tasks: Map<string, MatrixTask>;
  targets: Map<string, Target[]>;
  duties: Map<string, Duty>;
  notes: Map<string, PlanNote[]>;
  /** Whether it is known yet which tasks carry out what. */
  linked: boolean;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('There is no plan here.');
  return reading;
}
