import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { svg } from 'lit';
import { GripController } from '../../src/capability/grip-controller.js';
import { GripListener } from '../../src/capability/grip-listener.js';
import type { Load } from '../../src/element/lazy.js';
import { releaseMouse } from '../mouse.js';
import { replace, restoreReplaced } from '../replace.js';
import { waitUntil } from '../wait-until.js';

const HOST = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** A drawing with one grip; `levels` are those written, in their order. */
async function drawing(load: Load<GripController>) {
  const listener = new GripListener(HOST, load);
  const grip = svg`<circle role="slider" tabindex="0" aria-label="Level" aria-valuenow="0"
    data-id="identity" data-kind="target" cx="50" cy="50" r="12"></circle>`;
  const picture = html`<svg width="100" height="100">${grip}</svg>`;
  const box = await fixture<HTMLElement>(listener.around(picture, () => undefined));
  return box.querySelector<SVGElement>('circle') ?? expect.fail('no grip');
}

/** The same, before its controller is there. */
async function waiting() {
  let resolve: (controller: GripController) => void = () => undefined;
  const loading = new Promise<GripController>((resolved) => (resolve = resolved));
  const grip = await drawing(() => loading);
  const come = async (controller: GripController) => {
    resolve(controller);
    await aTimeout(0);
  };
  return { grip, come };
}

function controller(levels: number[]): GripController {
  return new GripController({
    scale: { min: 0, max: 5, labels: [] },
    step: 1,
    levelOf: () => levels.at(-1) ?? 0,
    pointed: (_, { clientY }) => -clientY / 20,
    write: (_, level) => levels.push(level) > 0,
    remember: () => () => false,
    settled: () => undefined,
    showHeld: () => undefined,
    letGo: () => undefined,
  });
}

afterEach(async () => {
  restoreReplaced();
  await resetMouse();
});

describe('what is done to a grip before its controller has come', () => {
  it('is done when it comes, in its order', async () => {
    const levels: number[] = [];
    const { grip, come } = await waiting();
    grip.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(levels).to.deep.equal([]);
    await come(controller(levels));
    expect(levels).to.deep.equal([5, 4, 3]);
  });

  it('moves nothing where the pointer has let go by then', async () => {
    const levels: number[] = [];
    const { grip, come } = await waiting();
    const { x, y } = grip.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 12, Math.round(y) + 12] });
    await sendMouse({ type: 'down' });
    await releaseMouse();
    await come(controller(levels));
    await sendMouse({ type: 'move', position: [Math.round(x) + 12, Math.round(y) + 2] });
    await sendKeys({ press: 'End' });
    expect(levels).to.deep.equal([5]);
  });

  it('is asked for again with the next touch, where it could not be fetched', async () => {
    const levels: number[] = [];
    let asked = 0;
    const load = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new TypeError('no network')) : controller(levels);
    };
    const grip = await drawing(load);
    let said = 0;
    replace(console, 'warn', () => (said += 1));
    grip.focus();
    await waitUntil(() => said > 0, 'it is said');
    await sendKeys({ press: 'End' });
    await waitUntil(() => levels.length > 0, 'the key is acted on');
    expect(levels).to.deep.equal([5]);
  });
});
