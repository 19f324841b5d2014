import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Target } from '@/api/schema.gen.d.ts';
import { page } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';
import { plan, uuid } from '../../testing/records.ts';

const target: Target = {
  id: uuid(811),
  planId: plan.id,
  version: 3,
  code: 'T1a',
  title: 'Cơ sở được tuyên truyền',
  statement: '100% cơ sở',
  kind: 'RATE',
  direction: 'AT_LEAST',
};

it('takes all figures home as a file, split as chosen', async () => {
  const files: string[] = [];
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({
        ...officer,
        permissions: ['plan:read', 'facility:read', 'reference:read'],
      }),
    ),
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/plans/:id/targets'), () => HttpResponse.json([target])),
    http.get(apiUrl('/admin-units'), () => page()),
    http.get(apiUrl('/facility-cohorts'), () => page()),
    http.get(apiUrl('/plans/:id/targets/export'), ({ request }) => {
      files.push(new URL(request.url).search);
      return HttpResponse.text('x');
    }),
  );
  const { user } = openApp(`/plans/${plan.id}/targets?asOf=2018-12-31&split=SECTOR`);
  await user.click(await screen.findByRole('button', { name: 'Tải về' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  await waitFor(() => expect(files).toEqual(['?format=CSV&asOf=2018-12-31&split=SECTOR']));
});
