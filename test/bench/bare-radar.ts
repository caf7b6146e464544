/**
 * What the picture costs at least: the same radar, legend, list and sentence as one string of SVG, written
 * by hand for this one picture, in a bare element without a line of behaviour.
 */
const RADIUS = 150;
const CENTER = 200;

export interface BareRadar extends HTMLElement {
  draw(names: readonly string[], series: readonly (readonly number[])[]): void;
  /** Sets the `points` of one series, and nothing else. */
  change(series: number, levels: readonly number[]): void;
}

export function defineBareRadar(): void {
  customElements.define(
    'bare-radar',
    class extends HTMLElement implements BareRadar {
      readonly #root = this.attachShadow({ mode: 'open' });

      draw(names: readonly string[], series: readonly (readonly number[])[]): void {
        // What is measured against: a string that the browser parses, with nothing but our own numbers in it.
        this.#root.innerHTML = `<svg viewBox="0 0 720 460" width="720" height="460" font-size="13">
          <text x="0" y="14">5 of 8 capabilities are 2 or more levels below target; widest gap: Identity (2.5).</text>
          ${['Current', 'Target', 'Marketing'].map(legend).join('')}
          <g transform="translate(0,50)">
            ${[1, 2, 3, 4, 5].map(ring).join('')}
            ${names.map((name, at) => spoke(name, at, names.length)).join('')}
            ${series.map(polygon).join('')}
          </g>
          <text x="440" y="60" font-size="24">1.56</text>
          <text x="500" y="50">Gap index</text>
          <text x="500" y="66">mean gap in levels, weighted by importance</text>
          ${names.map((name, at) => row(name, at, series)).join('')}
        </svg>`;
      }

      change(series: number, levels: readonly number[]): void {
        this.#root.querySelectorAll('polygon')[series]?.setAttribute('points', pointsOf(levels));
      }
    },
  );
}

const COLORS = ['#333', '#b98516', '#c8430a'];

function legend(name: string, at: number): string {
  return `<path d="M${at * 100},32h24" stroke="${COLORS[at]}"/><text x="${at * 100 + 30}" y="36">${name}</text>`;
}

function ring(level: number): string {
  const radius = (RADIUS * level) / 5;
  return `<circle cx="${CENTER}" cy="${CENTER}" r="${radius}" fill="none" stroke="#ccc"/><text x="${CENTER + 2}" y="${CENTER - radius}" font-size="11">${level} defined</text>`;
}

function spoke(name: string, at: number, count: number): string {
  const [x, y] = place(5, at, count);
  const [labelX, labelY] = place(5.5, at, count);
  return `<path d="M${CENTER},${CENTER}L${x},${y}" stroke="#ccc"/><text x="${labelX}" y="${labelY}" text-anchor="middle">${name}</text>`;
}

function polygon(levels: readonly number[], at: number): string {
  const dots = levels.map((level, axis) => {
    const [x, y] = place(level, axis, levels.length);
    return `<circle cx="${x}" cy="${y}" r="4" fill="${COLORS[at]}"/>`;
  });
  return `<polygon points="${pointsOf(levels)}" fill="${COLORS[at]}" fill-opacity="0.1" stroke="${COLORS[at]}"/>${dots.join('')}`;
}

function row(
  name: string,
  at: number,
  [current = [], target = []]: readonly (readonly number[])[],
): string {
  const y = 100 + at * 36;
  const [from, to] = [(current[at] ?? 0) * 20, (target[at] ?? 0) * 20];
  return `<text x="440" y="${y + 5}">${name}</text>
    <path d="M560,${y}h100" stroke="#ccc"/><path d="M${560 + from},${y}h${to - from}" stroke="#b98516" stroke-width="6"/>
    <circle cx="${560 + from}" cy="${y}" r="4"/><text x="690" y="${y + 5}">${((to - from) * 0.15).toFixed(1)}</text>
    <path d="M440,${y + 18}h280" stroke="#ccc"/>`;
}

function pointsOf(levels: readonly number[]): string {
  return levels.map((level, axis) => place(level, axis, levels.length).join()).join(' ');
}

function place(level: number, at: number, count: number): [number, number] {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  const distance = (RADIUS * level) / 5;
  return [
    Math.round(CENTER + distance * Math.cos(angle)),
    Math.round(CENTER + distance * Math.sin(angle)),
  ];
}
