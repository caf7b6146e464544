/** What the drawing modules of the radar are given: figures, places, words, and what the reader chose. */
import { partyName } from '../element/party-name.js';
import type { Formatter } from '../locales/format.js';
import type { SharedWords } from '../locales/shared.en.js';
import type { Party } from '../workspace/party.js';
import type { WorkspaceState } from '../workspace/store.js';
import type { RadarWords } from './capability-radar.en.js';
import type { Capability, Scale } from './capability.js';
import type { GripKind } from './grip-controller.js';
import type { RadarAxis, RadarModel } from './radar-model.js';
import { shownSeries, type SeriesId } from './radar-series.js';
import { labelOf } from './scale.js';

/** What the radar reads of the workspace. */
export interface RadarState {
  readonly capabilities: readonly Capability[];
  readonly parties: readonly Party[];
  readonly scale: Scale;
  readonly selectedId: string | undefined;
  readonly viewerPartyId: string | null;
  /** The ids that the reader narrowed the workspace to; undefined = all. */
  readonly only?: ReadonlySet<string> | undefined;
}

export function radarState({ document, selection, viewerPartyId }: WorkspaceState): RadarState {
  return {
    capabilities: document.capabilities,
    parties: document.parties,
    scale: document.scale,
    selectedId: selection?.kind === 'capability' ? selection.id : undefined,
    viewerPartyId,
  };
}

export const NOTHING: RadarState = {
  capabilities: [],
  parties: [],
  scale: { min: 0, max: 5, labels: [] },
  selectedId: undefined,
  viewerPartyId: null,
};

export interface RadarView {
  readonly model: RadarModel;
  readonly shown: ReadonlySet<SeriesId>;
  readonly selectedId: string | undefined;
  /** What can be taken hold of; nothing where nothing may be edited. */
  readonly grips: readonly GripKind[];
  /** The party that the viewer speaks for, where it is known. */
  readonly viewerPartyId: string | null;
  readonly rtl: boolean;
  readonly words: RadarWords;
  readonly format: Formatter;
  readonly partyName: (partyId: string) => string;
}

export interface ViewOptions {
  /** The series that the author asked for. */
  readonly asked: readonly SeriesId[];
  /** Those that the reader switched on or off. */
  readonly switched: ReadonlyMap<SeriesId, boolean>;
  readonly editable: boolean;
  readonly rtl: boolean;
  readonly words: RadarWords;
  readonly shared: SharedWords;
  readonly format: Formatter;
}

export function radarView(model: RadarModel, state: RadarState, options: ViewOptions): RadarView {
  const { asked, switched, editable, rtl, words, shared, format } = options;
  const { selectedId, viewerPartyId } = state;
  const shown = shownSeries(
    asked,
    model.parties.map(({ id }) => id),
    switched,
  );
  const grips: GripKind[] = [];
  if (editable && shown.has('target')) grips.push('target');
  if (editable && viewerPartyId !== null && shown.has(viewerPartyId)) grips.push('own');
  return {
    model,
    shown,
    selectedId,
    grips,
    viewerPartyId,
    rtl,
    words,
    format,
    partyName: (id) => partyName(id, state.parties, shared),
  };
}

/** The levels of a series, axis by axis. */
export function levelsOf(
  { axes, parties }: RadarModel,
  series: SeriesId,
): readonly (number | null)[] {
  if (series === 'current') return axes.map((axis) => axis.current);
  if (series === 'target') return axes.map((axis) => axis.target);
  if (series === 'previous') return axes.map((axis) => axis.previous);
  const party = parties.findIndex(({ id }) => id === series);
  return axes.map((axis) => axis.byParty[party] ?? null);
}

/** The level that a grip stands for. */
export function gripLevel(view: RadarView, axis: RadarAxis, kind: GripKind): number | null {
  if (kind === 'target') return axis.target;
  const party = view.model.parties.findIndex(({ id }) => id === view.viewerPartyId);
  return axis.byParty[party] ?? null;
}

const ONE_DECIMAL = { maximumFractionDigits: 1 };

/** A level with one decimal where it needs one. */
export function levelText(view: RadarView, level: number | null): string {
  return view.format.number(level, ONE_DECIMAL);
}

/** The words for the scale's whole levels: the workspace's, else our own where the scale is 0–5. */
export function scaleLabels(scale: Scale, words: RadarWords): readonly string[] {
  if (scale.labels.length > 0) return scale.labels;
  return scale.min === 0 && scale.max === 5 ? words.levels : [];
}

/** A level with the scale's word for it where it has one: `4 managed`. */
export function scaleText(view: RadarView, level: number): string {
  const { scale } = view.model;
  const word = labelOf(level, scaleLabels(scale, view.words), scale);
  return word === undefined ? levelText(view, level) : `${levelText(view, level)} ${word}`;
}

/** Severity of a gap from 1 (slight) to 4 (half the scale or more), 0 for none: its colour's step. */
export function severityOf(gap: number | null, scale: Scale): 0 | 1 | 2 | 3 | 4 {
  const part = (gap ?? 0) / (scale.max - scale.min);
  if (part <= 0) return 0;
  return part < 0.15 ? 1 : part < 0.3 ? 2 : part < 0.5 ? 3 : 4;
}
