/** The nonce that the server puts into each served page; styles made at run time carry it. */
export function cspNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content || undefined;
}

/**
 * Lends the nonce to every style element that a script makes: the UI kit asks for it almost
 * everywhere, but not where it locks the page behind a dialog and measures scroll bars. Markup that
 * somebody smuggles in gains nothing, it is not made by `createElement`.
 */
export function lendNonceToStyles(): void {
  const nonce = cspNonce();
  if (!nonce) return;
  const create: (name: string, options?: ElementCreationOptions) => HTMLElement =
    // oxlint-disable-next-line typescript/no-deprecated -- only an overload for obsolete tags is
    Document.prototype.createElement.bind(document);
  const createWithNonce: typeof create = (name, options) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    if (element instanceof HTMLTextAreaElement) styleThroughProperties(element);
    return element;
  };
  Object.defineProperty(document, 'createElement', { value: createWithNonce, configurable: true });
}

/**
 * The UI kit measures growing text fields in one of its own, whose styles it writes as an attribute;
 * the policy forbids that, and allows the same through the element's properties.
 */
function styleThroughProperties(element: HTMLTextAreaElement): void {
  const setAttribute = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => {
    if (name === 'style') element.style.cssText = value;
    else setAttribute(name, value);
  };
}
