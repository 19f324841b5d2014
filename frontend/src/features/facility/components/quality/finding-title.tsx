import { Link } from '@tanstack/react-router';
import type { FacilityFinding } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';

interface FindingTitleProps {
  finding: FacilityFinding;
  facilityId: string | undefined;
  title: string | undefined;
}

/** What is found; a likeness leads to the pairs, where those who may decide on them do so. */
export function FindingTitle({ finding, facilityId, title }: FindingTitleProps) {
  const mayDecide = useCan('facility:merge');
  return (
    <strong>
      {mayDecide && facilityId && finding.rule === 'PROBABLE_DUPLICATE' ? (
        <Link to="/facilities/duplicates" search={{ facility: facilityId }}>
          {title}
        </Link>
      ) : (
        title
      )}
    </strong>
  );
}
