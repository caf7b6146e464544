import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkCapabilities } from '../../src/capability/check.js';
import { parentIds } from '../../src/capability/tree.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import { pointer } from '../../src/workspace/problem.js';
import { assessed, capability, documentWith } from './samples.js';

/** What is found wrong, as `severity path code`. */
function problemsOf(document: WorkspaceDocument): string[] {
  const found: string[] = [];
  checkCapabilities(document, (severity, at, code) =>
    found.push(`${severity} ${pointer(at)} ${code}`),
  );
  return found;
}

describe('checking capabilities', () => {
  it('finds nothing wrong with a sound document', () => {
    const document = documentWith({
      capabilities: [
        capability('data'),
        capability('crm', {
          parentId: 'data',
          target: 5,
          current: 0,
          assessments: [assessed('it', null)],
        }),
      ],
    });
    expect(problemsOf(document)).to.deep.equal([]);
  });

  it('sets single levels outside the scale aside, not their capability', () => {
    const document = documentWith({
      capabilities: [
        capability('crm', {
          target: 7,
          current: -1,
          assessments: [assessed('it', 2), assessed('it', 5.1)],
        }),
      ],
    });
    expect(problemsOf(document)).to.deep.equal([
      'error /capabilities/0/target outside-scale',
      'error /capabilities/0/current outside-scale',
      'error /capabilities/0/assessments/1 outside-scale',
    ]);
  });

  it("holds levels against the workspace's own scale", () => {
    const scale = { min: 1, max: 10, labels: [] };
    expect(problemsOf(documentWith({ scale, capabilities: [capability('crm', { target: 7 })] }))).to
      .be.empty;
    expect(
      problemsOf(documentWith({ scale, capabilities: [capability('crm', { target: 0 })] })),
    ).to.deep.equal(['error /capabilities/0/target outside-scale']);
  });

  it('doubts a scale without length, and reads levels on 0 to 5 instead', () => {
    const document = documentWith({
      scale: { min: 5, max: 5, labels: [] },
      capabilities: [capability('crm', { target: 3 })],
    });
    expect(problemsOf(document)).to.deep.equal(['warning /scale empty-scale']);
  });

  it('sets a parent aside that does not exist', () => {
    const document = documentWith({ capabilities: [capability('crm', { parentId: 'gone' })] });
    expect(problemsOf(document)).to.deep.equal([
      'error /capabilities/0/parentId unknown-reference',
    ]);
  });

  it('sets only the parent aside that closes a cycle', () => {
    const document = documentWith({
      capabilities: [
        capability('a', { parentId: 'b' }),
        capability('b', { parentId: 'c' }),
        capability('c', { parentId: 'a' }),
        capability('d', { parentId: 'd' }),
      ],
    });
    expect(problemsOf(document)).to.deep.equal([
      'error /capabilities/2/parentId cycle',
      'error /capabilities/3/parentId cycle',
    ]);
  });

  it('leaves a forest, whatever the parents were', () => {
    const anyParents = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 8 });
    fc.assert(
      fc.property(anyParents, (parents) => {
        const capabilities = parents.map((parent, index) =>
          capability(`c${index}`, parent === null ? {} : { parentId: `c${parent}` }),
        );
        const cut = new Set<number>();
        checkCapabilities(documentWith({ capabilities }), (_, at) => cut.add(Number(at[1])));
        let left = capabilities.map((one, index) => (cut.has(index) ? capability(one.id) : one));
        // A forest can be taken apart from its leaves; a cycle has none.
        while (left.length > 0) {
          const parents = parentIds(left);
          const inner = left.filter(({ id }) => parents.has(id));
          expect(inner.length).to.be.below(left.length);
          left = inner;
        }
      }),
    );
  });

  it('warns of a party that nobody declared, and keeps its level', () => {
    const document = documentWith({
      parties: [{ id: 'agency' }],
      capabilities: [
        capability('crm', {
          ownerPartyId: 'nobody',
          assessments: [assessed('agency', 2), assessed('x', 1)],
        }),
      ],
    });
    expect(problemsOf(document)).to.deep.equal([
      'warning /capabilities/0/ownerPartyId unknown-reference',
      'warning /capabilities/0/assessments/1/partyId unknown-reference',
    ]);
  });
});
