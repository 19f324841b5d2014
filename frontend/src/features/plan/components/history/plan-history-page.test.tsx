import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';
import { plan } from '../../testing/records.ts';

const change = {
  id: '01890000-0000-7000-8000-0000000000c1',
  at: '2026-11-20T02:00:00Z',
  actorName: 'Chuyên viên Sở Công Thương',
  operation: 'UPDATE',
  source: 'WEB',
  recordType: 'PLAN',
  recordId: plan.id,
  label: plan.title,
  reason: 'Bổ sung nơi ban hành',
  fields: [{ name: 'place', before: null, after: 'Cao Bằng' }],
};

function know(permissions: string[]) {
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, permissions })),
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/plans/:id/changes'), () =>
      HttpResponse.json({ items: [change], labels: {} }),
    ),
  );
}

it('tells staff what was changed in a plan and why', async () => {
  know(['plan:read', 'history:read']);
  openApp(`/plans/${plan.id}/history`);
  expect(await screen.findByText(`sửa kế hoạch “${plan.title}”`, { exact: false })).toBeVisible();
  expect(screen.getByText('Lý do: Bổ sung nơi ban hành')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lịch sử thay đổi' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

it('keeps the history from those who are not staff', async () => {
  know(['plan:read']);
  openApp(`/plans/${plan.id}/history`);
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});
