import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { setAccessToken } from './access-token.ts';
import { api, call } from './client.ts';
import { tellingFetch } from './telling-fetch.ts';

const body = { id: '01890000-0000-7000-8000-000000000001', name: 'Công ty mẫu'.repeat(50) };

it('tells how much has gone, and is the usual way to the server otherwise', async () => {
  setAccessToken('old');
  const seen: unknown[] = [];
  server.use(
    http.post(apiUrl('/enterprises'), async ({ request }) => {
      const token = request.headers.get('Authorization');
      seen.push([token, request.headers.get('Content-Type'), await request.json()]);
      return token === 'Bearer fresh' ? HttpResponse.json(officer, { status: 201 }) : problem(401);
    }),
    http.post(apiUrl('/auth/refresh'), () =>
      HttpResponse.json({ accessToken: 'fresh', expiresIn: 900 }),
    ),
  );
  const told = vi.fn();
  const answer = await call(api.POST('/enterprises', { body, fetch: tellingFetch(told) }));
  expect(answer).toEqual(officer);
  expect(told).toHaveBeenLastCalledWith(100);
  expect(seen).toEqual([
    ['Bearer old', 'application/json', body],
    ['Bearer fresh', 'application/json', body],
  ]);
});

const send = () => api.POST('/enterprises', { body, fetch: tellingFetch(() => undefined) });

it('throws what the server refuses, and says when it cannot be reached', async () => {
  server.use(http.post(apiUrl('/enterprises'), () => problem(409, { code: 'CONFLICT' })));
  await expect(send()).rejects.toMatchObject({ status: 409, code: 'CONFLICT' });
  server.use(http.post(apiUrl('/enterprises'), () => HttpResponse.error()));
  await expect(send()).rejects.toMatchObject({ status: 0 });
});
