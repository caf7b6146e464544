/** What an author can set on a radar: which capabilities, what of them, and data in attributes. */
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { DataReaders } from '../element/data-readers.js';
import { PattoFormElement } from '../element/form-element.js';
import type { Problem } from '../workspace/problem.js';
import { readQuery, type RadarQuery } from './radar-query.js';
import type { RadarState } from './radar-view.js';
import { today } from '../locales/today.js';

export abstract class RadarAttributes extends PattoFormElement<RadarState> {
  protected static override readonly dataProperties: readonly string[] = [
    'capabilities',
    'current',
    'target',
    'importance',
    'scale',
  ];

  /** Which capabilities to show, by id and in this order; with levels by attribute, their names. */
  @property() capabilities: string | undefined;

  /** Shows the capabilities below this one. */
  @property() group: string | undefined;

  /** Shows the capabilities on this level of the tree, 1 = the roots; else all that have none below. */
  @property() depth: number | string | undefined;

  /** What is shown at first: `radar`, `dates` (two days compared) or `perception` (two parties compared). */
  @property() view: string | undefined;

  /** What to draw: `current`, `target`, `previous`, and parties by id. */
  @property() series: string | undefined;

  /** The day to look at, `YYYY-MM-DD`; else the latest levels. */
  @property() date: string | undefined;

  /** The earlier day that `previous` means; else the last day of assessment before the present one. */
  @property({ attribute: 'previous-date' }) previousDate: string | undefined;

  /** What one press of an arrow key changes, in levels; 0.1 unless set. */
  @property() step: number | string | undefined;

  /** Without a workspace: the current levels of `capabilities`, in their order. */
  @property() current: string | undefined;

  /** Without a workspace: their targets. */
  @property() target: string | undefined;

  /** Without a workspace: their importance, 0 to 5. */
  @property() importance: string | undefined;

  /** Without a workspace: the lowest and the highest level; 0 and 5 unless set. */
  @property() scale: string | undefined;

  /** The attributes as they are read. */
  protected query: RadarQuery = readQuery(this, this.read);
  /** What of the levels in the attributes could not be read. */
  #levelProblems: readonly Problem[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.query = readQuery(this, this.read);
    if (this.hasDataInAttributes) this.read.problems.push(...this.#levelProblems);
  }

  protected override get hasDataInAttributes(): boolean {
    // Frameworks pass null for nothing.
    return (this.current ?? this.target ?? undefined) !== undefined;
  }

  protected override async loadReaders(): Promise<DataReaders> {
    const { capabilityReaders } = await import('./capability-readers.js');
    const readers = capabilityReaders(this, today());
    this.#levelProblems = readers.problems;
    return readers;
  }
}
