/** A radar with one of its tasks open below it, as a user opens it from the menu. */
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../wait-until.js';
import type { RadarOnPage } from './radar-page.js';

/** What the menu offers, as soon as the radar's tasks are among it: one of them is for everybody. */
export async function menuLabels({ root }: RadarOnPage): Promise<string[]> {
  const labels = () =>
    [...root.querySelectorAll('.menu button')].map((one) => one.textContent?.trim() ?? '');
  root.querySelector<HTMLElement>('[part~=menu-button]')?.focus();
  await waitUntil(() => labels().includes('What would it take?'), 'the menu is there');
  return labels();
}

/** Opens the menu and takes an item, by keys alone. */
export async function openTask(page: RadarOnPage, label: string): Promise<HTMLElement> {
  const { root } = page;
  const item = () =>
    [...root.querySelectorAll<HTMLElement>('.menu button')].find((one) =>
      one.textContent?.includes(label),
    );
  root.querySelector<HTMLElement>('[part~=menu-button]')?.focus();
  await waitUntil(item, `the menu has “${label}”`);
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => root.querySelector('.menu:popover-open'), 'the menu is open');
  item()?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => root.querySelector('.task') && inside(root), 'the task is open');
  return task(page);
}

export function task({ root }: RadarOnPage): HTMLElement {
  const found = root.querySelector<HTMLElement>('.task');
  if (!found) throw new Error('no task is open');
  return found;
}

/** The button with these words. */
export function buttonIn(box: ParentNode, words: string): HTMLButtonElement {
  const found = [...box.querySelectorAll('button')].find(
    (one) => one.textContent?.trim().startsWith(words) || one.ariaLabel === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}

/** Whether the focus has gone into the task. */
function inside(root: ShadowRoot): boolean {
  return Boolean(root.activeElement?.closest('.task'));
}
