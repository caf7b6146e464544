import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { fetchText, type FetchedText } from '../../src/workspace/fetch-text.js';
import '../../src/workspace/workspace.js';
import { replace, restoreReplaced } from '../replace.js';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

let asked: Asked[] = [];

function answer(respond: (asked: Asked) => Response | Promise<Response>): void {
  replace(globalThis, 'fetch', (url: string | URL, init: RequestInit = {}) => {
    const request = { url: String(url), init };
    asked.push(request);
    return Promise.resolve(respond(request));
  });
}

const get = (src = '/pact.json', signal = new AbortController().signal): Promise<FetchedText> =>
  fetchText(src, signal);

const responseOf = (body: string, type: string, init: ResponseInit = {}): Response =>
  new Response(body, { ...init, headers: { 'content-type': type } });

beforeEach(() => {
  replace(console, 'warn', () => {});
  asked = [];
});
afterEach(restoreReplaced);

describe('requirement 15: data from elsewhere', () => {
  it('is taken as the server sends it, however that labels it', async () => {
    for (const type of ['application/json', 'text/plain', 'application/octet-stream', '']) {
      answer(() => responseOf('{}', type));
      expect(await get()).to.deep.equal({ text: '{}', csv: false });
    }
    answer(() => responseOf('a,b', 'text/csv; charset=utf-8'));
    expect((await get()).csv).to.equal(true);
  });

  it('is refused where a page comes with status 200, as a sign-in does', async () => {
    const page = '<!DOCTYPE html><title>Sign in</title>';
    for (const type of ['text/html; charset=utf-8', 'application/xhtml+xml', 'application/json']) {
      answer(() => responseOf(page, type));
      expect((await get()).problem?.code, type).to.equal('not-json');
    }
    answer(() => {
      const response = responseOf(page, 'text/html');
      Object.defineProperty(response, 'redirected', { value: true });
      return response;
    });
    expect((await get()).problem?.code).to.equal('login-page');
  });

  it('is refused where the status says so', async () => {
    answer(() => responseOf('{}', 'application/json', { status: 404, statusText: 'Not Found' }));
    expect((await get()).problem).to.deep.equal({
      severity: 'error',
      path: '/pact.json',
      code: 'not-found',
      found: '404 Not Found',
    });
  });

  it('is asked for with cookies for the own origin only', async () => {
    answer(() => responseOf('{}', 'application/json'));
    await get();
    await get('https://elsewhere.example/pact.json');
    expect(asked.map(({ init }) => init.credentials)).to.deep.equal(['same-origin', 'same-origin']);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:x',
    'http://[',
  ]) {
    it(`is not asked for at ${src}`, async () => {
      answer(() => responseOf('{}', 'application/json'));
      expect((await get(src)).problem?.code).to.equal('network');
      expect(asked).to.deep.equal([]);
    });
  }

  it('is not waited for without end', async () => {
    const { timeout } = AbortSignal as { timeout: (milliseconds: number) => AbortSignal };
    let patience = 0;
    replace(AbortSignal, 'timeout', (milliseconds: number) => {
      patience = milliseconds;
      return timeout.call(AbortSignal, 1);
    });
    answer(
      ({ init }) =>
        new Promise<Response>((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
        ),
    );
    expect((await get()).problem?.code).to.equal('timeout');
    expect(patience).to.be.within(5_000, 30_000);
  });

  it('is asked for once: a failure is shown, and only the reader tries again', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const workspace = document.createElement('patto-workspace');
    workspace.setAttribute('store', 'memory');
    workspace.setAttribute('src', 'https://elsewhere.example/pact.json');
    document.body.append(workspace);
    const retry = (): Element | null => workspace.renderRoot.querySelector('[part~=retry]');
    await waitUntil(retry, 'a way to try again');
    await workspace.updateComplete;
    expect(asked).to.have.length(1);
    answer(() => responseOf('{"title":"Pact"}', 'application/json'));
    workspace.renderRoot.querySelector<HTMLElement>('[part~=retry]')?.click();
    const title = (): unknown => workspace.workspaceStore.getState().document.title;
    await waitUntil(() => title() === 'Pact', 'the document');
    expect(asked).to.have.length(2);
    workspace.remove();
  });
});
