// A small file server for the demo, the stories, the bench and the tests of the built files.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/**
 * @typedef {{ status?: number, type?: string, headers?: Record<string, string>, body: string }} Page
 *
 * @param {Record<string, string>} folders prefix of the address ('/', '/patto/') → folder; longest first
 * @param {{ port?: number, maxAge?: number, answer?: (url: URL) => Page | undefined }} options
 *   `maxAge` in seconds; `answer` is asked first, for pages that are made on the fly
 */
export async function serve(folders, { port = 0, maxAge = 0, answer } = {}) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = answer?.(url);
    if (page) {
      const type = page.type ?? TYPES['.html'];
      response.writeHead(page.status ?? 200, { 'content-type': type, ...page.headers });
      response.end(page.body);
      return;
    }
    const file = fileFor(url.pathname, folders);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': `max-age=${maxAge}` });
    createReadStream(file).pipe(response);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

function fileFor(pathname, folders) {
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  if (!prefix) return undefined;
  const folder = resolve(folders[prefix]);
  let file = join(folder, normalize(decodeURIComponent(pathname.slice(prefix.length))));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = join(file, 'index.html');
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
