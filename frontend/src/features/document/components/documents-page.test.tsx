import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { LegalDocument } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const decision: LegalDocument = {
  id: '01890000-0000-7000-8000-000000000081',
  version: 2,
  number: '1419/QĐ-TTg',
  kind: 'Quyết định',
  title: 'Phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
  issuer: 'Thủ tướng Chính phủ',
  issuedOn: '2009-09-07',
  effect: 'UNKNOWN',
  updatedAt: '2026-11-01T00:00:00Z',
};
const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({
        ...officer,
        permissions: [...officer.permissions, 'document:read', 'document:write'],
      }),
    ),
    http.get(apiUrl('/legal-documents'), () =>
      HttpResponse.json({ items: [decision], total: 1, limit: 20, offset: 0 }),
    ),
    http.get(apiUrl('/legal-documents/:id'), () => HttpResponse.json(decision)),
    http.put(apiUrl('/legal-documents/:id'), async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ ...decision, version: 3 });
    }),
  );
});

it('opens a document from the list and saves what was corrected', async () => {
  const { user } = openApp('/documents');
  await user.click(await screen.findByRole('button', { name: '1419/QĐ-TTg' }));
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  const issuer = await screen.findByRole('textbox', { name: 'Cơ quan ban hành' });
  await user.clear(issuer);
  await user.type(issuer, 'TTg');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        version: '"2"',
        body: {
          number: decision.number,
          kind: decision.kind,
          title: decision.title,
          issuer: 'TTg',
          issuedOn: '2009-09-07',
          effect: 'UNKNOWN',
        },
      },
    ]),
  );
});

it('says why a document that is cited stays', async () => {
  server.use(
    http.delete(apiUrl('/legal-documents/:id'), () =>
      problem(422, { detail: 'Có kế hoạch viện dẫn văn bản này.' }),
    ),
  );
  const { user } = openApp(`/documents?open=${decision.id}`);
  await user.click(await screen.findByRole('button', { name: 'Xóa' }));
  const sure = (await screen.findAllByRole('button', { name: 'Xóa' })).at(-1) as HTMLElement;
  await user.click(sure);
  expect(await screen.findByText('Có kế hoạch viện dẫn văn bản này.')).toBeVisible();
});
