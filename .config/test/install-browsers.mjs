// Makes sure that there is something to test in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINES, findBrowser } from './browsers.mjs';

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * Engines to run. In continuous integration all three are required and installed; elsewhere those
 * that are here are enough, and Chromium is installed if there is none.
 *
 * @returns {import('./browsers.mjs').Engine[]}
 */
export function enginesToRun() {
  if (process.env.BROWSERS) return process.env.BROWSERS.split(',');
  const required = process.env.CI === 'true' ? ENGINES : present().length > 0 ? [] : ['chromium'];
  install(required.filter((engine) => !findBrowser(engine)));

  const absent = ENGINES.filter((engine) => !findBrowser(engine));
  const missing = required.filter((engine) => absent.includes(engine));
  if (missing.length > 0) {
    console.error(
      `No ${missing.join(', no ')} was found. Install it, or name it by CHROME_BIN, FIREFOX_BIN or MINIBROWSER_BIN.`,
    );
    process.exit(1);
  }
  if (absent.length > 0) console.log(`Not run, because not on this machine: ${absent.join(', ')}.`);
  return present();
}

const present = () => ENGINES.filter(findBrowser);

function install(engines) {
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (engines.length === 0 || !canInstall) return;
  const packages = engines.flatMap((engine) => DEBIAN_PACKAGES[engine]);
  console.log(`Installing ${packages.join(' ')} …`);
  const apt = (...parameters) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
