// What runs inside a story's page. Each function is sent there as text: it uses nothing from outside.

/** Resolves with what went wrong, once Storybook says that the story and its play function are done. */
export async function waitUntilFinished(id) {
  const FAILURES = [
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyMissing',
    'configError',
  ];
  const describe = (event, payload) => {
    const error = Array.isArray(payload) ? payload[0] : payload;
    const text = [error?.title, error?.message ?? error].filter(Boolean).join(': ');
    return `${event}: ${String(text).split('\n').slice(0, 3).join(' ')}`;
  };
  const channel = await new Promise((found) => {
    const look = () => {
      const here = window.__STORYBOOK_ADDONS_CHANNEL__ ?? window.__STORYBOOK_PREVIEW__?.channel;
      if (here) found(here);
      else setTimeout(look, 10);
    };
    look();
  });
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('not finished after 20 seconds')), 20_000);
    const faults = [];
    const finish = () => resolve(faults);
    // The story may have got this far before we did: the channel remembers the last of each event.
    const listen = (event, react) => {
      channel.on(event, react);
      const last = channel.last(event);
      if (last) react(last[0]);
    };
    for (const event of FAILURES) {
      listen(event, (payload) => {
        faults.push(describe(event, payload));
        if (event === 'storyMissing' || event === 'configError') finish();
      });
    }
    listen('storyFinished', ({ storyId, status }) => {
      if (storyId !== id) return;
      if (status !== 'success' && faults.length === 0) faults.push(`finished with "${status}"`);
      finish();
    });
  });
}

/** One sentence for each rule of axe that the story breaks. */
export async function collectAxeViolations() {
  const { violations } = await window.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    // A story is a piece of a page, without landmarks of its own.
    rules: { region: { enabled: false } },
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join(', ')})`,
  );
}
