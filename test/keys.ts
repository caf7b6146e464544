/** Keys as a user presses them. */
import { sendKeys } from '@web/test-runner-commands';

/** A chord such as `pressKeys('Control', 'Shift', 'z')`: the last key while the others are held. */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await sendKeys({ down: key });
  await sendKeys({ press: keys.at(-1) ?? '' });
  for (const key of held.toReversed()) await sendKeys({ up: key });
}
