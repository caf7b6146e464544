import { expect } from '@open-wc/testing';
import { emulateMediaFeatures, resetMedia } from '../../media.js';
import { waitUntil } from '../../wait-until.js';
import {
  button,
  focused,
  INITIATIVES,
  matrixOn,
  press,
  RULES,
  textOf,
  type MatrixOnPage,
} from '../matrix-page.js';

const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
const execCommand = Object.getOwnPropertyDescriptor(document, 'execCommand');
const frameWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');

afterEach(async () => {
  for (const [owner, name, own] of [
    [navigator, 'clipboard', clipboard],
    [document, 'execCommand', execCommand],
    [HTMLIFrameElement.prototype, 'contentWindow', frameWindow],
  ] as const) {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  }
  history.replaceState(null, '', location.pathname + location.search);
  await resetMedia();
});

const DRAWN = {
  ...RULES,
  scopes: [{ id: 'security' }],
  stages: [{ id: 'design' }, { id: 'launch' }],
  involvement: {
    controlled: { security: { design: 'consulted' as const, launch: 'approves' as const } },
  },
};

const ANSWER =
  'This goes to the controlled zone because of rule 2: personal data is personal; spend above €50,000. ' +
  'IT is consulted at design, approves at launch.';

async function caseOn(initiative = 'crm'): Promise<MatrixOnPage> {
  const page = await matrixOn({ rules: DRAWN, attributes: { initiative }, width: 900 });
  await waitUntil(() => page.root.querySelector('.case-actions'), 'the actions are there');
  return page;
}

/** The clipboard of a page that allows it; says what was put there. */
function copied(): string[] {
  const texts: string[] = [];
  const writeText = (text: string) => Promise.resolve(void texts.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return texts;
}

const said = ({ root }: MatrixOnPage) =>
  root.querySelector('[role=status].visually-hidden')?.textContent?.trim();
const verdict = ({ root }: MatrixOnPage) =>
  textOf(root.querySelector<HTMLElement>('.verdict > p:last-child'));
const notices = ({ root }: MatrixOnPage) =>
  textOf(root.querySelector<HTMLElement>('[part=notices]'));

describe('the answer to a case', () => {
  it('is copied with its question, by keyboard, and that is said', async () => {
    const texts = copied();
    const page = await caseOn();
    button(page.root, 'Copy the answer').focus();
    await press(page, 'Enter');
    await waitUntil(() => said(page) === 'Answer copied');
    const note = () => page.root.querySelector('.case-actions button + .brief-note');
    expect(note()?.textContent).to.equal('Answer copied');
    note()
      ?.getAnimations()
      .forEach((one) => one.finish());
    await waitUntil(() => !note(), 'it goes away by itself');
    expect(texts).to.deep.equal([
      `One customer file (Personal data: personal; Spend: €60,000)\n${ANSWER}`,
    ]);
  });

  it('stands there selected where the page may not copy', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    const page = await caseOn();
    button(page.root, 'Copy the answer').click();
    await waitUntil(() => focused(page)?.matches('textarea'), 'the text has the focus');
    const text = focused(page) as HTMLTextAreaElement;
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.contain(ANSWER);
    expect(said(page)).to.contain('This page may not copy.');
  });

  it('is printed on a page of its own, with inputs and timeline', async () => {
    const printed: string[] = [];
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const found = frameWindow?.get?.call(this) as Window | null;
        if (found) found.print = () => printed.push(textOf(found.document.body));
        return found;
      },
    });
    const page = await caseOn();
    button(page.root, 'Print the answer').click();
    await waitUntil(() => printed.length > 0, 'it is printed');
    expect(printed).to.deep.equal([
      `One customer file Personal data personal Spend €60,000 ${ANSWER} Stage IT In what Design Consulted Security Launch Approves Security By the rules of Nov 21, 2026.`,
    ]);
    const frames = page.root.querySelectorAll('iframe');
    expect(frames).to.have.length(1);
    frames[0]?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(page.root.querySelectorAll('iframe')).to.have.length(0);
  });

  it('is linked to, and the link restores what was filled in', async () => {
    const texts = copied();
    const page = await caseOn();
    const spend = page.root.querySelector<HTMLInputElement>('.fact input');
    spend?.focus();
    spend?.select();
    await press(page, '2');
    expect(verdict(page)).to.contain('assisted');
    button(page.root, 'Copy a link to this case').click();
    await waitUntil(() => said(page) === 'Link copied', 'it is said');
    page.box.remove();
    location.hash = new URL(texts[0] ?? '').hash;
    const again = await matrixOn({ rules: DRAWN });
    await waitUntil(() => verdict(again) !== '', 'the case is there again');
    expect(verdict(again)).to.contain('assisted');
    expect(again.root.querySelector<HTMLInputElement>('.fact input')?.value).to.equal('2');
    expect(notices(again)).to.equal('');
  });

  it('stays with the facts filled in when something else is chosen on the page', async () => {
    const page = await caseOn();
    const spend = page.root.querySelector<HTMLInputElement>('.fact input');
    spend?.focus();
    spend?.select();
    await press(page, '2');
    page.store.select({ kind: 'initiative', id: 'film' });
    await page.matrix.updateComplete;
    expect(page.root.querySelector<HTMLInputElement>('.fact input')?.value).to.equal('2');
  });
});

