import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/governance/governance-matrix.js';

const meta: Meta = { title: 'Governance matrix/Files', component: 'patto-governance-matrix' };
export default meta;

type Story = StoryObj;

const entries = (name: string, texts: readonly string[]) =>
  texts.map((text) => `<${name}><text>${text.replaceAll('<', '&lt;')}</text></${name}>`).join('');

/** As a modeller of another vendor wrote it; three of its rules say more than simple tests. */
const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="Routing" namespace="urn:example">
  <businessKnowledgeModel name="Average spend"/>
  <decision name="Zone">
    <decisionTable hitPolicy="FIRST">
      <input label="Personal data"><inputExpression typeRef="string"><text>personalData</text></inputExpression></input>
      <input label="Spend"><inputExpression typeRef="number"><text>spend</text></inputExpression></input>
      <output name="zone"><outputValues><text>"Controlled", "Assisted", "Safe"</text></outputValues>
        <defaultOutputEntry><text>"Assisted"</text></defaultOutputEntry></output>
${[
  ['"special"', '-', '"Controlled"'],
  ['"none", "personal"', '< 10000', '"Safe"'],
  ['-', '> average(spends)', '"Controlled"'],
  ['-', '[50000..10000]', '"Assisted"'],
  ['-', '> 50000', 'zone for(spend)'],
]
  .map(
    (rule, at) =>
      `      <rule id="rule-${at + 1}">${entries('inputEntry', rule.slice(0, 2))}${entries('outputEntry', rule.slice(2))}</rule>`,
  )
  .join('\n')}
    </decisionTable>
  </decision>
</definitions>`;

/** The dialog of the matrix's import, with a file chosen. */
async function imported(canvas: HTMLElement, name: string, content: string): Promise<HTMLElement> {
  const root = () => canvas.querySelector('patto-governance-matrix')?.shadowRoot;
  const find = async <T extends Element>(selector: string) => {
    await waitFor(() => expect(root()?.querySelector(selector)).toBeTruthy(), { timeout: 5000 });
    return root()?.querySelector(selector) as T;
  };
  const [, open] = (await find('.ways')).querySelectorAll('button');
  await userEvent.click(open ?? canvas);
  const input = await find<HTMLInputElement>('dialog[open] input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await find('dialog .result, dialog .fault');
  return find('dialog');
}

const matrix = () =>
  html`<patto-governance-matrix .data=${{ governance: {} }}></patto-governance-matrix>`;

/** What would be taken, and what not, each with its place; nothing is taken yet. */
export const DmnImport: Story = {
  render: matrix,
  play: async ({ canvasElement }) => {
    const dialog = await imported(canvasElement, 'routing.dmn', FILE);
    await expect(dialog.querySelector('.result')?.textContent).toContain('2 of 5 rules');
    await expect(dialog.querySelectorAll('.refusals li')).toHaveLength(4);
  },
};

/** The same in Italian, from a table of values. */
export const CsvImport: Story = {
  globals: { locale: 'it' },
  render: matrix,
  play: async ({ canvasElement }) => {
    const rows = 'Dati personali;Spesa;Zona\nparticolari;;Controllata\n;fino alla luna;Sicura\n';
    const dialog = await imported(canvasElement, 'regole.csv', rows);
    await expect(dialog.querySelector('.place')?.textContent).toBe('Riga 3');
  },
};

/** A file that could bring in others is not read, and the page says so. */
export const RefusedFile: Story = {
  render: matrix,
  play: async ({ canvasElement }) => {
    const harmful = FILE.replace('<definitions', '<!DOCTYPE d SYSTEM "other.dtd">\n<definitions');
    const dialog = await imported(canvasElement, 'routing.dmn', harmful);
    await expect(dialog.querySelector('.fault')?.textContent).toContain('DOCTYPE');
  },
};

/** Taken: the rules wait in the draft like any other edit, with the zone of cases that none matches. */
export const TakenFromDmn: Story = {
  render: matrix,
  play: async ({ canvasElement }) => {
    const dialog = await imported(canvasElement, 'routing.dmn', FILE);
    await userEvent.click(dialog.querySelector('.primary') ?? dialog);
    const root = canvasElement.querySelector('patto-governance-matrix')?.shadowRoot;
    await waitFor(() => expect(root?.querySelectorAll('tbody tr').length).toBeGreaterThan(1));
    await waitFor(() => expect(root?.querySelector('[part=draft]')).toBeTruthy());
  },
};
