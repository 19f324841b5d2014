/**
 * Readers for what stands in the address. A value that is missing or makes no sense is left out, so
 * that an old or mistyped link opens the page with its defaults instead of an error.
 */
export type Reader<T> = (value: unknown) => T | undefined;

export const text: Reader<string> = (value) => {
  // The router reads `?q=12` as a number.
  const string = typeof value === 'number' ? String(value) : value;
  return typeof string === 'string' && string.trim() !== '' ? string : undefined;
};

function matching(pattern: RegExp): Reader<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}

export const id = matching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);

/** A calendar day as the API writes it. */
export const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const flag: Reader<true> = (value) => (value === true ? true : undefined);

export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : undefined;
}

export function oneOf<const T extends string>(...values: T[]): Reader<T> {
  return (value) => values.find((candidate) => candidate === value);
}

export function list<T>(reader: Reader<T>): Reader<T[]> {
  return (value) => {
    const given: unknown[] = Array.isArray(value) ? value : [value];
    const read = given.map(reader).filter((item) => item !== undefined);
    return read.length > 0 ? read : undefined;
  };
}

type SearchOf<R extends Record<string, Reader<unknown>>> = {
  [K in keyof R]?: NonNullable<ReturnType<R[K]>>;
};

/** For a route's `validateSearch`. Everything is optional, so a link needs to name nothing. */
export function searchSchema<const R extends Record<string, Reader<unknown>>>(readers: R) {
  return (search: Record<string, unknown>): SearchOf<R> => {
    const read: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries(readers)) {
      const value = reader(search[name]);
      if (value !== undefined) read[name] = value;
    }
    return read as SearchOf<R>;
  };
}

/** What every table keeps in the address. */
export const tableParams = {
  page: integer(1),
  size: integer(1, 200),
  sort: text,
  selected: list(text),
};
