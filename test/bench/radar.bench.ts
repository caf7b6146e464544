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
import { cpuOf, frames, least, ratioOf, stage, type Bench } from './measure.js';

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
/** For mounting and for changing, in times of the other. */
const LIMITS: Record<string, readonly [mount: number, change: number]> = {
  bare: [2.5, 1.5],
  'Chart.js': [1, 1],
  ECharts: [1, 1],
};
const MOUNTS = 20;
const CHANGES = 60;
const ROUNDS = 20;

/** CPU time of the page's main thread, style, layout and paint included, over whole frames. */
const bench: Bench = async () => {
  const mounts: Record<string, number[]> = {};
  const changes: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round++) {
    // Who comes first finds less in the browser's caches: each in turn.
    const ways = Object.entries(WAYS);
    for (const [name, way] of round % 2 ? ways : ways.toReversed()) {
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
    ...Object.entries(LIMITS).flatMap(([other, [mountLimit, changeLimit]]) => [
      {
        what: `mount, Patto to ${other}`,
        value: ratioOf(mounts, 'patto', other),
        unit: '×' as const,
        limit: mountLimit,
      },
      {
        what: `change, Patto to ${other}`,
        value: ratioOf(changes, 'patto', other),
        unit: '×' as const,
        limit: changeLimit,
      },
    ]),
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
