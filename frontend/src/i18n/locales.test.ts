import { expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>('./locales/*/*.json', { eager: true, import: 'default' });
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const namespaces = [...new Set(Object.keys(files).map((file) => file.split('/').at(-1) ?? ''))];
const texts = (language: string, file: string) =>
  flatten(files[`./locales/${language}/${file}`] ?? {});

const placeholders = (text: string) => (text.match(/\{\{\s*\w+/g) ?? []).toSorted();

/** Plural forms differ between the languages, so keys are compared without them. */
const keys = (language: string, file: string) =>
  [...new Set(texts(language, file).map(([key]) => key.replace(plural, '')))].toSorted();

it.each(namespaces)('%s has the same keys in both languages', (file) => {
  expect(keys('en', file)).toEqual(keys('vi', file));
});

it.each(namespaces)('%s has no empty text and the same placeholders', (file) => {
  const english = new Map(texts('en', file).map(([key, text]) => [key.replace(plural, ''), text]));
  for (const [key, text] of texts('vi', file)) {
    const other = english.get(key.replace(plural, '')) ?? '';
    expect(text.trim(), key).not.toBe('');
    expect(other.trim(), key).not.toBe('');
    expect(placeholders(other), key).toEqual(placeholders(text));
  }
});

it.each(namespaces)('%s has a plural form that each language asks for', (file) => {
  const forms = { vi: ['other'], en: ['one', 'other'] };
  for (const [language, wanted] of Object.entries(forms)) {
    const found = new Map<string, string[]>();
    for (const [key] of texts(language, file)) {
      const form = plural.exec(key)?.[1];
      const stem = key.replace(plural, '');
      if (form) found.set(stem, [...(found.get(stem) ?? []), form]);
    }
    for (const [stem, present] of found) {
      expect(present.toSorted(), `${language}: ${stem}`).toEqual(wanted);
    }
  }
});
