import { expect, html, nextFrame } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import '../../src/funding/funding-split.js';
import { initiative } from './split-page.js';

describe('two hundred splits that come and go', () => {
  it('leave no listener on the store, the window or the document', async () => {
    const initiatives = [
      initiative({ marketing: 6000, it: null }),
      initiative({ it: null }, { id: 'b' }),
    ];
    const store = new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, initiatives } });
    let watching = 0;
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (...args) => {
      watching++;
      const end = subscribe(...args);
      return () => {
        watching--;
        end();
      };
    };
    const listeners = countListeners(window, document);
    const box = document.createElement('div');
    document.body.append(box);
    for (let round = 0; round < 200; round++) {
      render(html`<patto-funding-split .workspace=${store}></patto-funding-split>`, box);
      if (round % 20 === 0) await nextFrame();
      await box.querySelector('patto-funding-split')?.updateComplete;
      render(nothing, box);
    }
    box.remove();
    await nextFrame();
    expect(watching).to.equal(0);
    expect(listeners.count()).to.equal(0);
    listeners.stop();
  }).timeout(60_000);
});

/** Listeners added to some targets and not removed again. */
function countListeners(...targets: EventTarget[]): { count: () => number; stop: () => void } {
  const open = new Set<string>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (type: string, listener: object) => {
    const id = ids.get(listener) ?? ++last;
    ids.set(listener, id);
    return `${type} ${id}`;
  };
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener, options?: boolean) => {
      if (listener) open.add(keyOf(type, listener));
      add(type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: boolean) => {
      if (listener) open.delete(keyOf(type, listener));
      remove(type, listener, options);
    };
  }
  const stop = () => {
    for (const target of targets) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
  };
  return { count: () => open.size, stop };
}
