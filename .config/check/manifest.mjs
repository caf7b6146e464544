// The manifest is what editors, Storybook and the README's tables tell a user: it must say all that
// the source offers, and nothing that the source has not.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { inRoot, readTags } from '../node/project.mjs';

const MANIFEST = inRoot('dist/custom-elements.json');

/** What stands in the source → where the manifest has it. */
const PUBLIC_NAMES = [
  {
    kind: 'event',
    list: 'events',
    pattern: /(?:\bemit\([^)]*?|new (?:Custom)?Event\()'([a-z-]+)'/g,
  },
  { kind: 'slot', list: 'slots', pattern: /<slot(?: name="([a-z-]+)")?[ >]/g },
  { kind: 'part', list: 'cssParts', pattern: /\bpart="([a-z- ]+)"/g },
  { kind: 'CSS property', list: 'cssProperties', pattern: /var\(\s*(--patto-[a-z0-9-]+)/g },
];

/** Sentences that say what is undocumented, or documented and gone; none when all is well. */
export function checkManifest() {
  if (!existsSync(MANIFEST)) return ['there is no dist/custom-elements.json: the build failed'];
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations ?? []);
  return readTags().flatMap(({ tag, module, room }) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) return [`${tag} is not in the manifest: is there an @tag in its comment?`];
    const source = sourceOf(module, room);
    return [
      ...undescribed(element),
      ...PUBLIC_NAMES.flatMap((name) => differences(element, source, name)),
    ].map((fault) => `${tag}: ${fault}`);
  });
}

/** What draws the element: the modules it leads to, of its own room and of what all widgets share. */
function sourceOf(module, room) {
  const sources = new Map();
  const follow = (file) => {
    const drawsIt = file.startsWith(`${room}/`) || file.startsWith('element/');
    if (!drawsIt || sources.has(file)) return;
    const code = readFileSync(inRoot('src', `${file}.ts`), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    sources.set(file, code);
    for (const [, path] of code.matchAll(/(?:from|import|import\()\s*'(\.[^']+)\.js'/g)) {
      follow(posix.join(posix.dirname(file), path));
    }
  };
  follow(module);
  return [...sources.values()].join('\n');
}

function undescribed(element) {
  const lists = {
    member: element.members,
    attribute: element.attributes,
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    'CSS property': element.cssProperties,
  };
  const faults = element.description ? [] : ['has no description'];
  for (const [kind, items] of Object.entries(lists)) {
    const bare = items?.filter(({ description }) => !description) ?? [];
    faults.push(...bare.map(({ name }) => `the ${kind} "${name}" has no description`));
  }
  return faults;
}

function differences(element, source, { kind, list, pattern }) {
  const used = new Set(
    [...source.matchAll(pattern)].flatMap(([, names]) => (names ?? '').split(' ')),
  );
  const documented = new Set(element[list]?.map(({ name }) => name));
  const undocumented = [...used].filter((name) => !documented.has(name));
  // A native event, or a name that is put together, does not show in the source as such.
  const gone = [...documented].filter((name) => !source.includes(name));
  return [
    ...undocumented.map((name) => `the ${kind} "${name}" is not documented`),
    ...gone.map((name) => `the ${kind} "${name}" is documented, but not in the source`),
  ];
}
