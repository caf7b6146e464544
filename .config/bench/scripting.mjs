// What a page's scripts take of the processor for each event of a type, as the browser itself traces it.

/** Begins to trace; the result ends it, and gives the milliseconds of each such event in their order. */
export async function traceScripting(browser, page) {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  return async (type) => {
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    const spans = traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
    const events = spans.filter(
      ({ name, args }) => name === 'EventDispatch' && args.data.type === type,
    );
    const microtasks = spans.filter(({ name }) => name === 'RunMicrotasks');
    return events.map((event) => {
      // Promises that the listeners kept waiting run inside the event's span, or right after it.
      const after = microtasks.find((span) => span.tid === event.tid && span.ts >= endOf(event));
      const follows = after && after.ts - endOf(event) < RIGHT_AFTER;
      return (event.tdur + (follows ? after.tdur : 0)) / 1000;
    });
  };
}

const endOf = ({ ts, dur }) => ts + dur;

/** Microseconds. */
const RIGHT_AFTER = 50;
