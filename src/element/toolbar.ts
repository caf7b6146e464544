/** The quiet toolbar of a widget, and its menu: the table twin, files, print, link. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../locales/shared.en.js';
import { iconDownload, iconLink, iconMenu, iconPrint, iconTable } from './icons.js';

export type MenuAction = 'twin' | 'csv' | 'json' | 'svg' | 'png' | 'print' | 'link';

export interface ToolbarModel {
  readonly words: SharedWords;
  /** The widget's own controls, before the menu. */
  readonly controls: unknown;
  readonly showsTwin: boolean;
  readonly hasPicture: boolean;
  readonly act: (action: MenuAction) => void;
}

export function renderToolbar(model: ToolbarModel): TemplateResult {
  const { words, controls, showsTwin, hasPicture } = model;
  return html`<div class="toolbar" part="toolbar">
    ${controls}
    <button
      class="plain"
      type="button"
      part="menu-button"
      popovertarget="menu"
      aria-label=${words.menu}
      title=${words.menu}
    >
      ${iconMenu}
    </button>
    <div class="menu" id="menu" part="menu" popover>
      ${item(model, 'twin', iconTable, showsTwin ? words.showPicture : words.showTable)}
      <hr />
      ${item(model, 'csv', iconDownload, words.downloadCsv)}
      ${item(model, 'json', iconDownload, words.downloadJson)}
      ${
        hasPicture
          ? html`${item(model, 'svg', iconDownload, words.downloadSvg)}
            ${item(model, 'png', iconDownload, words.downloadPng)}`
          : nothing
      }
      <hr />
      ${item(model, 'print', iconPrint, words.print)}
      ${item(model, 'link', iconLink, words.copyLink)}
    </div>
  </div>`;
}

function item(
  model: ToolbarModel,
  action: MenuAction,
  icon: TemplateResult,
  label: string,
): TemplateResult {
  const choose = (event: Event) => {
    const menu = (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]');
    menu?.hidePopover();
    model.act(action);
  };
  return html`<button type="button" @click=${choose}>${icon} ${label}</button>`;
}
