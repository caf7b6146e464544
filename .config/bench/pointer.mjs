// A real pointer for a bench: the browser's own input, without a script of ours in the page beside it.

/** Milliseconds between two steps: more than a frame, so that each is told for itself. */
const PACE = 20;

/** `press`, `walk` along x positions, `release`; in px of the page. */
export async function pointerOf(page) {
  const session = await page.context().newCDPSession(page);
  const send = (type, x, y, more) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, ...more });
  const held = { button: 'left', buttons: 1 };
  return {
    async press(x, y) {
      await send('mouseMoved', x, y);
      await send('mousePressed', x, y, { ...held, clickCount: 1 });
    },
    async walk(xs, y) {
      for (const x of xs) {
        const next = new Promise((resolve) => setTimeout(resolve, PACE));
        await send('mouseMoved', x, y, held);
        await next;
      }
    },
    release: (x, y) => send('mouseReleased', x, y, { button: 'left', clickCount: 1 }),
  };
}
