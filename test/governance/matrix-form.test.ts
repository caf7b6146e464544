import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import '../../src/workspace/workspace.js';
import type { PattoGovernanceMatrix } from '../../src/governance/governance-matrix.js';
import type { PattoWorkspace } from '../../src/workspace/workspace.js';
import { RULES } from './matrix-page.js';

const INVOLVEMENT = { controlled: { security: { design: 'leads' } } };

describe('in a form', () => {
  it('submits the governance in force, and goes back to what it was', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form lang="en">
        <patto-governance-matrix
          name="rules"
          .data=${{ governance: RULES }}
        ></patto-governance-matrix>
      </form>`,
    );
    const matrix = form.querySelector('patto-governance-matrix') as PattoGovernanceMatrix;
    await waitUntil(() => matrix.renderRoot.querySelector('tbody tr'), 'it is drawn');
    const submitted = () => {
      const text = new FormData(form).get('rules');
      return JSON.parse(typeof text === 'string' ? text : '{}') as typeof RULES;
    };
    expect(submitted().rules).to.have.length(4);
    matrix.value = JSON.stringify({ ...RULES, rules: RULES.rules.slice(0, 1) });
    await waitUntil(() => submitted().rules.length === 1, 'the value is taken');
    form.reset();
    await waitUntil(() => submitted().rules.length === 4, 'it is what it was');
  });

  it('goes back to what its workspace has loaded', async () => {
    const json = JSON.stringify({ governance: { ...RULES, involvement: INVOLVEMENT } });
    const form = await fixture<HTMLFormElement>(
      html`<form lang="en">
        <patto-workspace store="memory">
          <script type="application/json">
            ${json}
          </script>
          <patto-governance-matrix name="rules"></patto-governance-matrix>
        </patto-workspace>
      </form>`,
    );
    const workspace = form.querySelector('patto-workspace') as PattoWorkspace;
    const matrix = form.querySelector('patto-governance-matrix') as PattoGovernanceMatrix;
    const inForce = () => workspace.workspaceStore.getState().document.governance;
    await waitUntil(() => matrix.renderRoot.querySelector('tbody tr'), 'it is drawn');
    matrix.value = JSON.stringify({ ...RULES, rules: RULES.rules.slice(0, 1) });
    await waitUntil(() => inForce().rules.length === 1, 'the value is taken');
    form.reset();
    await waitUntil(() => inForce().rules.length !== 1, 'it is set back');
    expect(inForce().rules.map(({ id }) => id)).to.deep.equal(RULES.rules.map(({ id }) => id));
    expect(inForce().zones).to.have.length(3);
    expect(inForce().involvement).to.deep.equal(INVOLVEMENT);
  });
});
