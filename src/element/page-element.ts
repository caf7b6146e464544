/** An element in somebody else's page: in the language around it, tolerant of its host, and telling what is wrong. */
import { LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Formatter } from '../locales/format.js';
import { LanguageController } from '../locales/language-controller.js';
import { sharedWords } from '../locales/shared.js';
import type { Problem } from '../workspace/problem.js';
import { AttributeReader } from './attribute.js';
import { baseStyles } from './base.styles.js';
import { emit } from './events.js';
import { tokens } from './tokens.styles.js';

export abstract class PageElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, baseStyles];

  protected readonly language = new LanguageController(this);
  protected readonly shared = this.language.use(sharedWords);
  /** Reads attributes in `willUpdate`, after `super.willUpdate`; what does not fit is shown. */
  protected readonly read = new AttributeReader();

  @state() protected announcement = '';

  readonly #reported = new Set<string>();
  readonly #said = new Set<string>();

  protected get format(): Formatter {
    return this.language.format;
  }

  /** All that is wrong here now, to be shown and told. */
  protected abstract get problems(): readonly Problem[];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readParsedAttributes();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.#reported.add(name);
    super.attributeChangedCallback(name, old, value);
  }

  /** Waits for the words of the language, so that nothing is drawn twice. */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.language.pending) await this.language.pending;
    await super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.read.problems.length = 0;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#tellProblems();
  }

  /** Says something to screen readers, politely. */
  protected announce(text: string): void {
    this.announcement = text;
  }

  /** Chromium's XML parser never reports the attributes that it parsed. */
  #readParsedAttributes(): void {
    const { observedAttributes } = this.constructor as typeof LitElement;
    for (const name of observedAttributes) {
      const value = this.getAttribute(name);
      if (value !== null && !this.#reported.has(name)) {
        this.attributeChangedCallback(name, null, value);
      }
    }
  }

  /** Each problem once: an event for the page, and a line for whoever looks into the console. */
  #tellProblems(): void {
    for (const problem of this.problems) {
      const message = this.shared.t.problem(problem);
      const line = `${this.localName} ${problem.path}: ${message}`;
      if (this.#said.has(line)) continue;
      this.#said.add(line);
      console.warn(`Patto: ${line}`);
      emit(this, 'patto-error', { ...problem, message });
    }
  }
}
