import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { workspacesOnPage } from '../../src/workspace/registry.js';
import type { WorkspaceStore } from '../../src/workspace/store.js';
import type { PattoWorkspace } from '../../src/workspace/workspace.js';
import { RUNS } from '../runs.js';
import { areTwo, newConsumer, newWorkspace, type Consumer } from './copies.js';

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('main');
  document.body.append(stage);
});

afterEach(async () => {
  stage.remove();
  await aTimeout(0);
  expect(workspacesOnPage()).to.deep.equal([]);
});

/** A box whose content is in a shadow root. */
function newBox(mode: ShadowRootMode): { host: HTMLElement; inside: ShadowRoot } {
  const host = document.createElement('div');
  return { host, inside: host.attachShadow({ mode }) };
}

/** What the rules say: the named one; else the nearest around it; else the only one on the page. */
function expected(
  consumer: Consumer,
  workspaces: readonly PattoWorkspace[],
): WorkspaceStore | undefined {
  const connected = workspaces.filter((one) => one.isConnected);
  if (!consumer.isConnected) return undefined;
  if (consumer.workspace)
    return connected.find(({ id }) => id === consumer.workspace)?.workspaceStore;
  for (let node: Node | null = consumer; node; node = outward(node)) {
    const around = connected.find((one) => one === node);
    if (around) return around.workspaceStore;
  }
  return connected.length === 1 ? connected[0]?.workspaceStore : undefined;
}

function outward(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

function surrounds(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = outward(at)) if (at === outer) return true;
  return false;
}

describe('finding the workspace', () => {
  it('is tried with two copies of the kit', () => {
    expect(areTwo).to.equal(true);
  });

  it('succeeds in every order of adding, moving, renaming and removing', async () => {
    const move = fc.record({ what: fc.nat(13), into: fc.nat(9), late: fc.boolean() });
    const shuffles = fc.array(move, { minLength: 8, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(shuffles, async (moves) => {
        const workspaces = [newWorkspace(0, 'a'), newWorkspace(1, 'b'), newWorkspace(0, 'c')];
        const boxes = (['open', 'closed', 'open', 'closed'] as const).map(newBox);
        const consumers = [
          newConsumer(0),
          newConsumer(1),
          newConsumer(0, 'a'),
          newConsumer(1, 'b'),
          newConsumer(0),
          newConsumer(1, 'd'),
        ];
        const places: ParentNode[] = [stage, ...workspaces, ...boxes.map(({ inside }) => inside)];
        const things: HTMLElement[] = [
          ...workspaces,
          ...boxes.map(({ host }) => host),
          ...consumers,
        ];
        for (const { what, into, late } of moves) {
          const thing = things[what];
          const place = places[into];
          if (thing && place && !surrounds(thing, place)) place.append(thing);
          else if (thing && !place) thing.remove();
          // "c" is called "d" now and then, and the other way round.
          else if (workspaces[2]) workspaces[2].id = workspaces[2].id === 'c' ? 'd' : 'c';
          if (late) await aTimeout(0);
        }
        await aTimeout(0);
        const wrong = consumers.filter((one) => one.store !== expected(one, workspaces));
        expect(wrong.length).to.equal(0);
        const connected = workspaces.filter((one) => one.isConnected);
        expect(workspacesOnPage()).to.have.length(connected.length);
        stage.replaceChildren();
        await aTimeout(0);
        expect(consumers.filter(({ store }) => store)).to.have.length(0);
      }),
      { ...RUNS, numRuns: Math.ceil((RUNS.numRuns ?? 1000) * 0.3) },
    );
  }).timeout(120_000);

  it('succeeds when the workspace is defined long after the widgets', async () => {
    const tag = 'late-workspace';
    const [inside, outside, hidden] = [newConsumer(0), newConsumer(1), newConsumer(1)];
    const late = document.createElement(tag);
    const box = newBox('closed');
    box.inside.append(hidden);
    late.append(inside, box.host);
    stage.append(late, outside);
    await aTimeout(0);
    expect([inside, outside, hidden].map(({ store }) => store)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    const { constructor } = newWorkspace(1, '') as { constructor: unknown };
    customElements.define(tag, class extends (constructor as typeof PattoWorkspace) {});
    await aTimeout(0);
    const { workspaceStore } = late as PattoWorkspace;
    for (const consumer of [inside, outside, hidden]) {
      expect(consumer.store === workspaceStore).to.equal(true);
    }
  });

  it('lets go of a workspace that leaves, and takes the one that is left', async () => {
    const [one, other] = [newWorkspace(0, 'one'), newWorkspace(1, 'other')];
    const consumer = newConsumer(0);
    stage.append(one, consumer);
    expect(consumer.store).to.equal(one.workspaceStore);
    stage.append(other);
    await aTimeout(0);
    expect(consumer.store).to.equal(undefined);
    one.remove();
    await aTimeout(0);
    expect(consumer.store).to.equal(other.workspaceStore);
    other.remove();
    await aTimeout(0);
    expect(consumer.store).to.equal(undefined);
  });

  it('follows an id that changes', async () => {
    const workspace = newWorkspace(0, 'before');
    const [before, after] = [newConsumer(0, 'before'), newConsumer(1, 'after')];
    stage.append(before, after, workspace);
    await aTimeout(0);
    expect([before.store, after.store]).to.deep.equal([workspace.workspaceStore, undefined]);
    workspace.id = 'after';
    await aTimeout(0);
    expect(before.store).to.equal(undefined);
    expect(after.store).to.equal(workspace.workspaceStore);
  });

  it('takes a store that is given as a property, whatever is around', () => {
    const [around, given] = [newWorkspace(0, 'around'), newWorkspace(0, 'given')];
    const consumer = newConsumer(1);
    consumer.workspace = given.workspaceStore;
    around.append(consumer);
    stage.append(around);
    expect(consumer.store).to.equal(given.workspaceStore);
  });

  it('tells a workspace that merely stands on the page from one that is around', () => {
    const workspace = newWorkspace(0, '');
    const [beside, inside] = [newConsumer(0), newConsumer(0)];
    workspace.append(inside);
    stage.append(workspace, beside);
    expect(beside.store === workspace.workspaceStore).to.equal(true);
    expect(beside.controller.isDistant).to.equal(true);
    expect(inside.store === workspace.workspaceStore).to.equal(true);
    expect(inside.controller.isDistant).to.equal(false);
  });
});
