import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { pressKeys } from '../keys.js';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { loadDocument } from '../../src/workspace/load.js';
import { stateOf } from '../../src/workspace/state.js';
import { ROOMS } from '../../src/workspace/rooms.js';
import { shownNames, shownProblems, type ProbeElement } from './probe.js';
import './probe.js';

const TWO = {
  capabilities: [
    { id: 'crm', name: 'CRM' },
    { id: 'cdp', name: 'Customer data' },
  ],
};

function storeOf(document: unknown): WorkspaceStore {
  return new WorkspaceStore(stateOf(loadDocument(document, ROOMS)));
}

describe('an element that stands alone', () => {
  it('shows a table that was typed inside it', async () => {
    const element = await fixture<ProbeElement>(
      html`<test-probe>
        <table>
          <tr>
            <th>Name</th>
          </tr>
          <tr>
            <td>CRM</td>
          </tr>
          <tr>
            <td>Web analytics</td>
          </tr>
        </table>
      </test-probe>`,
    );
    expect(shownNames(element)).to.deep.equal(['CRM', 'Web analytics']);
  });

  it('shows JSON inside it, and follows when the JSON changes', async () => {
    const element = await fixture<ProbeElement>(
      html`<test-probe>
        <script type="application/json">
          { "capabilities": [{ "id": "crm", "name": "CRM" }] }
        </script>
      </test-probe>`,
    );
    expect(shownNames(element)).to.deep.equal(['CRM']);
    const script = element.querySelector('script');
    if (script) script.textContent = JSON.stringify(TWO);
    await waitUntil(() => shownNames(element).length === 2);
  });

  it('shows what its attributes say', async () => {
    const element = await fixture<ProbeElement>(html`<test-probe names="CRM, Web"></test-probe>`);
    expect(shownNames(element)).to.deep.equal(['CRM', 'Web']);
    element.names = 'CDP';
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['CDP']);
  });

  it('takes data as a value, and as the text that frameworks make of it', async () => {
    const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
    expect(shownNames(element)).to.deep.equal(['CRM', 'Customer data']);
    element.data = '{"capabilities":[{"id":"a","name":"A"}]}';
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['A']);
  });

  it('says how to give it data when there is none', async () => {
    const element = await fixture<ProbeElement>(html`<test-probe></test-probe>`);
    expect(element.renderRoot.textContent).to.include('no data yet');
  });

  it('keeps its edits when a framework passes the same data again', async () => {
    const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
    element.rename('crm', 'Sales');
    element.data = structuredClone(TWO);
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['Sales', 'Customer data']);
    element.data = { capabilities: [{ id: 'a', name: 'A' }] };
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['A']);
  });

  it('stays in its workspace when a framework passes null for nothing', async () => {
    const store = storeOf(TWO);
    const element = await fixture<ProbeElement>(
      html`<test-probe .workspace=${store}></test-probe>`,
    );
    element.workspace = undefined;
    element.setAttribute('workspace', 'x');
    element.removeAttribute('workspace');
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.include('no data yet');
  });

  it('says why its own file cannot be shown', async () => {
    const element = await fixture<ProbeElement>(
      html`<test-probe src="/test/workspace/files/page.html"></test-probe>`,
    );
    await waitUntil(() => shownProblems(element).includes('text/html'));
    expect(element.renderRoot.querySelector('[part=retry]')).to.exist;
  });

  it('keeps its edits when it is moved in the page', async () => {
    const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
    element.rename('crm', 'Sales');
    const place = document.createElement('div');
    element.parentElement?.append(place);
    place.append(element);
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['Sales', 'Customer data']);
  });
});

describe('what is wrong', () => {
  it('is said on the page, as an event, and once in the console', async () => {
    const element = document.createElement('test-probe');
    element.data = {
      capabilities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 7 },
      ],
    };
    const told = oneEvent<HTMLElementEventMap['patto-error']>(element, 'patto-error');
    document.body.append(element);
    const { detail } = await told;
    await element.updateComplete;
    expect(detail.path).to.equal('/capabilities/1/name');
    expect(shownProblems(element))
      .to.include('/capabilities/1/name')
      .and.include('expected text, got 7');
    expect(shownNames(element)).to.deep.equal(['A']);
    element.remove();
  });

  it('keeps an attribute as written, and says what is used instead', async () => {
    const element = await fixture<ProbeElement>(
      html`<test-probe .data=${TWO} most="many"></test-probe>`,
    );
    expect(shownProblems(element)).to.include('most').and.include('"many"').and.include('100');
    expect(element.getAttribute('most')).to.equal('many');
    element.most = '1';
    await element.updateComplete;
    expect(shownProblems(element)).to.equal('');
    expect(shownNames(element)).to.deep.equal(['CRM']);
  });

  it('names the row of a table that does not fit', async () => {
    const element = await fixture<ProbeElement>(
      html`<test-probe>
        <table>
          <tr>
            <th>Name</th>
            <th>Target</th>
          </tr>
          <tr>
            <td></td>
            <td>3</td>
          </tr>
          <tr>
            <td>CRM</td>
            <td>3</td>
          </tr>
        </table>
      </test-probe>`,
    );
    expect(shownProblems(element)).to.include('<table>:2');
    expect(shownNames(element)).to.deep.equal(['CRM']);
  });

  it('shows data as text, never as markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await fixture<ProbeElement>(
      html`<test-probe .data=${{ capabilities: [{ id: 'a', name }] }}></test-probe>`,
    );
    expect(shownNames(element)).to.deep.equal([name]);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });
});

