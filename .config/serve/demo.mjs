// `npm start`: the demo, with the built drop-in files in patto/ beside its pages, as a host has them.
import { inRoot } from '../node/project.mjs';
import { serve } from './static-server.mjs';

const FOLDERS = { '/patto/': inRoot('dist/cdn'), '/': inRoot('demo') };
const WANTED = Number(process.env.PORT ?? 5173);

const { origin } = await serve(FOLDERS, { port: WANTED }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve(FOLDERS);
});

console.log(`Patto's demo is at ${origin}/`);
console.log('What you edit there is kept in your browser. Ctrl+C ends it.');
