import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { replace, restoreReplaced } from '../replace.js';
import { insides, mountAll, type Page } from './widgets.js';

let page: Page | undefined;
let sheet: HTMLStyleElement | undefined;

function addCss(css: string): void {
  sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
}

// What is fetched only now would be there in one look and not yet in the other.
before(async () => {
  replace(console, 'warn', () => {});
  await eachElement(looks);
  await eachElement(looks);
});

// The demo company has a plan of 120%, which is said each time.
beforeEach(() => replace(console, 'warn', () => {}));

afterEach(() => {
  restoreReplaced();
  page?.remove();
  sheet?.remove();
  document.documentElement.removeAttribute('style');
});

const INHERITED = [
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textIndent',
  'textAlign',
  'lineHeight',
  'fontStyle',
  'fontWeight',
  'fontVariantCaps',
  'textShadow',
  'whiteSpace',
  'visibility',
  'cursor',
  'listStyleType',
  'direction',
] as const;

/** How everything inside looks, as far as it may leak in. */
function looks(element: LitElement): string[] {
  return insides(element).map((one) => {
    const style = getComputedStyle(one);
    const values = INHERITED.map((name) => `${name} ${style[name]}`).filter(isLeakOrLook);
    return [one.localName, one.getAttribute('class'), ...values].join(', ');
  });
}

/** Buttons come to be pressed, or not, meanwhile: of cursors only the host's own counts. */
const isLeakOrLook = (value: string): boolean =>
  !value.startsWith('cursor') || value === 'cursor wait';

/** A widget may have found more to say by now; what it says looks as before. */
function expectSameLooks(before: readonly string[][], after: readonly string[][]): void {
  const kindOf = (line: string): string => line.slice(0, line.indexOf(', letterSpacing'));
  after.forEach((lines, at) => {
    const known = new Set(before[at]);
    const kinds = new Set(before[at]?.map(kindOf));
    const different = lines.filter((line) => kinds.has(kindOf(line)) && !known.has(line));
    expect(different.slice(0, 3)).to.deep.equal([]);
    expect(lines.length).to.be.above(3);
  });
}

function sizes(element: LitElement): string[] {
  return insides(element).map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return `${one.localName} ${Math.round(width * 4) / 4} × ${Math.round(height * 4) / 4}`;
  });
}

async function eachElement(measure: (element: LitElement) => string[]): Promise<string[][]> {
  page = await mountAll();
  const measured = page.elements.map(measure);
  page.remove();
  return measured;
}

/** The whole differs in one line or another: those are what a reader of the failure needs. */
function expectSameSizes(before: readonly string[][], after: readonly string[][]): void {
  after.forEach((lines, at) => {
    const different = lines.filter((line, index) => line !== before[at]?.[index]);
    expect(different.slice(0, 3)).to.deep.equal([]);
    expect(lines).to.have.length(before[at]?.length ?? 0);
  });
}

const LEAKS = `letter-spacing: 4px; word-spacing: 20px; text-transform: uppercase; text-indent: 40px;
  text-align: right; line-height: 3; font-style: italic; font-weight: 900; font-variant: small-caps;
  text-shadow: 2px 2px red; white-space: pre; list-style: square; cursor: wait;`;

describe('requirement 7: CSS of the host', () => {
  it('that is inherited does not reach into a widget', async () => {
    const clean = await eachElement(looks);
    addCss(`body { ${LEAKS} }`);
    expectSameLooks(clean, await eachElement(looks));
  });

  it('that is put on every tag with !important does not either', async () => {
    const clean = await eachElement(looks);
    addCss(`* { ${LEAKS.replaceAll(';', ' !important;')} }`);
    expectSameLooks(clean, await eachElement(looks));
  });

  for (const rule of [
    '* { all: unset }',
    '* { all: unset !important }',
    '* { all: initial !important }',
  ]) {
    it(`such as ${rule} leaves each a block of its own height`, async () => {
      const clean = await eachElement(looks);
      addCss(rule);
      page = await mountAll();
      for (const element of page.elements) {
        expect(getComputedStyle(element).display).to.equal('block');
        expect(element.getBoundingClientRect().height).to.be.above(30);
      }
      expectSameLooks(clean, page.elements.map(looks));
    });
  }

  it('such as a reset of all boxes changes no size', async () => {
    const clean = await eachElement(sizes);
    addCss(`*, *::before, *::after { box-sizing: content-box !important; border: 0 solid; }
      img, svg, video, canvas { display: block; max-width: 100%; vertical-align: middle; }
      button, input { background: none; padding: 0; font: inherit; } ol, ul { list-style: none; }`);
    expectSameSizes(clean, await eachElement(sizes));
  });

  it('hides a widget that is hidden, whatever it says of blocks', async () => {
    addCss('* { display: block !important }');
    page = await mountAll();
    for (const element of page.elements) {
      element.hidden = true;
      expect(getComputedStyle(element).display, element.localName).to.equal('none');
    }
  });

  it('gives font and colour', async () => {
    addCss('body { font-family: monospace; color: rgb(0, 0, 99) }');
    page = await mountAll();
    for (const element of page.widgets) {
      const summary = element.renderRoot.querySelector('[part~=base]');
      const style = summary && getComputedStyle(summary);
      expect(style?.fontFamily, element.localName).to.equal('monospace');
    }
  });
});

describe('requirement 13: the root’s font size', () => {
  for (const size of ['62.5%', '8px', '32px']) {
    it(`of ${size} changes no size`, async () => {
      document.body.style.fontSize = '16px';
      const clean = await eachElement(sizes);
      document.documentElement.style.fontSize = size;
      expectSameSizes(clean, await eachElement(sizes));
      document.body.style.fontSize = '';
    });
  }
});
