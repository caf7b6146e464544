import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { releaseMouse } from '../mouse.js';
import { drag, FIVE, grip, radarOn, targetOf, type RadarOnPage } from './radar-page.js';

afterEach(() => resetMouse());

const held = ({ root }: RadarOnPage) => root.querySelector('.held')?.textContent;

describe('the level that is being set', () => {
  it('stands over the knob while it is dragged, and is gone when it is let go', async () => {
    const page = await radarOn();
    const handle = grip(page, 'identity');
    expect(held(page)).to.equal(undefined);
    await drag(page, handle, [0, 25], { release: false });
    const label = page.root.querySelector('.held');
    expect(label?.textContent).to.equal(String(targetOf(page, 'identity')));
    const [over, under] = [label, handle].map((one) => one?.getBoundingClientRect());
    const middle = (box?: DOMRect) => (box ? box.x + box.width / 2 : NaN);
    expect(middle(over)).to.be.closeTo(middle(under), 2);
    expect(over?.bottom).to.be.below((under?.bottom ?? 0) - 8);
    await releaseMouse();
    expect(held(page)).to.equal(undefined);
  });

  it('stands there while the knob has the focus of the keyboard, and follows the keys', async () => {
    const page = await radarOn();
    const handle = grip(page, 'identity');
    await sendKeys({ press: 'Tab' });
    handle.focus();
    expect(held(page)).to.equal('4');
    await sendKeys({ press: 'ArrowUp' });
    expect(held(page)).to.equal('4.1');
    await sendKeys({ press: 'Escape' });
    expect(held(page)).to.equal('4');
    handle.blur();
    expect(held(page)).to.equal(undefined);
  });

  it('is there on bars, too', async () => {
    const page = await radarOn({ ...FIVE, capabilities: (FIVE.capabilities ?? []).slice(0, 2) });
    await sendKeys({ press: 'Tab' });
    grip(page, 'consent').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(held(page)).to.equal('3.9');
  });
});
