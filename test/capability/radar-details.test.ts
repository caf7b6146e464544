import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../wait-until.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import { drawn, FIVE, radarOn, targetOf, type RadarOnPage } from './radar-page.js';
import { assessed, capability } from './samples.js';
import { buttonIn, openTask } from './task-page.js';

const rowOf = ({ root }: RadarOnPage, id: string) =>
  root.querySelector<HTMLElement>(`[part~=row][data-id="${id}"]`);

async function open(page: RadarOnPage, id: string): Promise<void> {
  rowOf(page, id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  const name = page.store.getState().document.capabilities.find((one) => one.id === id)?.name;
  await waitUntil(
    () => page.root.querySelector('.details')?.getAttribute('aria-label') === name,
    `${id} is shown in full`,
  );
}

function field<T extends HTMLElement = HTMLInputElement>({ root }: RadarOnPage, label: string): T {
  const labels = [...root.querySelectorAll('.details label')];
  const found = labels.find((one) => one.textContent?.includes(label));
  const input = found?.querySelector<T>('input, select');
  if (!input) throw new Error(`no field ${label}`);
  return input;
}

/** Types into a field as a user does, over what stands there. */
async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
}

function pick(select: HTMLSelectElement | null, value: string): void {
  if (!select) throw new Error('no choice');
  select.value = value;
  for (const name of ['input', 'change']) {
    select.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
  }
}

/** What the page hears from now on, and which value it reads then. */
function heard({ radar }: RadarOnPage, id: string): string[] {
  const events: string[] = [];
  for (const name of ['input', 'change']) {
    radar.addEventListener(name, ({ target }) => {
      const levels = JSON.parse(radar.value) as { id: string; target: number | null }[];
      const level = levels.find((one) => one.id === id)?.target;
      events.push(`${target === radar ? name : 'foreign'} ${level}`);
    });
  }
  return events;
}

describe('edits beside the radar', () => {
  it('are told to the page once each, when they are made, and typing is not', async () => {
    const page = await radarOn(FIVE, { viewerPartyId: 'it' });
    await open(page, 'loyalty');
    const events = heard(page, 'loyalty');
    await type(field(page, 'Target'), '45');
    expect(events).to.deep.equal([]);
    await type(field(page, 'Target'), '4.5');
    expect(events).to.deep.equal(['input 4.5', 'change 4.5']);
    pick(field<HTMLSelectElement>(page, 'Importance'), '3');
    expect(events).to.have.length(4);
    await type(field(page, 'Level by IT'), '2');
    expect(events).to.have.length(6);
    const details = page.root.querySelector('.details');
    if (details) buttonIn(details, 'Not assessed').click();
    expect(events).to.have.length(8);
    expect(events).to.not.contain('foreign 4.5');
  });

  it('are in what the form sends by the time they are told', async () => {
    const page = await radarOn(FIVE);
    const form = document.createElement('form');
    page.radar.parentElement?.append(form);
    form.append(page.radar);
    page.radar.setAttribute('name', 'levels');
    await drawn(page.radar);
    await open(page, 'loyalty');
    let sent: unknown;
    page.radar.addEventListener('change', () => (sent = new FormData(form).get('levels')));
    await type(field(page, 'Target'), '4.5');
    expect(sent).to.contain('{"id":"loyalty","current":null,"target":4.5}');
  });

  it('are told where they are made in an assessment', async () => {
    const page = await radarOn(FIVE, { viewerPartyId: 'it' });
    await openTask(page, 'Assess');
    const events = heard(page, 'identity');
    await sendKeys({ press: '3' });
    expect(events).to.deep.equal(['input 4', 'change 4']);
  });
});

describe('what a view is chosen by', () => {
  const judged = ['marketing', 'it', 'data'].map((id, at) =>
    assessed(id, at, `2026-0${at + 1}-15`),
  );
  const capabilities = ['identity', 'b', 'c'].map((id) => capability(id, { assessments: judged }));

  for (const view of ['dates', 'perception']) {
    it(`is no value of the radar, and told to nobody (${view})`, async () => {
      const page = await radarOn({ capabilities }, {}, { view });
      const select = () => page.root.querySelector<HTMLSelectElement>('.choices select');
      await waitUntil(select, 'the choice is there');
      const events = heard(page, 'identity');
      pick(select(), [...(select()?.options ?? [])].find((one) => !one.selected)?.value ?? '');
      expect(events).to.deep.equal([]);
    });
  }
});

