import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import type { TemplateResult } from 'lit';
import '../../src/governance/governance-matrix.js';
import '../../src/workspace/workspace.js';
import type { PattoGovernanceMatrix } from '../../src/governance/governance-matrix.js';
import type { Problem } from '../../src/workspace/problem.js';
import { emulateMediaFeatures, resetMedia } from '../media.js';
import { sharedText } from '../shared-data.js';

interface MatrixOnPage {
  readonly matrix: PattoGovernanceMatrix;
  readonly root: ShadowRoot;
  /** What `patto-error` told, so far. */
  readonly told: Problem[];
}

/** A matrix alone on a page, once it shows rules, or says that there are none. */
async function matrixOn(markup: TemplateResult): Promise<MatrixOnPage> {
  const told: Problem[] = [];
  const box = await fixture<HTMLElement>(
    html`<div lang="en" @patto-error=${({ detail }: CustomEvent<Problem>) => told.push(detail)}>
      ${markup}
    </div>`,
  );
  const matrix = box.querySelector('patto-governance-matrix');
  if (!matrix?.shadowRoot) throw new Error('no matrix');
  const root = matrix.shadowRoot;
  await until(() => root.querySelector('tbody tr, [part=empty], .notices'));
  await matrix.updateComplete;
  return { matrix, root, told };
}

/** What is fetched when it is needed may take its time on a busy machine. */
const until = (predicate: () => unknown) => waitUntil(predicate);

function withRules(rules: readonly object[], parts: object = {}): TemplateResult {
  return html`<patto-governance-matrix
    .data=${{ governance: { ...parts, rules } }}
  ></patto-governance-matrix>`;
}

