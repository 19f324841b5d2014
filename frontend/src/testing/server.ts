import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Me } from '@/api/schema.gen.d.ts';

/** The address of an API path, for handlers: `http.get(apiUrl('/plans'), …)`. */
export function apiUrl(path: string): string {
  return `http://localhost:3000/api/v1${path}`;
}

export const officer: Me = {
  id: '01890000-0000-7000-8000-000000000001',
  username: 'congthuong',
  displayName: 'Nguyễn Thị Hồng',
  role: 'DEPARTMENT_OFFICER',
  permissions: ['plan:read', 'plan:write', 'task:read', 'task:write', 'history:read'],
  scopeKind: 'PROVINCE',
  agencyId: '01890000-0000-7000-8000-0000000000a1',
  mustChangePassword: false,
  mode: 'DEMONSTRATION',
};

/** An answer as the server gives it for a failure. */
export function problem(
  status: number,
  body: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  return HttpResponse.json(
    { type: 'about:blank', title: 'Lỗi', status, code: 'test', ...body },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );
}

/** By default an officer of the Department is logged in; a test overrides what it is about. */
export const server = setupServer(
  http.post(apiUrl('/auth/refresh'), () =>
    HttpResponse.json({ accessToken: 'fresh', expiresIn: 900 }),
  ),
  http.get(apiUrl('/me'), () => HttpResponse.json(officer)),
  http.get(apiUrl('/plans'), () =>
    HttpResponse.json({ items: [], total: 0, limit: 20, offset: 0 }),
  ),
  http.get(apiUrl('/notices/unread'), () => HttpResponse.json({ count: 0 })),
  http.get(apiUrl('/auth/options'), () =>
    HttpResponse.json({ demonstration: false, accounts: [] }),
  ),
);