describe('one capability after another in full', () => {
  it('has its own figures in the fields, whatever was typed into those of the one before', async () => {
    const page = await radarOn(FIVE);
    await open(page, 'identity');
    await type(field(page, 'Target'), '9');
    expect(field(page, 'Target').ariaInvalid).to.equal('true');
    await open(page, 'consent');
    expect(field(page, 'Target').value).to.equal('4');
    expect(field(page, 'Target').ariaInvalid).to.not.equal('true');
    expect(field(page, 'Target').validationMessage).to.equal('');
  });

  it('has its own importance, also after another was chosen before, and one that is no whole number', async () => {
    const [identity, consent, content, ...rest] = FIVE.capabilities ?? [];
    if (!identity || !consent || !content) throw new Error('no capabilities');
    const parts: Partial<WorkspaceDocument> = {
      ...FIVE,
      capabilities: [identity, consent, { ...content, importance: 2.5 }, ...rest],
    };
    const page = await radarOn(parts);
    const importance = () => field<HTMLSelectElement>(page, 'Importance');
    const shown = () => importance().selectedOptions[0]?.textContent?.trim();
    await open(page, 'consent');
    pick(importance(), '5');
    await open(page, 'analytics');
    await open(page, 'identity');
    expect(shown()).to.equal('5');
    await open(page, 'content');
    expect(shown()).to.equal('2.5');
    pick(importance(), '1');
    await page.radar.updateComplete;
    page.store.undo();
    await page.radar.updateComplete;
    expect(shown()).to.equal('2.5');
    page.store.redo();
    await page.radar.updateComplete;
    expect(shown()).to.equal('1');
  });

  it('keeps what is no level until the level itself is another', async () => {
    const page = await radarOn(FIVE);
    await open(page, 'identity');
    const target = field(page, 'Target');
    await type(target, '3');
    await type(target, '9');
    page.radar.requestUpdate();
    await page.radar.updateComplete;
    expect(target.value).to.equal('9');
    expect(target.ariaInvalid).to.equal('true');
    page.store.undo();
    await page.radar.updateComplete;
    expect(targetOf(page, 'identity')).to.equal(4);
    expect(target.value).to.equal('4');
    expect(target.ariaInvalid).to.equal('false');
    expect(target.validity.valid).to.equal(true);
  });
});

describe('closing one capability in full', () => {
  const many = Array.from({ length: 16 }, (_, at) =>
    capability(`c${String(at).padStart(2, '0')}`, { name: `Name ${at}`, current: 1, target: 3 }),
  );

  for (const [what, parts, attributes] of [
    ['the list', FIVE, {}],
    ['the bars', { capabilities: FIVE.capabilities?.slice(0, 2) ?? [] }, {}],
    ['the movements', FIVE, { view: 'dates' }],
    ['the perception', FIVE, { view: 'perception' }],
  ] as const) {
    it(`takes the focus back to its row in ${what}`, async () => {
      const page = await radarOn(parts, {}, attributes);
      await waitUntil(() => rowOf(page, 'identity'), 'the rows are there');
      await open(page, 'identity');
      const close = page.root.querySelector<HTMLElement>('.details header button');
      close?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !page.root.querySelector('.details'), 'it is closed');
      const focused = page.root.activeElement;
      expect(focused?.getAttribute('data-id')).to.equal('identity');
      expect(focused?.getAttribute('part')).to.equal('row');
    });
  }

  it('takes it to the list where the row is folded away, which has a tab stop nevertheless', async () => {
    const page = await radarOn({ capabilities: many });
    await waitUntil(() => rowOf(page, 'c15'), 'the rows are there');
    await open(page, 'c15');
    const close = page.root.querySelector<HTMLElement>('.details header button');
    close?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !page.root.querySelector('.details'), 'it is closed');
    const focused = page.root.activeElement;
    expect(focused?.matches('.row[tabindex="0"]')).to.equal(true);
  });
});

describe('the lowest of the levels that make up the current one', () => {
  it('is said beside their mean, and stands in the table', async () => {
    const page = await radarOn({
      capabilities: [
        capability('a', { assessments: [assessed('it', 3), assessed('marketing', 1)], target: 4 }),
        capability('b', { assessments: [assessed('it', 2), assessed('marketing', 2)], target: 4 }),
        capability('c', { current: 1, target: 2 }),
      ],
    });
    const text = () => page.root.querySelector('.details')?.textContent ?? '';
    await open(page, 'a');
    expect(text()).to.contain('Current is the mean of IT 3 and Marketing 1: 2 (lowest: 1).');
    await open(page, 'b');
    expect(text()).to.contain('Current is the mean of IT 2 and Marketing 2: 2.');
    page.root.querySelector<HTMLElement>('[part=menu-button]')?.click();
    const item = () =>
      [...page.root.querySelectorAll<HTMLElement>('.menu button')].find((button) =>
        button.textContent?.includes('Show as table'),
      );
    await waitUntil(item);
    item()?.click();
    await waitUntil(() => page.root.querySelector('.twin'));
    const headers = [...page.root.querySelectorAll('.twin th')].map((one) =>
      one.textContent?.trim(),
    );
    expect(headers).to.include('Lowest');
  });
});
