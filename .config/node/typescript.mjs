// `node --import ./.config/node/typescript.mjs x.node.ts` runs TypeScript.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
