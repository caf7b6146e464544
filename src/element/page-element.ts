/** An element in somebody else's page: in the language around it, tolerant of its host, and telling what is wrong. */
import { css, LitElement, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Formatter } from '../locales/format.js';
import { LanguageController } from '../locales/language-controller.js';
import { sharedWords } from '../locales/shared.js';
import type { Problem } from '../workspace/problem.js';
import type { WorkspaceState } from '../workspace/state.js';
import { AttributeReader } from './attribute.js';
import { baseStyles } from './base.styles.js';
import { controlStyles } from './control.styles.js';
import { messageStyles } from './message.styles.js';
import type { ProblemReport } from './problem-report.js';
import { tokens } from './tokens.styles.js';

/**
 * @fires {CustomEvent<ProblemDetail>} patto-error - Something does not fit: an attribute, the data, a file.
 * @csspart base - The box around everything.
 * @csspart notices - Messages for the page's author.
 * @csspart icon - An icon, in a button or beside a word.
 * @csspart menu-button - The button that opens the menu.
 * @csspart menu - The menu.
 * @csspart retry - The button that tries again where a file did not load.
 * @cssprop --patto-ink - Text and the darkest lines; else the page's text colour.
 * @cssprop --patto-paper - What lies under it; else the page's `Canvas`.
 * @cssprop --patto-accent - Focus, selection, the main button.
 * @cssprop --patto-on-accent - Text on the accent.
 * @cssprop --patto-error - What is wrong.
 * @cssprop --patto-warning - What is doubtful.
 * @cssprop --patto-good - What is well.
 * @cssprop --patto-party-marketing - The colour of marketing in every widget.
 * @cssprop --patto-party-it - The colour of IT.
 * @cssprop --patto-party-data - The colour of data.
 * @cssprop --patto-party-executive - The colour of the management.
 * @cssprop --patto-party-other - The colour of any other party.
 * @cssprop --patto-gap-1 - The smallest gap; the four are one hue in steps of lightness.
 * @cssprop --patto-gap-2 - A small gap.
 * @cssprop --patto-gap-3 - A wide gap.
 * @cssprop --patto-gap-4 - The widest gap.
 * @cssprop --patto-zone-1 - The zone of the lowest rank (safe).
 * @cssprop --patto-zone-2 - The zones between (assisted).
 * @cssprop --patto-zone-3 - The zone of the highest rank (controlled).
 * @cssprop --patto-row - The height of a row of a table or list.
 * @cssprop --patto-radius - The radius of corners.
 */
export abstract class PageElement extends LitElement {
  /** One sheet for each element: a browser tries every sheet of a tree on every element in it. */
  static override styles = css`
    ${tokens}${baseStyles}${controlStyles}${messageStyles}
  `;

  protected readonly language = new LanguageController(this);
  protected readonly shared = this.language.use(sharedWords);
  /** Reads attributes in `willUpdate`, after `super.willUpdate`; what does not fit is shown. */
  protected readonly read = new AttributeReader();

  @state() protected announcement = '';

  readonly #reported = new Set<string>();
  #report: ProblemReport | undefined;
  #loadingReport: Promise<void> | undefined;

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
    if (this.problems.length === 0) return;
    if (this.#report) this.#report.tell(this.problems);
    else this.#loadingReport ??= this.#loadReport();
  }

  /** Tells the page of a problem, again if it was told before; the element itself shows it elsewhere. */
  protected async tellAgain(problem: Problem): Promise<void> {
    await (this.#loadingReport ??= this.#loadReport());
    this.#report?.tellAgain(problem);
  }

  /** Complete includes what is said of problems. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loadingReport || this.#report) return complete;
    await this.#loadingReport;
    return super.getUpdateComplete();
  }

  /** What is wrong, as sentences; nothing where all is well. `state`: what has names for where it is wrong. */
  protected renderNotices(state?: WorkspaceState): unknown {
    return this.#report?.render(this.problems, state) ?? nothing;
  }

  /** Says something to screen readers, politely. */
  protected announce(text: string): void {
    // The same words again are only spoken if they differ.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
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

  async #loadReport(): Promise<void> {
    if (this.#report) return;
    try {
      const { ProblemReport } = await import('./problem-report.js');
      this.#report = new ProblemReport(this, this.language);
      this.requestUpdate();
    } catch (cause) {
      this.#loadingReport = undefined;
      console.warn('Patto: the messages did not load.', cause);
    }
  }
}
