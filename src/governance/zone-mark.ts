/** A zone as people see it everywhere: a colour, an icon and its name. */
import { html, type TemplateResult } from 'lit';
import type { Zone } from './governance.js';

export type ZoneStep = 1 | 2 | 3;

/** How strict a zone is among all: the mildest is 1, the strictest 3, whatever lies between 2. */
export function zoneStep(zone: Zone, zones: readonly Zone[]): ZoneStep {
  const ranks = zones.map(({ rank }) => rank);
  if (zone.rank === Math.max(...ranks) && ranks.length > 1) return 3;
  return zone.rank === Math.min(...ranks) ? 1 : 2;
}

/** The icon and the name in the zone's colour: its own where it is one, else by strictness. */
export function zoneMark(zone: Zone, zones: readonly Zone[], name: string): TemplateResult {
  const step = zoneStep(zone, zones);
  const own =
    zone.color !== undefined && CSS.supports('color', zone.color) ? zone.color : undefined;
  const colour = own === undefined ? '' : `--_zone: ${own}`;
  return html`<span class="zone step-${step}" .style=${colour}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[step]} /></svg
    ><span class="zone-name">${name}</span>
  </span>`;
}

/** Lucide: circle-check, users, shield; each as one path, so that a mark that changes its zone keeps its nodes. */
const ICONS: Readonly<Record<ZoneStep, string>> = {
  1: 'M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0ZM9 12l2 2l4-4',
  2: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M13 7a4 4 0 1 1-8 0a4 4 0 1 1 8 0ZM22 21v-2a4 4 0 0 0-3-3.87M16 3.13a4 4 0 0 1 0 7.75',
  3: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
};
