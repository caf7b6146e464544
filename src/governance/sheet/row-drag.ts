/** A rule is moved by its number: pressed, dragged over the others, let go where it should stand. Escape cancels. */
import { cellAround, cellAt } from '../matrix-view.js';
import type { RuleMoves } from './rule-moves.js';
import type { RuleSheetHost } from './sheet-host.js';

/** A press that moves less is none. */
const SLACK_PX = 6;
/** So near to an edge of a long table it scrolls. */
const EDGE_PX = 32;

interface Drop {
  readonly row: HTMLElement;
  readonly side: 'before' | 'after';
}

export class RowDrag {
  readonly #host: RuleSheetHost;
  readonly #moves: RuleMoves;
  readonly #isRefused: () => boolean;

  /** `isRefused`: says why, where the order cannot be changed now. */
  constructor(host: RuleSheetHost, moves: RuleMoves, isRefused: () => boolean) {
    this.#host = host;
    this.#moves = moves;
    this.#isRefused = isRefused;
  }

  /** True if a press may become a drag. */
  begin(event: PointerEvent): boolean {
    const cell = cellAt(event);
    const isOurs = cell?.column === 'number' && event.button === 0 && !event.shiftKey;
    if (!isOurs || !this.#host.view()?.editable) return false;
    this.#follow(cell.row, event);
    return true;
  }

  #follow(ruleId: string, { clientY: start, pointerId }: PointerEvent): void {
    const drag = new AbortController();
    const { signal } = drag;
    let drop: Drop | undefined;
    let began = false;
    const end = (keeps: boolean) => {
      mark(drop, undefined);
      drag.abort();
      if (keeps && drop) this.#drop(ruleId, drop);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      if (!began && Math.abs(event.clientY - start) < SLACK_PX) return;
      if (!began && this.#isRefused()) return end(false);
      began = true;
      this.#scroll(event.clientY);
      const next = this.#dropAt(event, ruleId);
      mark(drop, next);
      drop = next;
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', () => end(true), { signal });
    window.addEventListener('pointercancel', () => end(false), { signal });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    window.addEventListener('keydown', onKey, { signal, capture: true });
  }

  #dropAt({ clientX, clientY }: PointerEvent, ruleId: string): Drop | undefined {
    const root = this.#host.element.renderRoot as ShadowRoot;
    const row = cellAround(root.elementFromPoint(clientX, clientY))?.element.closest('tr');
    if (!row || row.dataset.row === ruleId) return undefined;
    const { top, height } = row.getBoundingClientRect();
    return { row, side: clientY < top + height / 2 ? 'before' : 'after' };
  }

  #drop(ruleId: string, { row, side }: Drop): void {
    const rules = this.#host.rules();
    const rule = rules.find(({ id }) => id === ruleId);
    const at = rules.findIndex(({ id }) => id === row.dataset.row);
    if (!rule || at < 0) return;
    const before = rules[at - 1]?.id ?? null;
    const after = side === 'after' ? (rules[at]?.id ?? null) : before;
    if (after !== ruleId) this.#moves.moveBehind(rule, after);
    this.#host.cursors.rules.go(ruleId, 'number');
  }

  #scroll(clientY: number): void {
    const scroller = this.#host.element.renderRoot.querySelector('.partial');
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
    if (clientY < top + head + EDGE_PX) scroller.scrollTop -= EDGE_PX;
    else if (clientY > bottom - EDGE_PX) scroller.scrollTop += EDGE_PX;
  }
}

/** The line between two rows where the rule would go. */
function mark(last: Drop | undefined, next: Drop | undefined): void {
  if (last?.row === next?.row && last?.side === next?.side) return;
  last?.row.removeAttribute('data-drop');
  next?.row.setAttribute('data-drop', next.side);
}
