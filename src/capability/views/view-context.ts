/** What the views of a radar are drawn from, and what they may do in its element. */
import type { TableModel } from '../../element/table-model.js';
import type { Ask } from '../../element/working.js';
import type { SharedWords } from '../../locales/shared.en.js';
import type { RadarDrawing } from '../radar-drawing.js';
import type { RadarAxis, RadarModel } from '../radar-model.js';
import type { RadarQuery } from '../radar-query.js';
import type { RadarState, RadarView } from '../radar-view.js';

export interface ViewContext {
  readonly state: RadarState;
  /** What the author asked for. */
  readonly query: RadarQuery;
  /** The groups that the reader opened, one in the other. */
  readonly trail: readonly string[];
  readonly go: (trail: readonly string[]) => void;
  /** The figures of the day that the author asked for. */
  readonly view: RadarView;
  /** The same view of other figures, of other days. */
  readonly viewOf: (model: RadarModel) => RadarView;
  readonly drawing: RadarDrawing;
  /** What the picture is called. */
  readonly label: string;
  readonly shared: SharedWords;
  /** A figure that can be asked how it came about. */
  readonly figure: (text: unknown, ask: Ask, title?: string) => unknown;
  readonly announce: (text: string) => void;
  /** Chooses a capability, or opens a group. */
  readonly choose: (axis: RadarAxis) => void;
  /** The capability that was chosen here, in full; nothing where none was. */
  readonly renderChosen: (view: RadarView) => unknown;
}

/** One way to show the capabilities. */
export interface View {
  readonly render: (context: ViewContext) => unknown;
  readonly twin: (context: ViewContext) => TableModel;
  /** One sentence that says what the view shows. */
  readonly summary: (context: ViewContext) => string;
}
