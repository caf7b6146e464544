/**
 * What Lit and Zod get in place of `globalThis` in the drop-in builds.
 *
 * As published they read optional hooks from the page's globals, which `<a id="litHtmlPolyfillSupport">`
 * replaces, leave version marks there, and create a Trusted Types policy whose refusal ends the module.
 * Here what they read is fixed, and what they write stays in this object.
 */
export const hostGlobals = {
  ShadowRoot,
  trustedTypes: {
    emptyScript: '',
    createPolicy: (_name: string, rules: TrustedTypePolicyOptions): unknown => createPolicy(rules),
  },
  /** Where Lit makes its templates: they are HTML, and in an XHTML page would be read as XML. */
  templates: document.implementation.createHTMLDocument(''),
};

/** Ours first; then the name that pages with Lit on them allow already. */
const POLICY_NAMES = ['patto', 'lit-html'];

/** Undefined where the page has no Trusted Types, or allows neither name: Lit then uses plain strings. */
function createPolicy(rules: TrustedTypePolicyOptions): unknown {
  for (const name of POLICY_NAMES) {
    try {
      return pageFactory()?.createPolicy(name, rules);
    } catch {
      // Refused by the page's policy, or taken by another copy.
    }
  }
  return undefined;
}

interface TrustedTypePolicyOptions {
  createHTML: (html: string) => string;
}

interface PolicyFactory {
  createPolicy?: (name: string, rules: TrustedTypePolicyOptions) => unknown;
}

/** Without Trusted Types in the engine the name may belong to an element of the page. */
function pageFactory(): Required<PolicyFactory> | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return typeof trustedTypes?.createPolicy === 'function'
    ? (trustedTypes as Required<PolicyFactory>)
    : undefined;
}