describe('a link to a case', () => {
  it('says what is not there any more, and opens the rest', async () => {
    location.hash =
      '#patto:governance-matrix?view=' +
      encodeURIComponent('try?spend=2&colour=red&personal-data=secret');
    const page = await matrixOn({ rules: DRAWN });
    await waitUntil(() => notices(page) !== '', 'it is said');
    expect(notices(page)).to.contain('“colour” is no input').and.contain('secret is no value');
    expect(page.root.querySelector<HTMLInputElement>('.fact input')?.value).to.equal('2');
  });

  it('says so where its initiative is gone', async () => {
    location.hash = '#patto:governance-matrix?view=' + encodeURIComponent('try/gone');
    const page = await matrixOn({ rules: DRAWN });
    await waitUntil(() => notices(page).includes('gone'), 'it is said');
    expect(page.root.querySelector('.trial')).to.not.equal(null);
  });

  it('opens the other views by name, and says where there is none of that name', async () => {
    const page = await matrixOn({ rules: DRAWN });
    location.hash = '#patto:governance-matrix?view=reviews';
    await waitUntil(() => page.root.querySelector('.reviews'), 'the reviews are shown');
    location.hash = '#patto:governance-matrix?view=budget';
    await waitUntil(() => notices(page).includes('budget'), 'it is said');
  });
});

describe('everybody', () => {
  it('is answered in Italian', async () => {
    const texts = copied();
    const page = await caseOn();
    page.box.lang = 'it';
    await waitUntil(() =>
      page.root.querySelector('.case-actions')?.textContent?.includes('Copia la risposta'),
    );
    button(page.root, 'Copia la risposta').click();
    await waitUntil(() => said(page) === 'Risposta copiata', 'it is said');
    expect(texts[0]).to.match(/^One customer file \(Dati personali: .*\)\n/);
  });

  for (const scheme of ['light', 'dark']) {
    it(`can reach it in the ${scheme} scheme, also where there is little room`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
      const page = await matrixOn({
        initiatives: INITIATIVES,
        attributes: { initiative: 'crm' },
        width: 300,
      });
      Object.assign(page.box.style, {
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      await waitUntil(() => page.root.querySelector('.case-actions'));
      button(page.root, 'Copy the answer').click();
      await waitUntil(() => page.root.querySelector('.uncopied'));
      await expect(page.matrix).to.be.accessible();
      expect(page.matrix.scrollWidth).to.be.at.most(300);
    });
  }
});
