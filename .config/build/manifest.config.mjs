// custom-elements.json, which editors, Storybook and the checks read.
export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [elementsOnly(), withoutGuesses(), pathsOfThePackage()],
};

/** Modules that define nothing say nothing to a user of the tags; base classes were merged by now. */
function elementsOnly() {
  return {
    name: 'elements-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations?.some(({ tagName }) => tagName),
      );
    },
  };
}

/**
 * The analyzer takes `new Event(type)` for an event called "type", and attributes that are only watched
 * for attributes of ours. What is meant to be public has a comment.
 */
function withoutGuesses() {
  const meant = ({ description }) => Boolean(description);
  return {
    name: 'without-guesses',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const element of declarations) {
          element.events = element.events?.filter(meant);
          element.attributes = element.attributes?.filter((one) => one.fieldName || meant(one));
        }
      }
    },
  };
}

/** From where a module stands in src to where it stands in the package. */
function pathsOfThePackage() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');
  return {
    name: 'paths-of-the-package',
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest, (node) => {
        if (typeof node.path === 'string') node.path = published(node.path);
        if (typeof node.module === 'string') node.module = published(node.module);
      });
    },
  };
}

function visit(node, act) {
  if (typeof node !== 'object' || node === null) return;
  act(node);
  for (const child of Object.values(node)) visit(child, act);
}
