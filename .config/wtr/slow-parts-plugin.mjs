// Everything that an element fetches comes late, so that tests show which of them only pass because it
// usually comes at once: `SLOW_PARTS=250 npm run test:unit`, in ms for each `import()`.

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function slowPartsPlugin(ms) {
  const late = `((load) => new Promise((come) => setTimeout(come, ${ms})).then(load))`;
  return {
    name: 'slow-parts',
    transform({ path, body }) {
      if (!/^\/src\/.*\.ts$/.test(path)) return undefined;
      return String(body).replace(/\bimport\((["'`][^"'`]+["'`])\)/g, `${late}(() => import($1))`);
    },
  };
}
