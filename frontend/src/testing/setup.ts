import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { setAccessToken } from '@/api/access-token.ts';
import { changeLanguage, i18n, startI18n } from '@/i18n/i18n.ts';
import { server } from './server.ts';

/** What jsdom lacks and the UI kit asks for. */
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// The first page of a file loads the UI kit.
configure({ asyncUtilTimeout: 30_000 });

globalThis.ResizeObserver = ResizeObserverStub;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
const mediaQuery: Pick<
  MediaQueryList,
  'matches' | 'onchange' | 'addEventListener' | 'removeEventListener' | 'dispatchEvent'
> = {
  matches: false,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
};
// Without motion, dialogs are gone when they are closed.
window.matchMedia = (media) =>
  ({ ...mediaQuery, media, matches: media.includes('reduced-motion') }) as MediaQueryList;

// jsdom computes no styles of pseudo elements and prints an error for each try.
const computedStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => computedStyle(element);

const namespaces = Object.keys(import.meta.glob('../i18n/locales/vi/*.json')).map(
  (file) => file.split('/').at(-1)?.replace('.json', '') ?? '',
);

beforeAll(async () => {
  server.listen({ onUnhandledFrame: 'error' });
  await startI18n('vi');
  await i18n.loadNamespaces(namespaces);
});

beforeEach(async () => {
  localStorage.clear();
  if (i18n.language !== 'vi') await changeLanguage('vi');
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  setAccessToken(undefined);
});

afterAll(() => server.close());
