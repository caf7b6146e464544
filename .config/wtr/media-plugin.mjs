// Lets a test ask the engine for media features; the browser's half is test/media.ts.

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'patto:media') return undefined;
      // Only Chromium's protocol can do this: Firefox and WebKitGTK take such settings at start.
      if (!session.browser.name.startsWith('Chrom')) return { emulated: false };
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      const features = Object.entries(payload.features).map(([name, value]) => ({ name, value }));
      await client.send('Emulation.setEmulatedMedia', { media: payload.media ?? '', features });
      return { emulated: true };
    },
  };
}
