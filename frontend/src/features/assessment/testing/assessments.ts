import type { CriteriaSet, PotentialAssessment } from '@/api/schema.gen.d.ts';
import { facility } from '@/testing/registry.ts';

const marks = [
  { mark: 0, text: 'Không', textEn: 'No' },
  { mark: 3, text: 'Nhiều', textEn: 'Much' },
];

/** Criteria in use, with one for each aspect. */
export const criteriaSet: CriteriaSet = {
  id: '01890000-0000-7000-8000-000000000c01',
  version: 2,
  number: 1,
  title: 'Bộ tiêu chí mẫu',
  source: 'Kế hoạch mẫu',
  highFrom: 65,
  mediumFrom: 40,
  criteria: [
    { code: 'P', aspect: 'POTENTIAL', name: 'Nguy cơ ô nhiễm', weight: 2, marks },
    { code: 'N', aspect: 'NEED', name: 'Nhu cầu', weight: 1, marks },
    { code: 'A', aspect: 'ABILITY', name: 'Khả năng đầu tư', weight: 1, marks },
  ],
  publishedOn: '2016-01-01',
  current: true,
  assessments: 1,
  updatedAt: '2026-11-20T03:00:00Z',
};

const judged = criteriaSet.criteria.map(({ code, aspect, name, weight }) => ({
  criterion: code,
  aspect,
  name,
  weight,
  most: 3,
}));

/** One that waits for its last mark. */
export const open: PotentialAssessment = {
  id: '01890000-0000-7000-8000-000000000c11',
  version: 4,
  facility: { id: facility.id, code: facility.code, name: facility.name },
  adminUnit: facility.adminUnit,
  assessedOn: '2018-05-10',
  state: 'IN_PROGRESS',
  criteriaSet: { id: criteriaSet.id, number: 1, title: criteriaSet.title },
  highFrom: 65,
  mediumFrom: 40,
  criteria: judged,
  latest: false,
  updatedAt: '2026-11-20T03:00:00Z',
};

/** One with all its marks, not completed yet. */
export const scored: PotentialAssessment = {
  ...open,
  score: 75,
  level: 'HIGH',
  hasPotential: true,
  potentialScore: 100,
  needScore: 100,
  abilityScore: 0,
  criteria: judged.map((each, at) => ({
    ...each,
    mark: at === 2 ? 0 : 3,
    text: at === 2 ? 'Không' : 'Nhiều',
    points: [50, 25, 0][at],
    ...(at === 0 && { note: 'Ống khói có bụi' }),
  })),
};

export const completed: PotentialAssessment = {
  ...scored,
  version: 5,
  state: 'COMPLETED',
  latest: true,
  completedAt: '2026-11-20T03:00:00Z',
};
