import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The clause that the address names, brought into view once the paper is there. */
export function useLinkedClause(): string {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return hash;
}
