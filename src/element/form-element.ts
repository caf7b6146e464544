/** A widget whose value a plain `<form>` submits, resets, restores and validates. */
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { PattoElement } from './patto-element.js';

/** Why a form cannot be sent, in a sentence, and what the browser points at when it says so. */
export interface FormFault {
  readonly flag: Exclude<keyof ValidityState, 'valid'>;
  readonly message: string;
  readonly anchor?: HTMLElement | null;
}

export abstract class PattoFormElement<Selected extends object> extends PattoElement<Selected> {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();
  @query('.base') private readonly _base!: HTMLElement;
  @state() private _disabledByForm = false;
  /** Set before there was data to set it in: by the page before the definition, by the browser on the way back. */
  #wanted: string | undefined;
  #isByBrowser = false;

  /** The name under which a form submits the value. */
  @property({ reflect: true }) name: string | undefined;

  /** True: a form is only sent when there is a value. */
  @property() required: boolean | string = false;

  /** What is submitted, as text; setting it restores one, and leaves what it cannot read. */
  abstract value: string;

  /** Back to what the page's author wrote. */
  protected abstract resetValue(): void;

  /** The most pressing fault, or null. */
  protected abstract formFault(): FormFault | null;

  /** The form around the widget, null without one. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong with the value, as for native controls. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why the form cannot be sent, in the widget's language; empty if it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** False, with an `invalid` event, if the form cannot be sent. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and the browser shows the reason. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  constructor() {
    super();
    const early: unknown = Object.getOwnPropertyDescriptor(this, 'value')?.value;
    if (typeof early !== 'string') return;
    this.#wanted = early;
    Reflect.deleteProperty(this, 'value');
  }

  formResetCallback(): void {
    this.resetValue();
  }

  formStateRestoreCallback(state: string): void {
    this.#wanted = state;
    this.#isByBrowser = true;
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this._disabledByForm = disabled;
  }

  protected override get editable(): boolean {
    return super.editable && !this._disabledByForm;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#takeWanted();
    const fault = this.formFault();
    // Telling the browser costs more than most updates do.
    if (fault) {
      const { flag, message, anchor } = fault;
      this.#internals.setValidity({ [flag]: true }, message, anchor ?? this._base);
    } else if (!this.validity.valid) this.#internals.setValidity({});
    this.submit();
  }

  /** Hands the present value to the form; before an event, so that who hears it reads what it tells of. */
  protected submit(): void {
    if (this.#internals.form) this.#internals.setFormValue(this.value || null);
  }

  #takeWanted(): void {
    const text = this.#wanted;
    if (text === undefined || !this.editable || this.store?.getState().phase !== 'ready') return;
    this.#wanted = undefined;
    // A workspace keeps its edits itself, and what it kept may be newer than what the browser remembers.
    if (!this.#isByBrowser || !this.isShared) this.value = text;
  }
}