function rows({ root }: MatrixOnPage): string[] {
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

async function notices({ root }: MatrixOnPage): Promise<string> {
  await until(() => root.querySelector('.notices'));
  return root.querySelector('.notices')?.textContent ?? '';
}

const GOOD = { id: 'good', when: { 'personal-data': 'none' }, zone: 'safe' };
const BROKEN = [
  { id: 'region', when: { region: 'north' }, zone: 'safe' },
  { id: 'value', when: { 'personal-data': 'secret' }, zone: 'safe' },
  { id: 'interval', when: { spend: { from: 50, to: 10 } }, zone: 'assisted' },
  { id: 'zone', when: {}, zone: 'nowhere' },
];

describe('rules that cannot be applied', () => {
  it('are said with their place, stay in their rows, and leave the others alone', async () => {
    const page = await matrixOn(withRules([...BROKEN, GOOD]));
    const text = await notices(page);
    for (const path of [
      '/governance/rules/0/when/region',
      '/governance/rules/1/when/personal-data',
      '/governance/rules/2/when/spend',
      '/governance/rules/3/zone',
    ]) {
      expect(text).to.contain(path);
    }
    expect(page.told.map(({ code }) => code)).to.have.members([
      'unknown-input',
      'unknown-value',
      'empty-interval',
      'unknown-zone',
    ]);
    expect(rows(page)).to.have.length(5);
    expect(JSON.parse(page.matrix.value)).to.have.nested.property('rules[0].when.region', 'north');
  });

  it('say in their own row what is wrong', async () => {
    const page = await matrixOn(withRules([...BROKEN, GOOD]));
    await until(() => rows(page)[0]?.includes('There is no input “region”'));
    expect(rows(page)[2]).to.contain('no number lies in [50..10]');
    expect(rows(page)[4]).not.to.contain('no ');
  });
});

describe('data that does not fit', () => {
  it('sets one bad item aside and keeps the rest', async () => {
    const page = await matrixOn(
      withRules([{ id: 'x', zone: 7 }, GOOD, { ...GOOD, zone: 'assisted' }]),
    );
    expect(await notices(page)).to.contain('/governance/rules/0');
    expect(page.told.map(({ code }) => code)).to.include('duplicate-id');
    expect(rows(page)).to.have.length(1);
  });

  it('is no way to an object’s prototype', async () => {
    const governance: unknown = JSON.parse(
      '{"rules": [{"id": "__proto__", "zone": "safe"}, {"id": "b", "when": {"__proto__": "x"}, "zone": "safe"}]}',
    );
    const page = await matrixOn(
      html`<patto-governance-matrix .data=${{ governance }}></patto-governance-matrix>`,
    );
    await notices(page);
    expect(page.told.map(({ code }) => code)).to.include('forbidden-key');
    expect(Object.prototype).not.to.have.property('zone');
  });

  it('that is no JSON is said, and the page stays whole', async () => {
    const page = await matrixOn(
      html`<patto-governance-matrix data="{rules: [" view="rules"></patto-governance-matrix>`,
    );
    expect(await notices(page)).to.contain('not valid JSON');
    expect(page.told).not.to.have.length(0);
  });

  it('from a table is refused row by row, with the line', async () => {
    const page = await matrixOn(
      html`<patto-governance-matrix>
        <table>
          <tr>
            <th>Personal data</th>
            <th>Spend</th>
            <th>Zone</th>
          </tr>
          <tr>
            <td>none</td>
            <td>&gt; 50.000</td>
            <td>Safe</td>
          </tr>
          <tr>
            <td>personal</td>
            <td>up to the moon</td>
            <td>Assisted</td>
          </tr>
          <tr>
            <td>special</td>
            <td>-</td>
            <td>Controlled</td>
          </tr>
        </table>
      </patto-governance-matrix>`,
    );
    const text = await notices(page);
    expect(text).to.contain(':2').and.to.contain('> 50000');
    expect(text).to.contain(':3').and.to.contain('up to the moon');
    expect(rows(page)).to.have.length(1);
  });
});

describe('attributes that do not fit', () => {
  it('are said where there are no rules, and where the workspace has failed', async () => {
    const empty = await matrixOn(
      html`<patto-governance-matrix
        view="matrix"
        .data=${{ governance: {} }}
      ></patto-governance-matrix>`,
    );
    await until(() => empty.root.querySelector('[part=empty]'));
    expect(await notices(empty)).to.contain('matrix');
    const failed = await matrixOn(
      html`<patto-workspace store="memory" src="nothing-there.json">
        <patto-governance-matrix today="soon"></patto-governance-matrix>
      </patto-workspace>`,
    );
    expect(await notices(failed)).to.contain('soon');
  });

  it('are said with what was expected and what is used', async () => {
    const page = await matrixOn(
      html`<patto-governance-matrix
        view="rules matrix"
        today="soon"
        .data=${{ governance: { rules: [GOOD] } }}
      ></patto-governance-matrix>`,
    );
    const text = await notices(page);
    for (const part of ['matrix', 'involvement', 'soon']) expect(text).to.contain(part);
    expect(rows(page)).to.have.length(1);
  });
});

describe('text of any kind', () => {
  it('is shown as text', async () => {
    const strings = [
      '<img src=x onerror="globalThis.pwned = true">',
      '${1 + 1}',
      '‮right to left',
      ...(JSON.parse((await sharedText('naughty-strings.json')) ?? '[]') as string[]),
    ].filter((text) => text.trim() !== '');
    // As many as are drawn at once.
    const shown = strings.slice(0, 150).map((note, at) => ({ ...GOOD, id: `r${at}`, note }));
    const page = await matrixOn(withRules(shown));
    const notes = [...page.root.querySelectorAll('td.note')].map((cell) =>
      cell.textContent?.trim(),
    );
    expect(notes).to.deep.equal(shown.map(({ note }) => note.trim()));
    expect(page.root.querySelector('td.note img')).to.equal(null);
    expect(globalThis).not.to.have.property('pwned');
  });
});

describe('a matrix with remarks', () => {
  afterEach(async () => {
    await resetMedia();
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible on ${scheme} paper`, async () => {
      await emulateMediaFeatures({ 'prefers-color-scheme': scheme });
      const { matrix, root } = await matrixOn(withRules([...BROKEN, GOOD]));
      await until(() => root.querySelector('.gap'));
      await expect(matrix).to.be.accessible();
    });
  }
});
