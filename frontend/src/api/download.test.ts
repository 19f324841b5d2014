import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { setAccessToken } from './access-token.ts';
import { download } from './download.ts';

it('saves the answer under the name that the server gives, with the token in the request', async () => {
  let authorization: string | null = null;
  server.use(
    http.get(apiUrl('/plans/export'), ({ request }) => {
      authorization = request.headers.get('Authorization');
      return new HttpResponse('a;b', {
        headers: {
          'Content-Disposition': "attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.csv",
        },
      });
    }),
  );
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  setAccessToken('mine');
  await download('/plans/export', 'plans.csv');
  expect(names).toEqual(['kế hoạch.csv']);
  expect(authorization).toBe('Bearer mine');
});

it('fails as a call does', async () => {
  server.use(http.get(apiUrl('/plans/export'), () => problem(403)));
  await expect(download('/plans/export', 'plans.csv')).rejects.toMatchObject({ status: 403 });
});
