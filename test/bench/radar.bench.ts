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
import { bareRadar, CHANGED, EIGHT, pattoRadar, type Mount } from './radar-example.js';
import { cpuOf, frames, least, stage, type Bench } from './measure.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);
use([RadarChart, RadarComponent, SVGRenderer]);

const { axes: AXES, current: CURRENT, target: TARGET, marketing: MARKETING } = EIGHT;

const chartJs: Mount = (box) => {
  const canvas = document.createElement('canvas');
  box.append(canvas);
  const chart = new Chart(canvas, {
    type: 'radar',
    data: {
      labels: [...AXES],
      datasets: [CURRENT, TARGET, MARKETING].map((data) => ({ data: [...data], fill: true })),
    },
    options: { animation: false, scales: { r: { min: 0, max: 5 } } },
  });
  return (target) => {
    const [, second] = chart.data.datasets;
    if (second) second.data[CHANGED] = target;
    chart.update();
  };
};

const eCharts: Mount = (box) => {
  box.style.height = '400px';
  const chart: EChartsType = init(box, null, { renderer: 'svg' });
  const option = (target: readonly number[]) => ({
    animation: false,
    radar: { indicator: AXES.map((name) => ({ name, max: 5 })) },
    series: [{ type: 'radar', data: [CURRENT, target, MARKETING].map((value) => ({ value })) }],
  });
  chart.setOption(option(TARGET));
  return (target) => chart.setOption(option(TARGET.with(CHANGED, target)));
};

const WAYS: Record<string, Mount> = {
  bare: bareRadar(EIGHT),
  patto: pattoRadar(EIGHT),
  'Chart.js': chartJs,
  ECharts: eCharts,
};
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

async function measure(mount: Mount): Promise<[mounted: number, changed: number]> {
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
