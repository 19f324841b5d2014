import { Link } from '@tanstack/react-router';
import type { ClauseRef } from '@/api/schema.gen.d.ts';
import { anchor } from './reading/anchor.ts';

/** From a task to what it carries out in the plan's body. */
export function ClauseLink({ planId, clause }: { planId: string; clause: ClauseRef }) {
  return (
    <Link to="/plans/$planId" params={{ planId }} hash={anchor(clause)}>
      {clause.path}
    </Link>
  );
}
