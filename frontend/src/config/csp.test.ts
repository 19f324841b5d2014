import { afterEach, expect, it, vi } from 'vitest';
import { cspNonce, lendNonceToStyles } from './csp.ts';

afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(document, 'createElement');
});

it('has no nonce where the page was served without one', () => {
  expect(cspNonce()).toBeUndefined();
});

it('gives the nonce of the page to styles that scripts make, and to nothing else', () => {
  document.head.innerHTML = '<meta name="csp-nonce" content="abc">';
  lendNonceToStyles();
  expect(document.createElement('style').nonce).toBe('abc');
  expect(document.createElement('script').nonce).not.toBe('abc');
});

it('lets a text field be measured without a style attribute being set', () => {
  document.head.innerHTML = '<meta name="csp-nonce" content="abc">';
  lendNonceToStyles();
  const set = vi.spyOn(Element.prototype, 'setAttribute');
  const field = document.createElement('textarea');
  field.setAttribute('style', 'width: 12px');
  field.setAttribute('rows', '3');
  expect(set.mock.calls).toEqual([['rows', '3']]);
  expect(field.style.width).toBe('12px');
  set.mockRestore();
});
