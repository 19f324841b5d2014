import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeLanguage } from '@/i18n/i18n.ts';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { onSessionLost, setAccessToken } from './access-token.ts';
import { api, call, callVersioned, ifMatch } from './client.ts';
import { ProblemError } from './problem.ts';
import { retryDelay, shouldRetry } from './query-client.ts';

const tokens: (string | null)[] = [];
let refreshes = 0;

/** Accepts only the token that the next refresh gives. */
function expireOldToken() {
  server.use(
    http.get(apiUrl('/me'), ({ request }) => {
      const token = request.headers.get('Authorization');
      tokens.push(token);
      if (token !== 'Bearer fresh') return problem(401);
      return HttpResponse.json(officer, { headers: { ETag: '"7"' } });
    }),
    http.post(apiUrl('/auth/refresh'), ({ request }) => {
      // As the server does: it takes JSON only.
      if (request.headers.get('Content-Type') !== 'application/json') return problem(415);
      refreshes += 1;
      return HttpResponse.json({ accessToken: 'fresh', expiresIn: 900 });
    }),
  );
}

beforeEach(() => {
  tokens.length = 0;
  refreshes = 0;
  setAccessToken('old');
});

it('renews an expired token once and asks again, also for calls side by side', async () => {
  expireOldToken();
  const answers = await Promise.all([1, 2, 3].map(() => call(api.GET('/me'))));
  expect(answers).toEqual([officer, officer, officer]);
  expect(refreshes).toBe(1);
  expect(tokens.filter((token) => token === 'Bearer old')).toHaveLength(3);
});

it('tells that the session is lost when the refresh is refused', async () => {
  server.use(
    http.get(apiUrl('/me'), () => problem(401)),
    http.post(apiUrl('/auth/refresh'), () => problem(401)),
  );
  const lost = vi.fn();
  const stop = onSessionLost(lost);
  await expect(call(api.GET('/me'))).rejects.toMatchObject({ status: 401 });
  expect(lost).toHaveBeenCalledOnce();
  stop();
});

it('keeps the session when the server only cannot be reached', async () => {
  server.use(
    http.get(apiUrl('/me'), () => problem(401)),
    http.post(apiUrl('/auth/refresh'), () => HttpResponse.error()),
  );
  const lost = vi.fn();
  const stop = onSessionLost(lost);
  await expect(call(api.GET('/me'))).rejects.toMatchObject({ status: 0, code: 'network' });
  expect(lost).not.toHaveBeenCalled();
  stop();
});

it('does not take a wrong password for an expired session', async () => {
  server.use(http.post(apiUrl('/auth/login'), () => problem(401, { code: 'WRONG' })));
  const body = { username: 'a', password: 'b' };
  await expect(call(api.POST('/auth/login', { body }))).rejects.toMatchObject({ code: 'WRONG' });
  expect(refreshes).toBe(0);
});

it('asks in the language of the screen', async () => {
  const languages: (string | null)[] = [];
  server.use(
    http.get(apiUrl('/me'), ({ request }) => {
      languages.push(request.headers.get('Accept-Language'));
      return HttpResponse.json(officer);
    }),
  );
  await call(api.GET('/me'));
  await changeLanguage('en');
  await call(api.GET('/me'));
  expect(languages).toEqual(['vi', 'en']);
});

it('gives the version that a change is made on', async () => {
  expireOldToken();
  const { etag } = await callVersioned(api.GET('/me'));
  expect(ifMatch(etag)).toEqual({ 'If-Match': '"7"' });
  expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' });
});

it('says all that a problem says', async () => {
  const violations = [{ field: 'title', code: 'NOT_BLANK', message: 'Không được để trống.' }];
  server.use(
    http.get(apiUrl('/me'), () =>
      problem(412, { title: 'Đã cũ', detail: 'Người khác đã sửa.', violations, current: { a: 1 } }),
    ),
  );
  const error: unknown = await call(api.GET('/me')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({
    status: 412,
    title: 'Đã cũ',
    message: 'Người khác đã sửa.',
    violations,
    current: { a: 1 },
  });
});

it('makes a readable problem of an answer that is none', async () => {
  server.use(
    http.get(apiUrl('/me'), () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 })),
  );
  await expect(call(api.GET('/me'))).rejects.toMatchObject({
    status: 502,
    title: 'Máy chủ tạm thời không phục vụ được. Hãy thử lại sau ít phút.',
  });
});

it('repeats only what may pass by itself, and waits as asked', () => {
  const busy = new ProblemError(503, {}, 7);
  expect(shouldRetry(0, busy)).toBe(true);
  expect(shouldRetry(3, busy)).toBe(false);
  expect(shouldRetry(0, new ProblemError(0, {}))).toBe(true);
  for (const status of [400, 403, 404, 409, 412, 422, 429, 500]) {
    expect(shouldRetry(0, new ProblemError(status, {}))).toBe(false);
  }
  expect(retryDelay(0, busy)).toBe(7000);
  expect(retryDelay(2, new ProblemError(0, {}))).toBe(4000);
});
