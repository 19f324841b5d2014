import { i18n } from '@/i18n/i18n.ts';

export interface Violation {
  field: string;
  code: string;
  message: string;
}

interface ProblemDocument {
  title?: string;
  detail?: string;
  code?: string;
  violations?: Violation[];
  current?: unknown;
}

/** Every failed call ends as one of these: what the server said (RFC 9457), or that it was silent. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** HTTP status, 0 when no answer came. */
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly violations: Violation[];
  /** The stored record, sent with 412. */
  readonly current: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, document: ProblemDocument, retryAfterSeconds?: number) {
    const title = document.title ?? fallbackTitle(status);
    super(document.detail ?? title);
    this.status = status;
    this.code = document.code ?? (status === 0 ? 'network' : 'unexpected');
    this.title = title;
    this.detail = document.detail;
    this.violations = document.violations ?? [];
    this.current = document.current;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Asking again later may help without anybody changing anything. */
  get temporary(): boolean {
    return this.status === 0 || (this.status >= 502 && this.status <= 504);
  }
}

function fallbackTitle(status: number): string {
  if (status === 0) return i18n.t('problem.network');
  if (status >= 502 && status <= 504) return i18n.t('problem.unavailable');
  return i18n.t('problem.unexpected');
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const isJson = /[/+]json/.test(response.headers.get('Content-Type') ?? '');
  const body: unknown = isJson ? await response.json().catch(() => ({})) : {};
  const document = typeof body === 'object' && body !== null ? (body as ProblemDocument) : {};
  return new ProblemError(response.status, document, retryAfter(response));
}

/** What to tell a person about any error, known or not. */
export function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return i18n.t('problem.unexpected');
  return error.detail ?? error.title;
}
