const notices = ['ended', 'password'] as const;

/** Why a person who was in is asked to log in: the session ended, or the password was changed. */
export type LoginNotice = (typeof notices)[number];

export function isLoginNotice(value: unknown): value is LoginNotice {
  return notices.includes(value as LoginNotice);
}
