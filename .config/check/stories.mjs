// Every element is shown in every state that its users will meet.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, readTags } from '../node/project.mjs';

const REQUIRED = [
  'Default',
  'FromTable',
  'Empty',
  'WrongData',
  'Readonly',
  'Dark',
  'Italian',
  'RightToLeft',
  'Narrow',
  'Large',
];

/** A workspace is a document of several collections: no single table can hold it. */
const NOT_FOR = { 'patto-workspace': ['FromTable'] };

/** Sentences that say which story is missing; none when all are there. */
export function checkStories() {
  return readTags().flatMap(({ tag, name, room }) => {
    const file = `stories/${room}/${name}.stories.ts`;
    if (!existsSync(inRoot(file))) return [`${file} does not exist`];
    const source = readFileSync(inRoot(file), 'utf8');
    const required = REQUIRED.filter((story) => !NOT_FOR[tag]?.includes(story));
    const problems = required
      .filter((story) => !new RegExp(`^export const ${story}\\b`, 'm').test(source))
      .map((story) => `${file}: no story "${story}"`);
    if (!source.includes(`component: '${tag}'`)) problems.push(`${file}: no component: '${tag}'`);
    return problems;
  });
}
