/** The mouse's button, let go. */
import { sendMouse } from '@web/test-runner-commands';

/** Lets go, and waits until the page has been told: a driver may be done before. */
export async function releaseMouse(): Promise<void> {
  const told = new Promise((resolve) => {
    addEventListener('pointerup', resolve, { once: true, capture: true });
  });
  await sendMouse({ type: 'up' });
  await told;
}
