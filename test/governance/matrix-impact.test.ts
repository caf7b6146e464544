import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { waitUntil } from '../wait-until.js';
import {
  button,
  cell,
  draft,
  editor,
  initiative,
  INITIATIVES,
  matrixOn,
  open,
  press,
  RULES,
  textOf,
  type MatrixOnPage,
} from './matrix-page.js';

afterEach(resetMedia);

const SCOPES = {
  ...RULES,
  scopes: [{ id: 'security' }, { id: 'data' }],
  stages: [{ id: 'design' }, { id: 'launch' }],
  involvement: {
    controlled: { security: { design: 'consulted' as const } },
    assisted: { data: { launch: 'informed' as const } },
  },
};

/** The rows of the impact as the reader sees them: initiative, before, after. */
async function impacts(page: MatrixOnPage): Promise<string[][]> {
  const bar = await draft(page);
  return [...bar.querySelectorAll<HTMLElement>('[part=impacts] tbody tr')].map((row) =>
    [...row.querySelectorAll<HTMLElement>('th, td')].map((one) => textOf(one)),
  );
}

async function toInvolvement(page: MatrixOnPage): Promise<void> {
  page.root.querySelector<HTMLElement>('#tab-involvement')?.click();
  await page.matrix.updateComplete;
}

describe('the impact of a draft, before and after side by side', () => {
  it('of a rule: its initiatives go to another zone, with what IT does in each', async () => {
    const page = await matrixOn({ rules: SCOPES, width: 1000 });
    cell(page, 'large', 'input:spend').focus();
    await press(page, '>');
    await editor(page);
    await sendKeys({ type: ' 70000' });
    await press(page, 'Enter');
    expect(await impacts(page)).to.deep.equal([
      ['One customer file', 'Controlled IT is consulted at design.', 'no zone'],
    ]);
  });

  it('of a zone', async () => {
    const page = await matrixOn({ rules: SCOPES, width: 1000 });
    const popover = await open(page, 'large', 'zone');
    popover.querySelectorAll<HTMLInputElement>('input')[1]?.click();
    expect(await impacts(page)).to.deep.equal([
      [
        'One customer file',
        'Controlled IT is consulted at design.',
        'Assisted IT is informed at launch.',
      ],
    ]);
  });

  it('of an involvement cell: another extent', async () => {
    const page = await matrixOn({ rules: SCOPES, width: 1000 });
    await toInvolvement(page);
    cell(page, '["controlled","security"]', 'design').focus();
    await press(page, 'a');
    expect(await impacts(page)).to.deep.equal([
      [
        'One customer file extent: Security',
        'Controlled Security: IT is consulted at design.',
        'Controlled Security: IT approves at design.',
      ],
    ]);
  });

  it('of an involvement cell: another time', async () => {
    const page = await matrixOn({ rules: SCOPES, width: 1000 });
    await toInvolvement(page);
    cell(page, '["controlled","data"]', 'launch').focus();
    await press(page, 'i');
    expect(await impacts(page)).to.deep.equal([
      [
        'One customer file timing: Data and policy; extent: Data and policy',
        'Controlled Data and policy: IT is not involved.',
        'Controlled Data and policy: IT is informed at launch.',
      ],
    ]);
  });

  it('opens an initiative on its way through the rules, from any view', async () => {
    const page = await matrixOn({ rules: SCOPES });
    await toInvolvement(page);
    cell(page, '["controlled","security"]', 'design').focus();
    await press(page, 'a');
    button(await draft(page), 'One customer file').click();
    expect(page.store.getState().selection).to.deep.equal({ kind: 'initiative', id: 'crm' });
    await waitUntil(() => page.root.querySelector('.verdict'), 'its way is shown');
    expect(textOf(page.root.querySelector<HTMLElement>('.verdict'))).to.contain(
      'IT approves at design',
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read by everybody in the ${scheme} scheme, also where there is little room`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const others = Array.from({ length: 30 }, (_, at) =>
        initiative(`i${at}`, `Initiative ${at}`, { 'personal-data': 'personal', spend: 90_000 }),
      );
      const page = await matrixOn({
        rules: SCOPES,
        initiatives: [...INITIATIVES, ...others],
        width: 300,
      });
      Object.assign(page.box.style, {
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      const popover = await open(page, 'large', 'zone');
      popover.querySelectorAll<HTMLInputElement>('input')[1]?.click();
      await press(page, 'Enter');
      expect(await impacts(page)).to.have.length(31);
      await expect(page.matrix).to.be.accessible();
      expect(page.matrix.scrollWidth).to.be.at.most(300);
    });
  }
});
