import { useQuery } from '@tanstack/react-query';
import type { Choice } from '@/components/remote-select/choice.ts';
import { type ChosenKind, chosenNameQuery } from '../api/chosen-name.ts';

/** The name of what the address gives by its id; undefined until it is known. */
export function useChosenName(kind: ChosenKind, id: string | undefined): Choice | undefined {
  return useQuery(chosenNameQuery(kind, id)).data;
}
