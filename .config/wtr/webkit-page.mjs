// A WebKitGTK window in the form of a Playwright page, as far as the runner's commands need one:
// sendKeys, sendMouse, setViewport and screenshots then work there unchanged.
import { setTimeout as delay } from 'node:timers/promises';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEY_CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F2: '\uE032',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

export class WebKitPage {
  #send;
  #url = '';

  constructor(send) {
    this.#send = send;
  }

  keyboard = {
    type: (text) =>
      this.#keys(
        [...text].flatMap((value) => [keyAction('keyDown', value), keyAction('keyUp', value)]),
      ),
    press: (combination) => {
      const keys = combination === '+' ? ['+'] : combination.split('+').map(keyCode);
      const downs = keys.map((value) => keyAction('keyDown', value));
      const ups = keys.reverse().map((value) => keyAction('keyUp', value));
      return this.#keys([...downs, ...ups]);
    },
    down: (key) => this.#keys([keyAction('keyDown', keyCode(key))]),
    up: (key) => this.#keys([keyAction('keyUp', keyCode(key))]),
  };

  mouse = {
    move: (x, y) => this.#pointer([moveAction(x, y)]),
    down: ({ button = 'left' } = {}) => this.#pointer([buttonAction('pointerDown', button)]),
    up: ({ button = 'left' } = {}) => this.#pointer([buttonAction('pointerUp', button)]),
    click: (x, y, { button = 'left' } = {}) =>
      this.#pointer([
        moveAction(x, y),
        buttonAction('pointerDown', button),
        buttonAction('pointerUp', button),
      ]),
  };

  url() {
    return this.#url;
  }

  async goto(url) {
    this.#url = url;
    await this.#send('POST', '/url', { url });
  }

  evaluate(script, ...args) {
    return this.#send('POST', '/execute/sync', { script, args });
  }

  /** The window manager decides what the window gets, so ask until the page has the size. */
  async setViewportSize({ width, height }) {
    for (let tries = 0; tries < 5; tries++) {
      const [innerWidth, innerHeight] = await this.evaluate('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.#send('GET', '/window/rect');
      await this.#send('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: outer.width + width - innerWidth,
        height: outer.height + height - innerHeight,
      });
      await delay(60);
    }
    throw new Error('WebKitGTK is never narrower than 500 px: put the narrow thing in an iframe.');
  }

  async emulateMedia() {
    throw new Error('WebKitGTK cannot emulate media features.');
  }

  async screenshot() {
    return Buffer.from(await this.#send('GET', '/screenshot'), 'base64');
  }

  #keys(actions) {
    return this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }
}

const keyAction = (type, value) => ({ type, value });

const buttonAction = (type, button) => ({ type, button: BUTTONS[button] });

const moveAction = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
});

function keyCode(key) {
  const code = KEY_CODES[key] ?? (key.length === 1 ? key : undefined);
  if (code === undefined) throw new Error(`No WebDriver code is known for the key "${key}"`);
  return code;
}
