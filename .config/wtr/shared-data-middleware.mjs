// Real files for tests, kept beside the repository and not in it. Where the folder is absent, 404.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';

const PREFIX = '/__shared-data__/';
const FOLDER = resolve(import.meta.dirname, '../../../shared/data');

/** @type {import('@web/test-runner').Middleware} */
export async function sharedDataMiddleware(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  const file = join(FOLDER, normalize(decodeURIComponent(context.path.slice(PREFIX.length))));
  const found = file.startsWith(FOLDER) && statSync(file, { throwIfNoEntry: false });
  if (!found) {
    context.status = 404;
    return undefined;
  }
  if (found.isDirectory()) {
    context.body = readdirSync(file);
    return undefined;
  }
  // Malformed bytes are what some of these files are for: no guessing of type or encoding.
  context.type = 'application/octet-stream';
  context.body = createReadStream(file);
  return undefined;
}
