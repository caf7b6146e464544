// Writes dist/workspace.schema.json from the shapes that the loader validates with.
// Reads the built modules: run after the npm build.
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { WorkspaceShape } from '../../dist/esm/workspace/document.js';
import { inRoot } from '../node/project.mjs';

const schema = z.toJSONSchema(WorkspaceShape, {
  // What an author may write: fields with a default are optional.
  io: 'input',
  // Checks in code (a date that exists, a currency that the platform knows) stay with the loader.
  unrepresentable: 'any',
});

const file = inRoot('dist/workspace.schema.json');
writeFileSync(file, `${JSON.stringify({ title: 'Patto workspace', ...schema }, null, 2)}\n`);
console.log(`dist/workspace.schema.json: ${Object.keys(schema.properties ?? {}).length} fields`);
