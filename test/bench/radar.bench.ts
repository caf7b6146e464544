import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';
import { RadarChart } from 'echarts/charts';
import { RadarComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import '../../src/capability/capability-radar.js';
import type { Capability } from '../../src/capability/capability.js';
import { setTarget } from '../../src/capability/capability-commands.js';
import { EMPTY_DOCUMENT } from '../../src/workspace/state.js';
import { WorkspaceStore } from '../../src/workspace/store.js';
import { defineBareRadar, type BareRadar } from './bare-radar.js';
import { cpuOf, stage, type Bench } from './measure.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);
use([RadarChart, RadarComponent, SVGRenderer]);
defineBareRadar();

const AXES = [
  'Identity',
  'Consent',
  'Content',
  'Campaigns',
  'Analytics',
  'Loyalty',
  'Web shop',
  'Service',
];
const CURRENT = [2, 3, 1, 2, 4, 1, 3, 2];
const TARGET = [4, 4, 3, 4, 5, 2, 4, 4];
const MARKETING = [1, 2, 1, 3, 4, 2, 3, 1];

/** The axis whose target is moved by one step, and back. */
const CHANGED = 2;

/** One way to draw a radar of eight axes and three series: into a box, and again with another target. */
interface Way {
  readonly mount: (box: HTMLElement) => (target: number) => void;
}

const patto: Way = {
  mount: (box) => {
    const capabilities = AXES.map((name, at): Capability => ({
      id: name,
      name,
      importance: 3,
      target: TARGET[at] ?? null,
      assessments: [
        { partyId: 'marketing', level: MARKETING[at] ?? null, on: '2026-01-01' },
        { partyId: 'it', level: CURRENT[at] ?? null, on: '2026-01-01' },
      ],
      supportedBy: [],
    }));
    const radar = document.createElement('patto-capability-radar');
    const store = new WorkspaceStore({ document: { ...EMPTY_DOCUMENT, capabilities } });
    radar.workspace = store;
    radar.series = 'current target marketing';
    box.append(radar);
    return (target) => store.dispatch(setTarget(AXES[CHANGED] ?? '', target));
  },
};

const bare: Way = {
  mount: (box) => {
    const radar = document.createElement('bare-radar') as BareRadar;
    radar.draw(AXES, [CURRENT, TARGET, MARKETING]);
    box.append(radar);
    return (target) => radar.change(1, TARGET.with(CHANGED, target));
  },
};

const chartJs: Way = {
  mount: (box) => {
    const canvas = document.createElement('canvas');
    box.append(canvas);
    const chart = new Chart(canvas, {
      type: 'radar',
      data: {
        labels: AXES,
        datasets: [CURRENT, TARGET, MARKETING].map((data) => ({ data: [...data], fill: true })),
      },
      options: { animation: false, scales: { r: { min: 0, max: 5 } } },
    });
    return (target) => {
      const [, second] = chart.data.datasets;
      if (second) second.data[CHANGED] = target;
      chart.update();
    };
  },
};

const eCharts: Way = {
  mount: (box) => {
    box.style.height = '400px';
    const chart: EChartsType = init(box, null, { renderer: 'svg' });
    const option = (target: readonly number[]) => ({
      animation: false,
      radar: { indicator: AXES.map((name) => ({ name, max: 5 })) },
      series: [{ type: 'radar', data: [CURRENT, target, MARKETING].map((value) => ({ value })) }],
    });
    chart.setOption(option(TARGET));
    return (target) => chart.setOption(option(TARGET.with(CHANGED, target)));
  },
};

const WAYS = { bare, patto, 'Chart.js': chartJs, ECharts: eCharts };
const MOUNTS = 20;
const CHANGES = 60;
const ROUNDS = 20;

/** CPU time of the page's main thread, style, layout and paint included, over whole frames. */
const bench: Bench = async () => {
  const mounts: Record<string, number[]> = {};
  const changes: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, way] of Object.entries(WAYS)) {
      const [mounted, changed] = await measure(way);
      // The first round warms up.
      if (round === 0) continue;
      (mounts[name] ??= []).push(mounted);
      (changes[name] ??= []).push(changed);
    }
  }
  const mount = least(mounts);
  const change = least(changes);
  return [
    ...Object.keys(WAYS).flatMap((name) => [
      { what: `mount, ${name}`, value: mount(name), unit: 'ms' as const },
      { what: `one value changed, ${name}`, value: change(name), unit: 'ms' as const },
    ]),
    { what: 'mount, Patto to bare', value: mount('patto') / mount('bare'), unit: '×', limit: 2.5 },
    {
      what: 'change, Patto to bare',
      value: change('patto') / change('bare'),
      unit: '×',
      limit: 1.5,
    },
    {
      what: 'mount, Patto to Chart.js',
      value: mount('patto') / mount('Chart.js'),
      unit: '×',
      limit: 1,
    },
    {
      what: 'change, Patto to Chart.js',
      value: change('patto') / change('Chart.js'),
      unit: '×',
      limit: 1,
    },
    {
      what: 'mount, Patto to ECharts',
      value: mount('patto') / mount('ECharts'),
      unit: '×',
      limit: 1,
    },
    {
      what: 'change, Patto to ECharts',
      value: change('patto') / change('ECharts'),
      unit: '×',
      limit: 1,
    },
  ];
};

export default bench;

async function measure({ mount }: Way): Promise<[mounted: number, changed: number]> {
  const box = stage();
  box.style.width = '720px';
  const change: ((target: number) => void)[] = [];
  const mounted = await cpuOf(async () => {
    for (let n = 0; n < MOUNTS; n++) {
      const own = document.createElement('div');
      box.append(own);
      change.push(mount(own));
    }
    // A size observer, a frame to draw in, a frame to paint.
    await frames(4);
  });
  const [first] = change;
  const changed = await cpuOf(async () => {
    for (let n = 0; n < CHANGES; n++) {
      first?.(3 - (n % 2) / 10);
      await frames(1);
    }
  });
  box.remove();
  await frames(2);
  return [mounted / MOUNTS, changed / CHANGES];
}

async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The least of all rounds: what else the machine does can only add to it. */
function least(taken: Record<string, number[]>): (name: string) => number {
  return (name) => Math.min(...(taken[name] ?? [Number.NaN]));
}
