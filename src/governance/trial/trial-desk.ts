/** The case that is tried: opened, changed, closed, and restored from a link. */
import { nothing } from 'lit';
import { adopt } from '../../element/lazy-part.js';
import type { Problem } from '../../workspace/problem.js';
import type { Decision, InputValues } from '../decide.js';
import { withDefaults } from '../defaults.js';
import { Lazy } from '../../element/lazy.js';
import type * as Trying from '../matrix-trial.js';
import type { MatrixView } from '../matrix-view.js';
import type * as Acting from './case-actions.js';
import type * as Linking from './case-link.js';

export class TrialDesk {
  readonly #host: Acting.CaseHost;
  readonly #trying: Lazy<typeof Trying>;
  readonly #linking: Lazy<typeof Linking>;
  readonly #actions: Lazy<Acting.CaseActions>;
  #trial: Trying.Trial | undefined;
  #problems: readonly Problem[] = [];

  constructor(host: Acting.CaseHost) {
    const { element } = host;
    this.#host = host;
    this.#trying = new Lazy(element, () => import('../matrix-trial.js'));
    this.#linking = new Lazy(element, () => import('./case-link.js'));
    this.#actions = new Lazy(element, () => this.#makeActions());
  }

  get exists(): boolean {
    return this.#trial !== undefined;
  }

  /** What a link asked for in vain. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The case as the name of a view; undefined while none is tried. */
  get name(): string | undefined {
    return this.#trial && this.#linking.now?.caseName(this.#trial);
  }

  /** With an initiative, or with a case of the reader's own. */
  open(initiativeId: string | undefined, inputs: InputValues = {}): void {
    this.#trial = { initiativeId, inputs };
    this.#problems = [];
    this.#host.element.requestUpdate();
  }

  /** With the initiative that is chosen, if one is. */
  toggle(): void {
    const selection = this.#host.selection();
    if (this.exists) this.end();
    else this.open(selection?.kind === 'initiative' ? selection.id : undefined);
  }

  end(): void {
    this.#trial = undefined;
    this.#problems = [];
    this.#host.element.requestUpdate();
  }

  /** What was chosen in another widget; facts that the reader has filled in stay. */
  follow(initiativeId: string): void {
    const trial = this.#trial;
    if (!trial) return;
    const isOwn = trial.initiativeId === undefined && Object.keys(trial.inputs).length > 0;
    if (!isOwn) this.open(initiativeId);
  }

  /** The case that a link names. */
  async restore(name: string): Promise<void> {
    const linking = await this.#linking.fetch();
    const document = this.#host.store()?.getState().document;
    const { governance, initiatives } = document ?? {};
    const found =
      governance && initiatives && linking?.readCase(name, withDefaults(governance), initiatives);
    if (!found) return;
    this.open(found.trial.initiativeId, found.trial.inputs);
    this.#problems = found.problems;
  }

  decide(view: MatrixView): Decision | undefined {
    return this.#trial && this.#trying.now?.decideTrial(view, this.#trial);
  }

  render(view: MatrixView): unknown {
    const trial = this.#trial;
    if (!trial) return nothing;
    // So that a link to it can be made at once.
    void this.#linking.now;
    return this.#trying.now?.renderTrial(view, this.#host.words(), trial, {
      take: (initiativeId, inputs) => this.open(initiativeId, inputs),
      close: () => this.end(),
      more: this.#actions.now?.render(view, trial),
    });
  }

  async #makeActions(): Promise<Acting.CaseActions> {
    const { CaseActions, words: catalogue, styles } = await import('./case-actions.js');
    const { element, language } = this.#host;
    const words = language.use(catalogue);
    await words.load(language.language);
    adopt(element.renderRoot, styles);
    return new CaseActions(this.#host, () => words.t);
  }
}
