import { afterEach, expect, it } from 'vitest';
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
