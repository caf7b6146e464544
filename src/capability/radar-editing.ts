/** What the grips of a radar write: from a pointer or a key to a command of the workspace. */
import type { Command } from '../workspace/store.js';
import { assessmentDay } from './assessment-day.js';
import { restoreLevel, setLevel, setTarget } from './capability-commands.js';
import type { Capability } from './capability.js';
import { GripController, type Grip, type GripHost } from './grip-controller.js';
import { HeldLabel } from './held-label.js';
import { partyPoint } from './party-point.js';
import { levelAtPointer, pointAt, type Point } from './radar-geometry.js';
import type { RadarLayout } from './radar-labels.js';
import { radarIn } from './radar-picture.js';
import { gripLevel, levelText, type RadarState, type RadarView } from './radar-view.js';
import { levelAt } from './scale.js';
import type { Teller } from './told-edit.js';

export interface RadarEditingHost extends Teller {
  readonly view: RadarView;
  /** Where the axes lie; undefined where they are drawn as bars. */
  readonly layout: RadarLayout | undefined;
  readonly state: RadarState;
  readonly step: number;
  /** The day that levels are given for, undefined = today. */
  readonly date: string | undefined;
  /** Where the picture is drawn. */
  readonly root: ParentNode;
}

/** `ask` gives what is drawn at the moment. */
export function radarGrips(ask: () => RadarEditingHost): GripController {
  return new GripController(new RadarEditing(ask));
}

class RadarEditing implements GripHost {
  readonly #ask: () => RadarEditingHost;
  readonly #held = new HeldLabel();

  constructor(ask: () => RadarEditingHost) {
    this.#ask = ask;
  }

  get #host(): RadarEditingHost {
    return this.#ask();
  }

  get scale(): GripHost['scale'] {
    return this.#host.view.model.scale;
  }

  get step(): number {
    return this.#host.step;
  }

  levelOf({ id, kind }: Grip): number | null {
    const { view } = this.#host;
    const axis = view.model.axes.find((one) => one.id === id);
    return axis ? gripLevel(view, axis, kind) : null;
  }

  pointed(grip: Grip, { clientX, clientY }: PointerEvent): number {
    const { layout, view, root } = this.#host;
    const radar = layout && radarIn(layout, view.model);
    const bar = `.bar-marks:has([data-id="${CSS.escape(grip.id)}"])`;
    const box = root.querySelector(radar ? '.chart' : bar)?.getBoundingClientRect();
    if (!box || box.width === 0) return this.levelOf(grip) ?? this.scale.min;
    if (!radar) {
      const fraction = (clientX - box.left) / box.width;
      return levelAt(view.rtl ? 1 - fraction : fraction, this.scale);
    }
    // The drawing may be scaled by a transform of the page.
    const zoom = (2 * radar.center.x) / box.width;
    const pointer = { x: (clientX - box.left) * zoom, y: (clientY - box.top) * zoom };
    const axis = view.model.axes.findIndex(({ id }) => id === grip.id);
    return levelAtPointer(radar, axis, pointer);
  }

  write(grip: Grip, level: number, group: string): boolean {
    const capability = this.#capabilityOf(grip);
    const party = this.#host.view.viewerPartyId;
    if (!capability) return false;
    if (grip.kind === 'target') return this.#run(grip, setTarget(grip.id, level), group);
    if (party === null) return false;
    return this.#run(
      grip,
      setLevel(grip.id, party, assessmentDay(capability, party, this.#host.date), level),
      group,
    );
  }

  remember(grip: Grip): (group: string) => boolean {
    const before = this.#capabilityOf(grip);
    const party = this.#host.view.viewerPartyId;
    if (!before) return () => false;
    const command =
      grip.kind === 'own' && party !== null
        ? restoreLevel(before, party, assessmentDay(before, party, this.#host.date))
        : setTarget(before.id, before.target ?? null);
    return (group) => this.#run(grip, command, group);
  }

  settled(): void {
    this.#host.tell('change');
  }

  showHeld(grip: Grip): void {
    const { view } = this.#host;
    const level = this.levelOf(grip);
    if (level === null) this.#held.remove();
    else this.#held.show(grip.element, this.#placeOf(grip, level), levelText(view, level));
  }

  /** Who goes on with keys sees it again. */
  letGo(): void {
    this.#held.remove();
  }

  /** In the drawing that holds the grip: of bars, each grip has one of its own, around it. */
  #placeOf({ id, kind }: Grip, level: number): Point {
    const { layout, view } = this.#host;
    if (!layout) return { x: 0, y: 0 };
    const radar = radarIn(layout, view.model);
    const axis = view.model.axes.findIndex((one) => one.id === id);
    const own = kind === 'own' && partyPoint(view, radar, axis, view.viewerPartyId ?? '');
    return own || pointAt(radar, axis, level);
  }

  #run(grip: Grip, command: Command, group: string): boolean {
    const { words } = this.#host.view;
    const name = this.#capabilityOf(grip)?.name ?? '';
    const label = grip.kind === 'target' ? words.setTarget(name) : words.setLevel(name);
    const done = this.#host.run(command, { group, label });
    if (done) this.#host.tell('input');
    return done;
  }

  #capabilityOf({ id }: Grip): Capability | undefined {
    return this.#host.state.capabilities.find((capability) => capability.id === id);
  }
}