describe('an element on a store', () => {
  it('renders again only when what it reads has changed', async () => {
    const store = storeOf({ ...TWO, initiatives: [{ id: 'i', name: 'I' }] });
    const element = await fixture<ProbeElement>(
      html`<test-probe .workspace=${store}></test-probe>`,
    );
    const before = element.renders;
    store.dispatch(() => [{ path: ['initiatives', 'i', 'name'], value: 'J' }]);
    await element.updateComplete;
    expect(element.renders).to.equal(before);
    store.dispatch(() => [{ path: ['capabilities', 'crm', 'name'], value: 'X' }]);
    await element.updateComplete;
    expect(element.renders).to.equal(before + 1);
  });

  it('takes back with Ctrl+Z and repeats with Ctrl+Shift+Z, and says so', async () => {
    const store = storeOf(TWO);
    const element = await fixture<ProbeElement>(
      html`<test-probe .workspace=${store}></test-probe>`,
    );
    element.rename('crm', 'Sales');
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('li[tabindex]')?.focus();
    await pressKeys('Control', 'z');
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['CRM', 'Customer data']);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      'Undone: rename crm',
    );
    await pressKeys('Control', 'Shift', 'z');
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(['Sales', 'Customer data']);
  });

  it('refuses edits where it is read only', async () => {
    const store = storeOf(TWO);
    const element = await fixture<ProbeElement>(
      html`<test-probe .workspace=${store} readonly></test-probe>`,
    );
    expect(element.rename('crm', 'Sales')).to.equal(false);
    element.readonly = false;
    await element.updateComplete;
    expect(element.rename('crm', 'Sales')).to.equal(true);
  });
});

describe('what every element offers', () => {
  afterEach(() => resetMedia());

  it('shows its table twin in place of the picture, one key away', async () => {
    const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
    element.renderRoot.querySelector<HTMLElement>('[part=menu-button]')?.focus();
    await waitUntil(() => element.renderRoot.querySelector('.menu button'));
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const cells = [...element.renderRoot.querySelectorAll('.twin th[scope=row]')];
    expect(cells.map((cell) => cell.textContent)).to.deep.equal(['CRM', 'Customer data']);
    const { activeElement } = element.renderRoot as ShadowRoot;
    expect(activeElement?.part.contains('menu-button'), 'the focus is at the menu').to.equal(true);
  });

  it('reads Italian where the page around it does, and follows a change', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="it"><test-probe></test-probe></div>`);
    const element = page.querySelector('test-probe');
    await element?.updateComplete;
    expect(element?.renderRoot.textContent).to.include('non ha ancora dati');
    page.lang = 'en';
    await waitUntil(() => element?.renderRoot.textContent.includes('no data yet'));
  });

  it('follows the language around it inside another component too', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const page = document.createElement('div');
    const element = document.createElement('test-probe');
    page.append(element);
    root.append(page);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.include('no data yet');
    page.lang = 'it';
    await waitUntil(() => element.renderRoot.textContent.includes('non ha ancora dati'));
  });

  describe('a figure', () => {
    const figureOf = ({ renderRoot }: ProbeElement) =>
      renderRoot.querySelector<HTMLElement>('button.figure:not(.how)');
    const working = ({ renderRoot }: ProbeElement) =>
      renderRoot.querySelector('.working:popover-open')?.textContent ?? '';

    it('tells how it came about, without taking the focus', async () => {
      const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
      const figure = figureOf(element);
      figure?.focus();
      await pressKeys('Enter');
      await waitUntil(() => working(element));
      expect(working(element)).to.include('one for each capability').and.include('the document');
      expect(figure?.ariaExpanded).to.equal('true');
      expect((element.renderRoot as ShadowRoot).activeElement === figure).to.equal(true);
      const status = element.renderRoot.querySelector('[role=status]');
      await waitUntil(() => status?.textContent?.includes('one for each capability'));
      await pressKeys('Escape');
      expect(working(element)).to.equal('');
      expect(figure?.ariaExpanded).to.equal(null);
      expect((element.renderRoot as ShadowRoot).activeElement === figure).to.equal(true);
    });

    it('closes its working when it is pressed again, by key or by pointer', async () => {
      const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
      figureOf(element)?.focus();
      await pressKeys('Enter');
      await waitUntil(() => working(element));
      await pressKeys('Enter');
      await waitUntil(() => !working(element));
      const { x, y, width, height } = figureOf(element)?.getBoundingClientRect() ?? new DOMRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'click', position });
      await waitUntil(() => working(element));
      await sendMouse({ type: 'click', position });
      await nextFrame();
      await nextFrame();
      expect(working(element)).to.equal('');
      await resetMouse();
    });

    it('shows what is true now while its working is open', async () => {
      const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
      figureOf(element)?.click();
      await waitUntil(() => working(element).includes('2 in all'));
      element.drop('crm');
      await waitUntil(() => working(element).includes('1 in all'));
    });

    it('also tells what the sentence sums up, row by row, down to the sentence', async () => {
      const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
      const { renderRoot } = element;
      const how = renderRoot.querySelector<HTMLElement>('button.how');
      expect(how?.ariaLabel).to.equal('What this sentence sums up');
      how?.focus();
      await pressKeys('Enter');
      await waitUntil(() => working(element));
      const lines = [...renderRoot.querySelectorAll('.working li')].map((one) => one.textContent);
      expect(lines).to.have.length(TWO.capabilities.length + 1);
      TWO.capabilities.forEach(({ name }, at) => expect(lines[at]).to.include(name));
      expect(lines.at(-1)).to.equal(renderRoot.querySelector('.summary')?.textContent);
    });

    it('says what it is to whoever does not see where it stands', async () => {
      const element = await fixture<ProbeElement>(html`<test-probe .data=${TWO}></test-probe>`);
      expect(figureOf(element)?.ariaLabel).to.equal('Capabilities: 2');
    });
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no accessibility faults in the ${scheme} scheme`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const element = await fixture<ProbeElement>(
        html`<test-probe heading="Names" most="x" .data=${TWO}></test-probe>`,
      );
      await expect(element).to.be.accessible();
    });
  }
});

