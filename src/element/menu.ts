/** A widget's menu and what it does: the table twin, files, print, link. Loaded when somebody reaches for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../locales/shared.en.js';
import { showBriefly } from './brief-note.js';
import { linkTo, type LinkTarget } from './deep-link.js';
import type { Exportable } from './export/download.js';
import { iconDownload, iconLink, iconPrint, iconTable } from './icons.js';

export { renderTwin } from './twin.js';

/** What a widget adds to its menu. */
export interface MenuItem {
  readonly icon: TemplateResult;
  readonly label: string;
  readonly act: () => void;
}

export interface MenuModel {
  readonly words: SharedWords;
  readonly showsTwin: boolean;
  /** The widget's own, between the files and print. */
  readonly items: readonly MenuItem[];
  readonly toggleTwin: () => void;
  /** What files are made of: worked out when one is asked for. */
  readonly content: () => Omit<Exportable, 'picture'>;
  readonly picture: () => Exportable['picture'];
  /** False where the page may not. */
  readonly copyLink: () => Promise<boolean>;
}

export function renderMenu(model: MenuModel): TemplateResult {
  const { words, showsTwin, picture, items, toggleTwin, copyLink } = model;
  const file = (format: 'csv' | 'json' | 'svg' | 'png', label: string) =>
    item(iconDownload, label, () => void saveAs(format, model));
  return html`${item(iconTable, showsTwin ? words.showPicture : words.showTable, toggleTwin)}
    <hr />
    ${file('csv', words.downloadCsv)} ${file('json', words.downloadJson)}
    ${
      picture()
        ? html`${file('svg', words.downloadSvg)} ${file('png', words.downloadPng)}`
        : nothing
    }
    ${items.map(({ icon, label, act }) => item(icon, label, act))}
    <hr />
    ${item(iconPrint, words.print, () => window.print())}
    ${item(iconLink, words.copyLink, async (opener) => {
      if ((await copyLink()) && opener) showBriefly(opener, words.linkCopied, 'before');
    })}`;
}

/** Puts a link to the element, and to what is chosen in it, on the clipboard. False where the page may not. */
export async function copyLinkTo(element: Element, target: LinkTarget): Promise<boolean> {
  const { copyText } = await import('./export/clipboard.js');
  return copyText(linkTo(element, target));
}

async function saveAs(
  format: 'csv' | 'json' | 'svg' | 'png',
  { content, picture }: MenuModel,
): Promise<void> {
  const { download } = await import('./export/download.js');
  await download(format, { ...content(), picture: picture() });
}

/** `act` is given the button that opens the menu. */
function item(
  icon: TemplateResult,
  label: string,
  act: (opener: HTMLElement | null) => unknown,
): TemplateResult {
  const choose = (event: Event) => {
    const menu = (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]');
    menu?.hidePopover();
    // What is done may take the focus on.
    const opener = menu?.parentElement?.querySelector<HTMLElement>('[popovertarget=menu]') ?? null;
    opener?.focus();
    act(opener);
  };
  return html`<button type="button" @click=${choose}>${icon} ${label}</button>`;
}
