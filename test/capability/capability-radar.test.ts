import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { releaseMouse } from '../mouse.js';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import type { PattoCapabilityRadar } from '../../src/capability/capability-radar.js';
import {
  axisNames,
  drag,
  drawn,
  FIVE,
  grip,
  pressWith,
  radarOn,
  rankedNames,
  targetOf,
  type RadarOnPage,
} from './radar-page.js';
import { assessed, capability, stateWith } from './samples.js';

afterEach(async () => {
  await resetMouse();
  await resetMedia();
});

/** What is drawn of a series: path data, none where it is not shown. */
function lineOf(root: ParentNode, series: string): string | null | undefined {
  return root.querySelector(`.chart .line.${series}`)?.getAttribute('d');
}

describe('the picture', () => {
  it('says in a sentence what it shows', async () => {
    const { root } = await radarOn();
    expect(root.querySelector('.summary')?.textContent).to.equal(
      '2 of 5 capabilities are 2 or more levels below target; widest gap: Analytics (3); 1 has no level or no target.',
    );
  });

  it('ranks by gap × importance beside it, and sums up in the index', async () => {
    const page = await radarOn();
    expect(rankedNames(page)).to.deep.equal([
      'Customer identity',
      'Analytics',
      'Consent management',
      'Content supply',
      'Loyalty',
    ]);
    const numbers = [...page.root.querySelectorAll('.entry > :last-child')].map((one) =>
      one.textContent?.trim(),
    );
    expect(numbers).to.deep.equal(['12.5', '12.0', '4.5', '0.0', 'not assessed']);
    expect(page.root.querySelector('.lead')?.textContent).to.equal('2.07');
  });

  it('is drawn with the next frame of the page, and at once as wide as it stays beside its list', async () => {
    await radarOn();
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 1100px"></div>`);
    const radar = document.createElement('patto-capability-radar');
    radar.lang = 'en';
    radar.workspace = new WorkspaceStore(stateWith(FIVE));
    box.append(radar);
    const width = () => radar.shadowRoot?.querySelector('.chart')?.getAttribute('width');
    await nextFrame();
    const first = width();
    expect(Number(first)).to.be.within(448, 800);
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(width()).to.equal(first);
  });

  it('breaks the current line where a capability is not assessed', async () => {
    const { root } = await radarOn();
    const line = root.querySelector('.chart .line.current')?.getAttribute('d') ?? '';
    expect(line).not.to.contain('Z');
    expect(line.split('L')).to.have.length(4);
    expect(root.querySelector('.chart .line.target')?.getAttribute('d')).to.match(/Z$/);
  });

  it('writes the widest gap beside its spoke', async () => {
    const { root } = await radarOn();
    expect(root.querySelector('.widest-number')?.textContent).to.equal('3');
  });

  it('shows n/a where no importance is above 0', async () => {
    const unimportant = [1, 2, 3].map((n) =>
      capability(`c${n}`, { importance: 0, target: 4, current: n }),
    );
    const { root } = await radarOn({ capabilities: unimportant });
    expect(root.querySelector('.lead')?.textContent).to.equal('n/a');
  });

  it('stays where it is while its values change', async () => {
    const page = await radarOn();
    const places = () =>
      [...page.root.querySelectorAll('.labels text')].map((one) => one.getAttribute('x'));
    const before = places();
    grip(page, 'identity').focus();
    await sendKeys({ press: 'Home' });
    await page.radar.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('shows each knob where its grip is taken hold of, also where there are many', async () => {
    const many = Array.from({ length: 24 }, (_, n) =>
      capability(`c${n}`, { target: 4, current: n % 4 }),
    );
    const { root } = await radarOn({ capabilities: many });
    const [grips, knobs] = ['.grip', '.knob'].map((selector) =>
      [...root.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()),
    );
    expect(grips).to.have.length(24);
    for (const [at, grip] of grips?.entries() ?? []) {
      const knob = knobs?.[at] ?? new DOMRect();
      expect(knob.x + knob.width / 2).to.be.closeTo(grip.x + grip.width / 2, 0.5);
      expect(knob.y + knob.height / 2).to.be.closeTo(grip.y + grip.height / 2, 0.5);
    }
  });

  it('gives the reason for a missing figure whole words', async () => {
    const { root } = await radarOn();
    const reason = root.querySelector<HTMLElement>('.entry > .small');
    expect(reason?.textContent).to.equal('not assessed');
    expect(reason?.scrollWidth).to.be.at.most(reason?.offsetWidth ?? 0);
    const range = document.createRange();
    range.selectNodeContents(reason ?? document.body);
    expect(range.getClientRects().length).to.equal(2);
  });

  it('draws only the series that are asked for', async () => {
    const { root } = await radarOn(FIVE, {}, { series: 'current it' });
    expect(lineOf(root, 'target')).to.equal('');
    expect(root.querySelectorAll('.chart .party')).to.have.length(1);
  });

  it('reads series in any case, and draws its usual ones where it knows none of those asked for', async () => {
    const { root } = await radarOn(FIVE, {}, { series: 'Current IT' });
    expect(lineOf(root, 'target')).to.equal('');
    expect(root.querySelectorAll('.chart .party')).to.have.length(1);
    const misspelt = await radarOn(FIVE, {}, { series: 'curent targett' });
    expect(lineOf(misspelt.root, 'target')).to.contain('M');
    expect(misspelt.root.querySelector('.notices')?.textContent).to.contain('curent');
  });

  it('switches a series on and off in the legend', async () => {
    const page = await radarOn();
    const button = page.root.querySelector<HTMLElement>('.legend [data-series=target]');
    button?.click();
    await page.radar.updateComplete;
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
    expect(lineOf(page.root, 'target')).to.equal('');
    expect(page.root.querySelector('[role=slider]')).to.equal(null);
  });

  it('offers the last day of assessment before the present one', async () => {
    const page = await radarOn();
    const button = page.root.querySelector<HTMLElement>('.legend [data-series=previous]');
    expect(button?.textContent?.trim()).to.equal('On Jan 15, 2026');
    button?.click();
    await page.radar.updateComplete;
    expect(page.root.querySelector('.chart .line.previous')?.getAttribute('d')).to.contain('M');
  });

  it('looks at the levels of another day', async () => {
    const { root } = await radarOn(FIVE, {}, { date: '2026-02-01' });
    expect(root.querySelector('.summary')?.textContent).to.contain('Customer identity (3)');
  });
});

describe('choosing capabilities', () => {
  it('shows those that are listed, in that order', async () => {
    const { root } = await radarOn(FIVE, {}, { capabilities: 'loyalty, consent, identity' });
    const labels = axisNames(root);
    expect(labels).to.deep.equal(['Loyalty', 'Consent management', 'Customer identity']);
  });

  it('shows the children of a group', async () => {
    const children = ['a', 'b', 'c'].map((id) => capability(id, { parentId: 'group' }));
    const { root } = await radarOn(
      { capabilities: [capability('group'), capability('other'), ...children] },
      {},
      { group: 'group' },
    );
    const labels = axisNames(root);
    expect(labels).to.deep.equal(['a', 'b', 'c']);
  });

  it('draws bars for fewer than three', async () => {
    const page = await radarOn(FIVE, {}, { capabilities: 'identity consent' });
    expect(page.root.querySelector('.chart')).to.equal(null);
    expect(page.root.querySelectorAll('.bar-row')).to.have.length(2);
  });

  it('draws the groups of more than 24 as ranked bars that open', async () => {
    const capabilities = [0, 1].flatMap((group) => [
      capability(`g${group}`, { name: `Group ${group}` }),
      ...Array.from({ length: 13 }, (_, n) =>
        capability(`c${group}-${n}`, { parentId: `g${group}`, target: 3, current: 1 + group }),
      ),
    ]);
    const page = await radarOn({ capabilities });
    expect(rankedNames(page)).to.deep.equal(['Group 0', 'Group 1']);
    page.root.querySelector<HTMLElement>('.bar-row button')?.click();
    await waitUntil(() => page.root.querySelector('.chart'));
    expect(page.root.querySelectorAll('.labels text')).to.have.length(13);
    await waitUntil(() => page.root.querySelector('.trail button'));
    page.root.querySelector<HTMLElement>('.trail button')?.click();
    await page.radar.updateComplete;
    expect(rankedNames(page)).to.deep.equal(['Group 0', 'Group 1']);
  });

  it('marks the capability that is chosen anywhere in the workspace', async () => {
    const page = await radarOn();
    page.store.select({ kind: 'capability', id: 'consent' });
    await page.radar.updateComplete;
    expect(page.root.querySelector('.row[aria-pressed=true] .name')?.textContent).to.equal(
      'Consent management',
    );
    expect(page.root.querySelector('.labels .selected')?.getAttribute('data-id')).to.equal(
      'consent',
    );
  });

  it('chooses by list and by label, and tells the page', async () => {
    const page = await radarOn();
    setTimeout(() => page.root.querySelector<HTMLElement>('.row')?.click());
    const event: CustomEvent<unknown> = await oneEvent(page.radar, 'patto-select');
    expect(event.detail).to.deep.equal({ kind: 'capability', id: 'identity' });
    page.root
      .querySelector('.labels [data-id=content]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.store.getState().selection?.id).to.equal('content');
  });

  it('goes through the list with the arrow keys, as one tab stop', async () => {
    const page = await radarOn();
    const rows = [...page.root.querySelectorAll<HTMLElement>('.row')];
    expect(rows.filter((row) => row.tabIndex === 0)).to.have.length(1);
    rows[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(page.root.activeElement).to.equal(rows[1]);
    await sendKeys({ press: 'End' });
    expect(page.root.activeElement).to.equal(rows.at(-1));
  });
});

describe('setting a level', () => {
  it('follows the pointer along its axis, as one undo step', async () => {
    const page = await radarOn();
    await drag(page, grip(page, 'identity'), [0, 60]);
    const target = targetOf(page, 'identity') ?? Number.NaN;
    expect(target).to.be.within(1.5, 3.5);
    page.store.undo();
    expect(targetOf(page, 'identity')).to.equal(4);
    expect(page.store.status.canUndo).to.equal(false);
  });

  it('stops at the ends: it never flips past the centre, never moves another axis', async () => {
    const page = await radarOn();
    await drag(page, grip(page, 'identity'), [40, 900]);
    expect(targetOf(page, 'identity')).to.equal(0);
    expect(targetOf(page, 'consent')).to.equal(4);
    await drag(page, grip(page, 'identity'), [0, -900]);
    expect(targetOf(page, 'identity')).to.equal(5);
  });

  it('is given back by Escape in the middle of a drag', async () => {
    const page = await radarOn();
    await drag(page, grip(page, 'identity'), [0, 60], { release: false });
    expect(targetOf(page, 'identity')).not.to.equal(4);
    await sendKeys({ press: 'Escape' });
    expect(targetOf(page, 'identity')).to.equal(4);
    await sendMouse({ type: 'move', position: [10, 10] });
    await releaseMouse();
    expect(targetOf(page, 'identity')).to.equal(4);
    expect(page.store.undo()).to.equal(false);
  });

  it('moves by one step, by ten with Shift, and to the ends, by key', async () => {
    const page = await radarOn();
    const handle = grip(page, 'identity');
    handle.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(targetOf(page, 'identity')).to.equal(3.9);
    await sendKeys({ press: 'ArrowRight' });
    expect(targetOf(page, 'identity')).to.equal(4);
    await pressWith('Shift', 'ArrowDown');
    expect(targetOf(page, 'identity')).to.equal(3);
    await sendKeys({ press: 'End' });
    expect(targetOf(page, 'identity')).to.equal(5);
    await sendKeys({ press: 'Home' });
    expect(targetOf(page, 'identity')).to.equal(0);
    await sendKeys({ press: 'ArrowDown' });
    expect(targetOf(page, 'identity')).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(targetOf(page, 'identity')).to.equal(4);
    await page.radar.updateComplete;
    expect(page.root.activeElement).to.equal(handle);
    expect(handle.getAttribute('aria-valuenow')).to.equal('4');
    expect(handle.getAttribute('aria-valuetext')).to.equal('4 managed; Gap 2.5');
  });

  it('takes the step that the author sets', async () => {
    const page = await radarOn(FIVE, {}, { step: '0.5' });
    grip(page, 'identity').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(targetOf(page, 'identity')).to.equal(3.5);
  });

  it("sets the level of the viewer's own party, on today's date, and keeps the earlier ones", async () => {
    const page = await radarOn(FIVE, { viewerPartyId: 'it' });
    grip(page, 'identity', 'own').focus();
    await pressWith('Shift', 'ArrowUp');
    const [identity] = page.store.getState().document.capabilities;
    expect(identity?.assessments).to.have.length(4);
    expect(identity?.assessments.at(-1)?.level).to.equal(3);
    await page.radar.updateComplete;
    expect(page.root.querySelector('.lead')?.textContent).to.equal('1.89');
  });

  it('tells the page as an input does: while it moves, and when it has moved', async () => {
    const page = await radarOn();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      page.radar.addEventListener(type, () => heard.push(type));
    await drag(page, grip(page, 'identity'), [0, 60]);
    expect(heard.at(-1)).to.equal('change');
    expect(heard.filter((type) => type === 'change')).to.have.length(1);
    expect(heard.filter((type) => type === 'input').length).to.be.above(1);
  });

  it('moves bars by pointer and by key', async () => {
    const page = await radarOn(FIVE, {}, { capabilities: 'identity consent' });
    await drag(page, grip(page, 'consent'), [-900, 0]);
    expect(targetOf(page, 'consent')).to.equal(0);
    await sendKeys({ press: 'End' });
    expect(targetOf(page, 'consent')).to.equal(5);
  });

  it('leaves a bar where it is until the focus goes, whatever its gap comes to', async () => {
    const page = await radarOn(FIVE, {}, { capabilities: 'identity consent' });
    const names = () =>
      [...page.root.querySelectorAll('.bar-row .name')].map((one) => one.textContent);
    const order = ['Customer identity', 'Consent management'];
    expect(names()).to.deep.equal(order);
    grip(page, 'identity').focus();
    await sendKeys({ press: 'Home' });
    await waitUntil(() => targetOf(page, 'identity') === 0);
    await page.radar.updateComplete;
    expect(names()).to.deep.equal(order);
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => (targetOf(page, 'identity') ?? 0) > 0);
    expect(targetOf(page, 'consent')).to.equal(4);
    (page.root.activeElement as SVGElement | null)?.blur();
    await waitUntil(() => names()[0] === order[1]);
    expect(names()).to.deep.equal(order.toReversed());
  });

  it('is undone by Ctrl+Z', async () => {
    const page = await radarOn();
    grip(page, 'identity').focus();
    await sendKeys({ press: 'Home' });
    await pressWith('Control', 'z');
    expect(targetOf(page, 'identity')).to.equal(4);
  });

  it('is not offered where nothing may be edited', async () => {
    for (const page of [
      await radarOn(FIVE, {}, { readonly: '' }),
      await radarOn(FIVE, { readonly: true }),
    ]) {
      expect(page.root.querySelector('[role=slider]')).to.equal(null);
    }
  });
});

describe('a radar that stands alone', () => {
  async function alone(template: unknown): Promise<PattoCapabilityRadar> {
    const box = await fixture<HTMLElement>(html`<div lang="en">${template}</div>`);
    const radar = box.querySelector('patto-capability-radar');
    if (!radar) throw new Error('no radar');
    await drawn(radar);
    return radar;
  }
  const names = ({ shadowRoot }: PattoCapabilityRadar) => (shadowRoot ? axisNames(shadowRoot) : []);
  const notices = (radar: PattoCapabilityRadar) =>
    radar.shadowRoot?.querySelector('.notices')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  it('takes names and levels from attributes', async () => {
    const radar = await alone(
      html`<patto-capability-radar
        capabilities="Customer data, Consent, Content"
        current="2, 1.5, -"
        target="4 4 3"
        importance="5 3 1"
      ></patto-capability-radar>`,
    );
    expect(names(radar)).to.deep.equal(['Customer data', 'Consent', 'Content']);
    expect(radar.shadowRoot?.querySelector('.lead')?.textContent).to.equal('2.19');
    expect(notices(radar)).to.equal('');
  });

  it('says which level in an attribute is no number, and goes on without it', async () => {
    const radar = await alone(
      html`<patto-capability-radar
        capabilities="A, B, C"
        current="2, high, 1"
        target="4, 4, 9"
      ></patto-capability-radar>`,
    );
    expect(names(radar)).to.deep.equal(['A', 'B', 'C']);
    expect(notices(radar)).to.contain('current: expected a number, got "high"');
    expect(notices(radar)).to.contain('/capabilities/2/target: expected a level in 0 … 5, got 9');
  });

  it('takes rows from a table, with a column for each party', async () => {
    const radar = await alone(
      html`<patto-capability-radar>
        <table>
          <tr>
            <th>Capability</th>
            <th>Marketing</th>
            <th>IT</th>
            <th>Target</th>
            <th>Importance</th>
          </tr>
          <tr>
            <td>Customer data</td>
            <td>1</td>
            <td>3</td>
            <td>4</td>
            <td>5</td>
          </tr>
          <tr>
            <td>Consent</td>
            <td>2,5</td>
            <td></td>
            <td>4</td>
            <td>3</td>
          </tr>
          <tr>
            <td></td>
            <td>2</td>
            <td>2</td>
            <td>4</td>
            <td>3</td>
          </tr>
          <tr>
            <td>Content</td>
            <td>2</td>
            <td>x</td>
            <td>3</td>
            <td>1</td>
          </tr>
        </table>
      </patto-capability-radar>`,
    );
    expect(names(radar)).to.deep.equal(['Customer data', 'Consent', 'Content']);
    expect(radar.shadowRoot?.querySelectorAll('.chart .party')).to.have.length(2);
    expect(notices(radar)).to.contain('<table>:4');
    expect(notices(radar)).to.contain('<table>:5');
  });

  it('takes JSON: a list of capabilities will do', async () => {
    const radar = await alone(
      html`<patto-capability-radar
        .data=${[1, 2, 3].map((n) => ({ id: `c${n}`, name: `Name ${n}`, current: n, target: 4 }))}
      ></patto-capability-radar>`,
    );
    expect(names(radar)).to.deep.equal(['Name 1', 'Name 2', 'Name 3']);
  });

  it('says that there is nothing yet, and how to add the first', async () => {
    const radar = await alone(html`<patto-capability-radar .data=${[]}></patto-capability-radar>`);
    expect(radar.shadowRoot?.querySelector('[part=empty]')?.textContent).to.contain(
      'No capabilities yet',
    );
  });
});

describe('attributes that do not fit', () => {
  it('are said on the page with what was expected, and the rest goes on', async () => {
    const { root } = await radarOn(
      FIVE,
      {},
      {
        series: 'current targte',
        capabilities: 'identity, consent, content, nope',
        date: 'soon',
        step: '-1',
        depth: 'x',
      },
    );
    const text = root.querySelector('.notices')?.textContent ?? '';
    for (const part of ['targte', 'nope', 'soon', '-1', '"x"']) expect(text).to.contain(part);
    expect(root.querySelectorAll('.labels text')).to.have.length(3);
  });

  it('fire a patto-error each, once', async () => {
    const page = await radarOn();
    const found: string[] = [];
    page.radar.addEventListener('patto-error', ({ detail }) => found.push(detail.path));
    page.radar.setAttribute('date', '2026-02-30');
    await page.radar.updateComplete;
    page.radar.requestUpdate();
    await page.radar.updateComplete;
    expect(found).to.deep.equal(['date']);
  });
});

describe('one capability in full', () => {
  async function opened(
    name: string,
  ): Promise<RadarOnPage & { field: (label: string) => HTMLInputElement }> {
    const page = await radarOn(FIVE, { viewerPartyId: 'it' });
    const row = [...page.root.querySelectorAll<HTMLElement>('.row')].find((one) =>
      one.textContent?.includes(name),
    );
    row?.click();
    await waitUntil(() => page.root.querySelector('.details'));
    const field = (label: string) => {
      const labels = [...page.root.querySelectorAll('.details label')];
      const found = labels.find((one) => one.textContent?.includes(label));
      const input = found?.querySelector<HTMLInputElement>('input, select');
      if (!input) throw new Error(`no field ${label}`);
      return input;
    };
    return { ...page, field };
  }

  const type = (input: HTMLInputElement, text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('says how its figures come about', async () => {
    const { root } = await opened('Customer identity');
    const text = root.querySelector('.details')?.textContent ?? '';
    expect(text).to.contain('Current is the mean of Marketing 1 and IT 2: 1.5 (lowest: 1).');
    expect(text).to.contain('Gap: target 4 − current 1.5 = 2.5.');
    expect(text).to.contain('Weighted: 2.5 × importance 5 = 12.5.');
    expect(text).to.contain('IT sees 1 more than Marketing.');
  });

  it('takes a typed target, own level and importance', async () => {
    const page = await opened('Loyalty');
    type(page.field('Target'), '4,5');
    type(page.field('Level by IT'), '2');
    type(page.field('Importance'), '3');
    const loyalty = page.store.getState().document.capabilities.at(-1);
    expect(loyalty).to.include({ target: 4.5, importance: 3 });
    expect(loyalty?.assessments[0]).to.include({ partyId: 'it', level: 2 });
  });

  it('marks what is no level on the scale, and writes nothing', async () => {
    const page = await opened('Loyalty');
    const target = page.field('Target');
    for (const text of ['high', '9', '-1']) {
      type(target, text);
      expect(target.getAttribute('aria-invalid')).to.equal('true');
      expect(target.validationMessage).to.equal('A number from 0 to 5');
    }
    expect(targetOf(page, 'loyalty')).to.equal(3);
  });

  it('takes a level back as not assessed', async () => {
    const page = await opened('Customer identity');
    [...page.root.querySelectorAll<HTMLElement>('.details button')]
      .find((button) => button.textContent?.trim() === 'Not assessed')
      ?.click();
    const identity = page.store.getState().document.capabilities[0];
    expect(identity?.assessments.at(-1)).to.include({ partyId: 'it', level: null });
    await page.radar.updateComplete;
    expect(page.root.querySelector('[data-kind=own][data-id=identity]')).to.equal(null);
  });

  it('opens for a choice made here, and only marks one made elsewhere', async () => {
    const page = await opened('Loyalty');
    page.store.select({ kind: 'capability', id: 'consent' });
    await page.radar.updateComplete;
    expect(page.root.querySelector('.details')).to.equal(null);
  });

  it('follows only http addresses of evidence', async () => {
    const evidence = ['https://example.org/audit', 'javascript:alert(1)'].map((url, at) => ({
      ...assessed('it', 2, `2026-01-0${at + 1}`),
      evidence: { text: 'audit', url },
    }));
    const page = await radarOn({
      capabilities: [capability('a', { assessments: evidence }), capability('b'), capability('c')],
    });
    page.root.querySelector<HTMLElement>('.row')?.click();
    await waitUntil(() => page.root.querySelector('.details'));
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.details a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/audit']);
  });

  it('is read by everybody', async () => {
    const { radar } = await opened('Customer identity');
    await expect(radar).to.be.accessible();
  });
});

describe('in a form', () => {
  async function inForm(): Promise<RadarOnPage & { form: HTMLFormElement }> {
    const page = await radarOn(FIVE, { viewerPartyId: 'it' });
    const form = document.createElement('form');
    page.radar.parentElement?.append(form);
    form.append(page.radar);
    page.radar.setAttribute('name', 'levels');
    await drawn(page.radar);
    return { ...page, form };
  }

  it('submits its levels', async () => {
    const { form } = await inForm();
    const submitted = new FormData(form).get('levels');
    expect(submitted).to.match(/^\[{"id":"identity","current":1.5,"target":4,"own":2},/);
  });

  it('goes back to what it was on reset, in one undo step', async () => {
    const page = await inForm();
    grip(page, 'identity').focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'End' });
    page.form.reset();
    await waitUntil(() => targetOf(page, 'identity') === 4);
    page.store.undo();
    expect(targetOf(page, 'identity')).to.equal(5);
  });

  it('takes a value back as the browser restores it, and leaves what it cannot read', async () => {
    const page = await inForm();
    page.radar.value = '[{"id":"identity","target":2.5,"own":3},{"id":"gone","target":1},7]';
    await waitUntil(() => targetOf(page, 'identity') === 2.5);
    page.radar.value = 'not json';
    page.radar.value = '[{"id":"identity","target":99}]';
    page.radar.value = '[{"id":"consent","target":1}]';
    await waitUntil(() => targetOf(page, 'consent') === 1);
    expect(targetOf(page, 'identity')).to.equal(2.5);
  });

  it('requires every level and target where it is required, and says what is missing', async () => {
    const { form, radar } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    radar.setAttribute('required', '');
    await radar.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(radar.validationMessage).to.equal('1 has no level or no target.');
  });

  it('cannot be changed in a disabled fieldset', async () => {
    const { form, radar, root } = await inForm();
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(radar);
    await drawn(radar);
    expect(root.querySelector('[role=slider]')).to.equal(null);
  });
});

describe('everybody', () => {
  it('reads it in both colour schemes', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const { radar } = await radarOn(FIVE, { viewerPartyId: 'it' });
      await expect(radar).to.be.accessible();
      radar.remove();
    }
  });

  it('reads it in Italian', async () => {
    const { radar, root } = await radarOn();
    radar.lang = 'it';
    await new Promise((resolve) => setTimeout(resolve));
    await radar.updateComplete;
    expect(root.querySelector('.summary')?.textContent).to.contain(
      'divario maggiore: Analytics (3)',
    );
    expect(root.querySelector('.entry .figure')?.textContent.trim()).to.equal('12,5');
  });

  it('has a table that says the same', async () => {
    const { root } = await radarOn();
    root.querySelector<HTMLElement>('[part=menu-button]')?.click();
    const item = () =>
      [...root.querySelectorAll<HTMLElement>('.menu button')].find((button) =>
        button.textContent?.includes('Show as table'),
      );
    await waitUntil(item);
    item()?.click();
    await waitUntil(() => root.querySelector('.twin'));
    const row = [...root.querySelectorAll('.twin tr')].find((one) =>
      one.textContent?.includes('identity'),
    );
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent?.trim());
    expect(cells).to.deep.equal([
      'Customer identity',
      '5',
      '1.5',
      '1',
      '4',
      '1',
      '2',
      '2.5',
      '12.5',
      '1',
    ]);
  });

  it('holds text as text', async () => {
    const name = '<img src=x onerror=alert(1)> “naughty” 田中さん';
    const { root } = await radarOn({
      capabilities: [capability('a', { name }), capability('b'), capability('c')],
    });
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('.row .name')?.textContent?.trim()).to.equal(name);
    expect(axisNames(root)[0]).to.contain('<img src=x');
  });

  it('keeps nothing after 200 mounts', async () => {
    const { radar, store } = await radarOn();
    const home = radar.parentElement;
    const watching = countObservers();
    for (let n = 0; n < 200; n += 1) {
      radar.remove();
      home?.append(radar);
      await radar.updateComplete;
    }
    radar.remove();
    await radar.updateComplete;
    expect(watching.stop()).to.be.at.most(0);
    // The store has let go, too: a change does not reach the element any more.
    store.select({ kind: 'capability', id: 'consent' });
    expect(radar.isUpdatePending).to.equal(false);
  });
});

/** Counts the size observers that were opened and not closed since. */
function countObservers(): { stop: () => number } {
  const original = window.ResizeObserver;
  let open = 0;
  window.ResizeObserver = class extends original {
    override observe(target: Element): void {
      open += 1;
      super.observe(target);
    }
    override disconnect(): void {
      open -= 1;
      super.disconnect();
    }
  };
  return {
    stop: () => {
      window.ResizeObserver = original;
      return open;
    },
  };
}
