/** `vite` serves the demo; `vite build --mode npm | loader | module | classic` makes what is published. */
import { basename } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { readEntries } from './.config/node/project.mjs';
import { copyEmbedPage } from './.config/vite/copy-embed.js';
import { asciiOnly, hardenForHosts, ownCopy } from './.config/vite/drop-in.js';
import { minifyTemplates } from './.config/vite/minify-templates.js';
import { serveKitFromSource } from './.config/vite/serve-kit.js';

const TARGET = 'es2022';

/** ES modules, one for each of src, so that an application's bundler shakes and splits them itself. */
const npm: UserConfig = {
  build: {
    outDir: 'dist/esm',
    target: TARGET,
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.values(readEntries()).map((module) => `src/${module}.ts`),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|zod|@lit)(\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The compiler's helper for decorators has a version in its own path.
        entryFileNames: ({ name }) =>
          name.startsWith('_virtual/') ? `helpers/${basename(name)}.js` : '[name].js',
      },
    },
  },
};

/** A small module that loads each widget when its tag appears. */
const loader: UserConfig = {
  plugins: [hardenForHosts(), ownCopy('@lit/context', 'src/autoload.ts'), copyEmbedPage()],
  build: {
    outDir: 'dist/cdn',
    target: TARGET,
    sourcemap: true,
    modulePreload: false,
    lib: { entry: { patto: 'src/autoload.ts', embed: 'src/drop-in/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

/** One file with everything, for hosts where a folder of files is a burden. */
function oneFile(format: 'es' | 'iife', fileName: string, plugins: Plugin[] = []): UserConfig {
  return {
    plugins: [hardenForHosts(), ...plugins],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: TARGET,
      // Escapes would move what a map points at.
      sourcemap: plugins.length === 0,
      // The file exports nothing, so the name that a classic script must have makes no global.
      lib: {
        entry: 'src/drop-in/all.ts',
        formats: [format],
        name: 'Patto',
        fileName: () => fileName,
      },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  };
}

const demo: UserConfig = {
  root: 'demo',
  plugins: [serveKitFromSource()],
  // The pages name the built file, so that the server would not find what the sources need until it is too late.
  optimizeDeps: { entries: ['../src/index.ts'] },
};

const builds: Record<string, UserConfig> = {
  npm,
  loader,
  module: oneFile('es', 'patto.all.js'),
  // For hosts that strip `type="module"` or have an AMD loader.
  classic: oneFile('iife', 'patto.classic.js', [asciiOnly()]),
};

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (!build) return { publicDir: false, ...demo };
  return {
    publicDir: false,
    logLevel: 'warn',
    ...build,
    plugins: [minifyTemplates(), ...(build.plugins ?? [])],
  };
});
