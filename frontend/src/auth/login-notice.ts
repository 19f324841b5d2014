const notices = ['ended', 'password', 'setup'] as const;

/** Why a person who was in is asked to log in: the session ended, the password was changed, or the account is new. */
export type LoginNotice = (typeof notices)[number];

export function isLoginNotice(value: unknown): value is LoginNotice {
  return notices.includes(value as LoginNotice);
}
