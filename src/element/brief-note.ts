/** Shows for a moment that something was done that changes nothing else on the page, such as a copy. */

/** In ms; the animation itself ends it, so that no timer is left when the widget goes. */
const SHOWN = 2400;

/** Beside a control, before or after it. Not for screen readers: they are told by the live region. */
export function showBriefly(beside: Element, text: string, place: 'before' | 'after'): void {
  const parent = beside.parentElement;
  parent?.querySelector(':scope > .brief-note')?.remove();
  const note = document.createElement('span');
  note.className = 'brief-note small quiet';
  note.setAttribute('aria-hidden', 'true');
  note.textContent = text;
  beside[place](note);
  const fading = note.animate({ opacity: [1, 1, 0], offset: [0, 0.85, 1] }, SHOWN);
  fading.onfinish = () => note.remove();
}
