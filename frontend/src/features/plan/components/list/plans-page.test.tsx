import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';
import { plan } from '../../testing/records.ts';

it('lists the plans, and offers to import to those who may', async () => {
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: [...officer.permissions, 'plan:import'] }),
    ),
    http.get(apiUrl('/plans'), () =>
      HttpResponse.json({ items: [plan], total: 1, limit: 20, offset: 0 }),
    ),
  );
  openApp('/plans');
  const row = (await screen.findByRole('link', { name: plan.title })).closest('tr') as HTMLElement;
  expect(row).toHaveTextContent('2549/KH-UBND');
  expect(row).toHaveTextContent('Bản in không ghi');
  expect(row).toHaveTextContent('Đang thực hiện');
  expect(within(row).getByRole('link', { name: 'Bảng nhiệm vụ' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Nhập kế hoạch từ văn bản' })).toBeVisible();
});
