// custom-elements.json, which editors, Storybook and the checks read.
import { readTags } from '../node/project.mjs';

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [elementsOnly(), publicOnly(), definitions(), pathsOfThePackage()],
};

/** What is no element says nothing to a user of the tags; base classes were merged by now. */
function elementsOnly() {
  return {
    name: 'elements-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter(({ tagName }) => tagName) ?? [];
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations }) => declarations.length > 0,
      );
    },
  };
}

/** Which module defines each tag: the analyzer does not follow our own `define`. */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { tag, module } of readTags()) {
        const path = `src/${module}.ts`;
        const home = modules.find((one) => one.declarations.some(({ tagName }) => tagName === tag));
        const declaration = home?.declarations.find(({ tagName }) => tagName === tag);
        if (!declaration) continue;
        let definer = modules.find((one) => one.path === path);
        if (!definer) {
          definer = { kind: 'javascript-module', path, declarations: [], exports: [] };
          modules.push(definer);
        }
        definer.exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: declaration.name, module: home.path },
        });
      }
    },
  };
}

/** Called by the browser, not by users. */
const LIFECYCLE = /^(form\w+|connected|disconnected|attributeChanged)Callback$/;

/**
 * What a user of the tag can use. The analyzer also lists private members, takes `new Event(type)` for
 * an event called "type", and attributes that are only watched for attributes of ours.
 */
function publicOnly() {
  const isPublic = ({ name, privacy, static: isStatic }) =>
    (privacy ?? 'public') === 'public' &&
    !isStatic &&
    !name.startsWith('#') &&
    !LIFECYCLE.test(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const element of declarations) {
          element.members = element.members?.filter(isPublic);
          element.events = element.events?.filter(({ description }) => description);
          element.attributes = element.attributes?.filter(
            ({ fieldName, description }) => fieldName || description,
          );
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
