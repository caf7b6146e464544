/** The demo company's document: both languages load without a doubt but the one that the article is about. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gapIndex } from '../../src/capability/gap.js';
import { analyse } from '../../src/governance/analyse.js';
import { decide } from '../../src/governance/decide.js';
import { overdueFindings } from '../../src/governance/due.js';
import type { WorkspaceDocument } from '../../src/workspace/document.js';
import { loadDocument, type Loaded } from '../../src/workspace/load.js';
import { ROOMS } from '../../src/workspace/rooms.js';

const LANGUAGES = ['en', 'it'] as const;
/** A day on which the demo is shown: after the review that is due, before the exception ends. */
const SHOWN_ON = '2026-11-30';

for (const language of LANGUAGES) {
  test(`the ${language} document loads whole; only the 120% that the article speaks of is doubted`, () => {
    const { problems, quarantined } = load(language);
    assert.deepEqual(quarantined, []);
    assert.deepEqual(
      problems.map(({ severity, code }) => `${severity}: ${code}`),
      ['warning: over-100'],
    );
  });
}

test('both languages have the same ids and figures, and no sentence in common', () => {
  const [english, italian] = LANGUAGES.map((language) => load(language).document);
  assert.ok(english && italian);
  assert.deepEqual(withoutSentences(english), withoutSentences(italian));
  const shared = sentencesOf(english).filter((text) => sentencesOf(italian).includes(text));
  assert.deepEqual(shared, []);
});

test('it is of the size that the demo promises', () => {
  const { capabilities, governance, initiatives, parties } = load('en').document;
  const groups = new Set(capabilities.flatMap(({ parentId }) => parentId ?? []));
  assert.equal(groups.size, 6);
  assert.equal(capabilities.length - groups.size, 24);
  assert.equal(governance.rules.length, 14);
  assert.equal(initiatives.length, 12);
  assert.equal(parties.length, 3);
});

test('three days of assessment make a trend: the gap index falls, to what the article was written from', () => {
  const { capabilities } = load('en').document;
  const days = new Set(capabilities.flatMap(({ assessments }) => assessments.map(({ on }) => on)));
  const indices = [...days].sort().map((on) => [on, gapIndex(capabilities, on)?.toFixed(2)]);
  assert.deepEqual(indices, [
    ['2024-11-12', '2.49'],
    ['2025-11-18', '2.06'],
    ['2026-10-14', '1.65'],
  ]);
  const before = capabilities.filter(({ assessments }) =>
    assessments.some(({ on }) => on === '2024-11-12'),
  );
  assert.equal(before.length, 18);
});

test('the rules have the one overlap and the one gap that the article names, and one late review', () => {
  const { governance } = load('en').document;
  const found = analyse(governance).findings;
  assert.deepEqual(
    found.map((finding) =>
      finding.kind === 'overlap' ? [finding.ruleId, finding.otherRuleId] : finding.kind,
    ),
    [['customers-large', 'customers-small'], 'gap'],
  );
  const late = overdueFindings(governance, SHOWN_ON);
  assert.deepEqual(
    late.map(({ kind, ruleId }) => [kind, ruleId]),
    [['review', 'customers-small']],
  );
});

test('every initiative has a zone but the design week; the exception moves one', () => {
  const { governance, initiatives } = load('en').document;
  const zones = initiatives.map(({ id, inputs }) => {
    const { zone } = decide(governance, inputs, { initiativeId: id, on: SHOWN_ON });
    return [id, zone?.id ?? null] as const;
  });
  assert.deepEqual(
    zones.filter(([, zone]) => zone === null),
    [['design-week', null]],
  );
  assert.equal(new Map(zones).get('call-within-a-day'), 'assisted');
  const initiative = initiatives.find(({ id }) => id === 'call-within-a-day');
  assert.equal(decide(governance, initiative?.inputs ?? {}).zone?.id, 'controlled');
});

test('the document that the README shows loads without a doubt', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```json\n([^]*?)```/.exec(readme)?.[1] ?? '';
  const { problems, document } = loadDocument(JSON.parse(example), ROOMS);
  assert.deepEqual(problems, []);
  assert.equal(document.initiatives[0]?.funding?.totalMinor, 42_000_000);
});

function load(language: (typeof LANGUAGES)[number]): Loaded {
  const file = new URL(`../../demo/data/legnabruna.${language}.json`, import.meta.url);
  return loadDocument(JSON.parse(readFileSync(file, 'utf8')), ROOMS);
}

const SENTENCE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'name',
  'description',
  'note',
  'reason',
  'text',
]);

function withoutSentences(document: WorkspaceDocument): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (SENTENCE_KEYS.has(key) ? undefined : value)),
  );
}

/** Texts of more than three words: names such as “Marketing” or “Design” may be the same. */
function sentencesOf(document: WorkspaceDocument): string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (SENTENCE_KEYS.has(key) && typeof value === 'string' && value.split(' ').length > 3) {
      found.push(value);
    }
    return value;
  });
  return found;
}
