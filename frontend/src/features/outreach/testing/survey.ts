import type { Survey, SurveyAnswer, SurveyInvitation } from '@/api/schema.gen.d.ts';
import { facility } from '@/testing/registry.ts';
import { training } from './records.ts';

const options = [
  { code: 'A', text: 'Có', textEn: 'Yes', points: 10 },
  { code: 'B', text: 'Không', points: 0 },
];

/** A version that asks one question for each part, in use and answered. */
export const survey: Survey = {
  id: '01890000-0000-7000-8000-000000000e01',
  version: 2,
  number: 1,
  title: 'Phiếu mẫu',
  awareFrom: 50,
  questions: [
    { code: 'K1', part: 'KNOWLEDGE', text: 'Biết SXSH?', options },
    { code: 'A1', part: 'ATTITUDE', text: 'Đồng ý?', options },
    { code: 'P1', part: 'PRACTICE', text: 'Đã làm?', options },
  ],
  publishedOn: '2016-01-01',
  current: true,
  answers: 1,
  updatedAt: '2026-11-20T03:00:00Z',
};

export const draft: Survey = {
  ...survey,
  id: '01890000-0000-7000-8000-000000000e02',
  version: 5,
  number: 2,
  title: 'Phiếu mới',
  publishedOn: undefined,
  current: false,
  answers: 0,
};

const known = { id: facility.id, code: facility.code, name: facility.name };

export const answer: SurveyAnswer = {
  id: '01890000-0000-7000-8000-000000000e11',
  version: 4,
  survey: { id: survey.id, number: 1, title: survey.title },
  facility: known,
  activity: { id: training.id, code: training.code, title: training.title },
  phase: 'BEFORE',
  answeredOn: '2018-05-10',
  way: 'STAFF',
  choices: [
    { question: 'K1', option: 'A' },
    { question: 'A1', option: 'A' },
    { question: 'P1', option: 'B' },
  ],
  knowledge: 100,
  attitude: 100,
  practice: 0,
  score: 66.7,
  aware: true,
  updatedAt: '2026-11-20T03:00:00Z',
};

export const invitation: SurveyInvitation = {
  id: '01890000-0000-7000-8000-000000000e21',
  version: 6,
  survey: answer.survey,
  facility: known,
  expiresOn: '2026-12-27',
  state: 'OPEN',
  invitedAt: '2026-11-20T03:00:00Z',
};
