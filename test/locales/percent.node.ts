import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const SRC = resolve(import.meta.dirname, '../../src');

for (const language of ['en', 'it']) {
  test(`fixed words write a percentage as numbers are written in them (${language})`, () => {
    const written = new Intl.NumberFormat(language, { style: 'percent' }).format(1);
    assert.equal(written, '100%');
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
    const words = files.filter((file) => file.endsWith(`.${language}.ts`));
    assert.ok(words.length > 20);
    const spaced = words.filter((file) =>
      /[\d}]\s%/.test(readFileSync(resolve(SRC, file), 'utf8')),
    );
    assert.deepEqual(spaced, []);
  });
}
