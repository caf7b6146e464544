// Where the three engines are on this machine. A variable of the environment beats the usual places.
import { accessSync, constants } from 'node:fs';

const macApp = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;

const USUAL_PLACES = {
  chromium: [
    process.env.CHROME_BIN,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    macApp('Google Chrome'),
    macApp('Chromium'),
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env.FIREFOX_BIN,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkit: [
    process.env.MINIBROWSER_BIN,
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib64/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ],
};

/** The engines by the names that `BROWSERS` takes. */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @typedef {(typeof ENGINES)[number]} Engine */

/** Path of an executable that starts the engine, or undefined where there is none. */
export function findBrowser(/** @type {Engine} */ engine) {
  const path = USUAL_PLACES[engine].find((place) => place && isExecutable(place));
  return engine === 'webkit' && !webkitCanBeDriven() ? undefined : path;
}

/** As root Chromium has no sandbox; the rest keeps it silent on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebKitGTK needs a driver beside the browser, and a screen. */
function webkitCanBeDriven() {
  const hasScreen = Boolean(process.env.DISPLAY) || isExecutable('/usr/bin/Xvfb');
  return hasScreen && isExecutable('/usr/bin/WebKitWebDriver');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
