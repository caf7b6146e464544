// Starts WebKitWebDriver, under Xvfb where there is no screen, and speaks W3C WebDriver to it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Opens one WebKitGTK window; `send` takes the part of the address after the session's. */
export async function openWebKit(executablePath) {
  const display = process.env.DISPLAY ? undefined : await startXvfb();
  const port = await freePort();
  const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: process.env.DISPLAY ?? display?.name,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const close = () => {
    driver.kill();
    display?.process.kill();
  };
  process.once('exit', close);

  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  const session = await request('POST', `${base}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      },
    },
  });
  return {
    version: session.capabilities.browserVersion,
    send: (method, path, body) =>
      request(method, `${base}/session/${session.sessionId}${path}`, body),
    close,
  };
}

async function request(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

/** Xvfb chooses a free display number and writes it to the fourth file descriptor. */
async function startXvfb() {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', resolve);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { process: xvfb, name: `:${String(number).trim()}` };
}

async function untilReady(base) {
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(`${base}/status`).catch(() => undefined);
    if (response?.ok) return;
    await delay(50);
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
