import { expect } from '@open-wc/testing';
import { keyName, keyShortcut } from '../../src/locales/key-names.js';

/** What `read` gives on a machine whose browser calls itself so. */
function on<T>(userAgent: string, read: () => T): T {
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
  try {
    return read();
  } finally {
    Reflect.deleteProperty(navigator, 'userAgent');
  }
}

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36';

describe('the name of a key', () => {
  it('is ⌘ or ⌥ where the keyboard has them', () => {
    const name = () => keyName('Ctrl+Z, Ctrl+Shift+Z, Alt+↑');
    expect(on(MAC, name)).to.equal('⌘+Z, ⌘+Shift+Z, ⌥+↑');
    expect(on(WINDOWS, name)).to.equal('Ctrl+Z, Ctrl+Shift+Z, Alt+↑');
  });

  it('is Meta for programs that read it', () => {
    const shortcut = () => keyShortcut('Control+Enter');
    expect(on(MAC, shortcut)).to.equal('Meta+Enter');
    expect(on(WINDOWS, shortcut)).to.equal('Control+Enter');
  });
});
