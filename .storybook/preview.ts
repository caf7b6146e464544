import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);
// Widgets fetch what is not needed at once; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 8000 });

/** What the toolbar chooses; a story fixes it with `globals: { scheme: 'dark' }`. */
interface PageGlobals {
  readonly scheme: 'light' | 'dark';
  readonly locale: 'en' | 'it';
  readonly direction: 'ltr' | 'rtl';
}

/** A story asks for a narrow place with `parameters: { width: 280 }`. */
interface PageParameters {
  readonly width?: number;
}

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (title: string, icon: NonNullable<Toolbar['icon']>, items: Toolbar['items']) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: choice('Scheme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    locale: choice('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'it', title: 'Italiano' },
    ]),
    direction: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  initialGlobals: { scheme: 'light', locale: 'en', direction: 'ltr' } satisfies PageGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    // The HTML to copy is the story's own, without the page around it.
    docs: { source: { type: 'dynamic', excludeDecorators: true, language: 'html' } },
    options: {
      storySort: { order: ['Workspace', '*'] },
    },
  },
  decorators: [
    (story, { globals, parameters }) => {
      const { scheme, locale, direction } = globals as unknown as PageGlobals;
      const { width } = parameters as PageParameters;
      const style = `color-scheme: ${scheme};${width ? `inline-size: ${width + 48}px` : ''}`;
      return html`<div class="story-page" lang=${locale} dir=${direction} .style=${style}>
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
