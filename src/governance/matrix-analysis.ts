/** Has the rules analysed when the browser has time: never before the first paint, never twice. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Governance } from './governance.js';

/** So many rules are analysed without being asked: pairs of them grow with the square. */
const AT_ONCE = 2000;

/** Gives up, with undefined, as soon as it is no longer wanted: the table changed, the element left the page. */
type Analyse<Result> = (
  governance: Governance,
  today: string,
  isWanted: () => boolean,
) => Promise<Result | undefined>;

export class IdleAnalysis<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #analyse: Analyse<Result>;
  #done: { governance: Governance; today: string; result: Result | undefined } | undefined;
  #wanted: { governance: Governance; today: string } | undefined;
  #idle: number | undefined;
  #isReleased = false;

  constructor(host: ReactiveControllerHost, analyse: Analyse<Result>) {
    this.#host = host;
    this.#analyse = analyse;
    host.addController(this);
  }

  /** True: the table takes long, and nobody has asked for it. */
  isHeld({ rules }: Governance): boolean {
    return rules.length > AT_ONCE && !this.#isReleased;
  }

  /** From now on tables that take long are analysed, too. */
  release(): void {
    this.#isReleased = true;
    this.#host.requestUpdate();
  }

  /** What is known by now; while a changed table is being analysed, what was known before. */
  of(governance: Governance, today: string): Result | undefined {
    const isOld = this.#done?.governance !== governance || this.#done.today !== today;
    const isAsked = this.#wanted?.governance === governance && this.#wanted.today === today;
    if (isOld && !isAsked) this.#ask({ governance, today });
    return this.#done?.result;
  }

  hostDisconnected(): void {
    if (this.#idle !== undefined) cancelIdle(this.#idle);
    this.#idle = undefined;
    this.#wanted = undefined;
  }

  #ask(wanted: { governance: Governance; today: string }): void {
    this.#wanted = wanted;
    this.#idle ??= whenIdle(() => {
      this.#idle = undefined;
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted) return;
    const result = await this.#analyse(
      wanted.governance,
      wanted.today,
      () => this.#wanted === wanted,
    );
    if (this.#wanted !== wanted) return;
    this.#wanted = undefined;
    this.#done = { ...wanted, result };
    this.#host.requestUpdate();
  }
}

/** WebKit has no idle callbacks: there, after the next paint. */
const hasIdle = typeof requestIdleCallback === 'function';

function whenIdle(call: () => void): number {
  return hasIdle ? requestIdleCallback(call, { timeout: 500 }) : window.setTimeout(call, 50);
}

function cancelIdle(handle: number): void {
  if (hasIdle) cancelIdleCallback(handle);
  else clearTimeout(handle);
}