describe('a link to an element', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** As a click on a link would, without a navigation that ends the run. */
  function follow(hash: string): void {
    history.replaceState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  async function probe(): Promise<ProbeElement> {
    return fixture<ProbeElement>(html`<test-probe id="list" .data=${TWO}></test-probe>`);
  }

  it('restores its view and its selection', async () => {
    const element = await probe();
    const chosen = oneEvent<HTMLElementEventMap['patto-select']>(element, 'patto-select');
    follow('#patto:list/capability:cdp?view=names');
    expect((await chosen).detail).to.deep.equal({ kind: 'capability', id: 'cdp' });
    expect(element.view).to.equal('names');
  });

  it('is followed again where the page showed another place of its own between', async () => {
    const element = await probe();
    follow('#patto:list?view=names');
    await waitUntil(() => element.view === 'names');
    element.view = '';
    follow('#top');
    follow('#patto:list?view=names');
    await waitUntil(() => element.view === 'names', 'the link is followed again');
  });

  it('says when what it points to is gone', async () => {
    const element = await probe();
    follow('#patto:list/capability:gone%');
    await waitUntil(() => shownProblems(element).includes('nothing has the id “gone%”'));
    expect(shownNames(element)).to.have.length(2);
  });

  it('says what of it cannot be read, and shows the rest', async () => {
    const element = await probe();
    element.rename('crm', 'Renamed');
    for (const [hash, found] of [
      ['#patto:list?view=nowhere', 'nowhere'],
      ['#patto:list/colour:red', 'colour:red'],
      ['#patto:list/%E0%A4%A', '%E0%A4%A'],
    ] as const) {
      follow(hash);
      await waitUntil(() => shownProblems(element).includes(`nothing has the id “${found}”`));
      expect(shownNames(element)).to.deep.equal(['Renamed', 'Customer data']);
    }
  });

  it('leaves other widgets as they are', async () => {
    const element = await probe();
    for (const hash of ['#patto:', '#patto:other/capability:gone', '#patto:%', '#patto']) {
      follow(hash);
      await element.updateComplete;
      expect(shownProblems(element)).to.equal('');
    }
  });

  it('keeps the route of a page that has it in its hash', async () => {
    const { linkTo } = await import('../../src/element/deep-link.js');
    const element = await probe();
    follow('#/plan-a');
    const target = { selection: { kind: 'capability', id: 'cdp' }, view: undefined } as const;
    const { hash } = new URL(linkTo(element, target));
    expect(hash).to.equal('#/plan-a#patto:list/capability:cdp');
    const chosen = oneEvent<HTMLElementEventMap['patto-select']>(element, 'patto-select');
    follow(hash);
    expect((await chosen).detail).to.deep.equal(target.selection);
  });

  it('is made of what is shown now', async () => {
    const { linkTo, readLink } = await import('../../src/element/deep-link.js');
    const element = await probe();
    const target = { selection: { kind: 'rule', id: 'a/b?c' }, view: 'names' } as const;
    const { hash } = new URL(linkTo(element, target));
    expect(readLink(element, hash)).to.deep.equal(target);
  });
});
