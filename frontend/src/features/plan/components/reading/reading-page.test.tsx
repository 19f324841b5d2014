import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { ClauseNode } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';
import { industry, matrix, notes, plan, uuid } from '../../testing/records.ts';

const task = matrix.groups[0]?.tasks[0];

function clause(number: number, path: string, text: string, more: Partial<ClauseNode> = {}) {
  return {
    id: uuid(number),
    path,
    section: 'BODY_TASK' as const,
    text,
    taskIds: [],
    children: [],
    ...more,
  };
}

const outreach = clause(812, 'II.1', 'Tuyên truyền về SXSH', {
  label: '1.',
  taskIds: [task?.id ?? ''],
});
const duty = clause(822, 'V.1', 'Sở Công Thương: là cơ quan thường trực', {
  section: 'DUTY',
  label: '1.',
});
const trees = [
  clause(801, 'preamble', 'Căn cứ Quyết định số 1419/QĐ-TTg', { section: 'PREAMBLE' }),
  clause(811, 'II', 'NHIỆM VỤ', { label: 'II.', children: [outreach] }),
  clause(821, 'V', 'TỔ CHỨC THỰC HIỆN', { section: 'DUTY', label: 'V.', children: [duty] }),
];

beforeEach(() => {
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: [...officer.permissions, 'document:read'] }),
    ),
    http.get(apiUrl('/plans/:id'), () =>
      HttpResponse.json({
        ...plan,
        legalBases: [
          {
            id: uuid(831),
            citation: 'Quyết định số 1419/QĐ-TTg ngày 07/9/2009',
            document: {
              id: uuid(832),
              number: '1419/QĐ-TTg',
              kind: 'Quyết định',
              title: 'Phê duyệt Chiến lược',
              issuer: 'Thủ tướng Chính phủ',
              effect: 'EXPIRED',
            },
          },
        ],
      }),
    ),
    http.get(apiUrl('/plans/:id/clauses'), () => HttpResponse.json(trees)),
    http.get(apiUrl('/plans/:id/tasks'), () => HttpResponse.json(matrix)),
    http.get(apiUrl('/plans/:id/targets'), () => HttpResponse.json([])),
    http.get(apiUrl('/plans/:id/duties'), () =>
      HttpResponse.json([
        {
          id: uuid(841),
          phrase: 'Sở Công Thương',
          clause: duty,
          parties: [{ phrase: 'Sở Công Thương', body: industry }],
        },
      ]),
    ),
    http.get(apiUrl('/plans/:id/notes'), () =>
      HttpResponse.json([
        ...notes,
        { ...notes[1], id: uuid(851), clauseId: outreach.id, text: 'Lạ.' },
      ]),
    ),
    http.get(apiUrl('/plans/:id/unlinked-clauses'), () =>
      HttpResponse.json({ clauses: [{ ...duty }], tasks: [] }),
    ),
  );
});

it('prints the paper word for word, with what belongs to each place beside it', async () => {
  openApp(`/plans/${plan.id}`);
  expect(await screen.findByRole('heading', { name: 'II. NHIỆM VỤ' })).toBeVisible();
  expect(screen.getByText('Căn cứ Quyết định số 1419/QĐ-TTg')).toBeVisible();
  expect(await screen.findByRole('link', { name: `1.1 ${task?.title}` })).toHaveAttribute(
    'href',
    `/tasks/${task?.id}`,
  );
  expect((await screen.findAllByRole('note')).map((note) => note.textContent)).toEqual([
    expect.stringContaining('Biểu ghi ngày 12/9/2012'),
    'Lưu ý về bản in: Lạ.',
  ]);
  expect(screen.getByText('Cơ quan chịu trách nhiệm:').parentElement).toHaveTextContent(
    'Sở Công Thương',
  );
});

it('says what the paper does not print, and whether what it rests on still holds', async () => {
  openApp(`/plans/${plan.id}`);
  const facts = await screen.findByRole('region', { name: 'Thông tin văn bản' });
  expect(facts).toHaveTextContent('Ngày ban hànhBản in không ghi');
  expect(facts).toHaveTextContent('Thời gian thực hiện01/01/2016 đến 31/12/2020');
  const bases = screen.getByRole('region', { name: 'Căn cứ pháp lý' });
  expect(within(bases).getByRole('link', { name: /1419/ })).toHaveAttribute(
    'href',
    `/documents?open=${uuid(832)}`,
  );
  expect(bases).toHaveTextContent('Hết hiệu lực');
});

it('has a table of contents and lists clauses that nobody carries out', async () => {
  openApp(`/plans/${plan.id}`);
  const contents = await screen.findByRole('navigation', { name: 'Mục lục' });
  expect(within(contents).getByRole('link', { name: 'II. NHIỆM VỤ' })).toHaveAttribute(
    'href',
    '#muc-II',
  );
  expect(await screen.findByRole('link', { name: 'V.1' })).toBeVisible();
});
