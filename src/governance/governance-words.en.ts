/** Words for rules, zones and involvement, in English: everything that governance says in sentences. */
import type { Extent, HitPolicy } from './governance.js';

type Names = Readonly<Record<string, string>>;

export const governanceWords = {
  /** Names of what the document does not name itself, by id. */
  inputs: {
    'personal-data': 'Personal data',
    spend: 'Spend',
    'customer-facing': 'Customer-facing',
    integration: 'Integration with core systems',
    'run-by': 'Who runs it',
  } as Names,
  /** By input and value. */
  values: {
    'personal-data': { none: 'none', personal: 'personal', special: 'special' },
    integration: { none: 'none', read: 'read', write: 'write' },
    'run-by': { marketing: 'marketing', it: 'IT', supplier: 'a supplier' },
  } as Readonly<Record<string, Names>>,
  zones: { safe: 'Safe', assisted: 'Assisted', controlled: 'Controlled' } as Names,
  scopes: {
    data: 'Data and policy',
    security: 'Security',
    architecture: 'Architecture and integration',
    vendor: 'Vendor and contract',
    experience: 'Customer experience and content',
    operations: 'Operations',
  } as Names,
  stages: {
    idea: 'Idea',
    case: 'Business case',
    design: 'Design',
    build: 'Build',
    launch: 'Launch',
    run: 'Run',
  } as Names,
  extents: {
    none: 'Not involved',
    informed: 'Informed',
    consulted: 'Consulted',
    approves: 'Approves',
    'co-delivers': 'Co-delivers',
    leads: 'Leads',
  } as Readonly<Record<Extent, string>>,
  hitPolicies: {
    unique: 'Unique: one rule at most matches',
    any: 'Any: matching rules agree',
    first: 'First: the first matching rule decides',
    priority: 'Priority: the strictest zone decides',
    collect: 'Collect: all matching zones together',
    'rule-order': 'Rule order: all matching zones, in the order of the rules',
    'output-order': 'Output order: all matching zones, the strictest first',
  } as Readonly<Record<HitPolicy, string>>,

  yes: 'yes',
  no: 'no',
  /** A rule without conditions. */
  always: 'Always',

  // Conditions: the input's name, then what it is.
  is: (name: string, value: string) => `${name} is ${value}`,
  isNot: (name: string, value: string) => `${name} is not ${value}`,
  isYes: (name: string) => `${name}: yes`,
  isNo: (name: string) => `${name}: no`,
  number: (name: string, range: string) => `${name} ${range}`,
  numberNot: (name: string, range: string) => `${name} not ${range}`,
  above: (value: string) => `above ${value}`,
  from: (value: string) => `${value} or more`,
  below: (value: string) => `below ${value}`,
  upTo: (value: string) => `up to ${value}`,
  exactly: (value: string) => `exactly ${value}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  fromBelow: (from: string, below: string) => `from ${from} to below ${below}`,
  aboveTo: (above: string, to: string) => `above ${above} and up to ${to}`,
  aboveBelow: (above: string, below: string) => `above ${above} and below ${below}`,

  // Involvement along the timeline: “IT is consulted at design and build, approves at launch.”
  it: (phases: string) => `IT ${phases}.`,
  notInvolved: 'IT is not involved.',
  phase: {
    informed: (stages: string) => `is informed at ${stages}`,
    consulted: (stages: string) => `is consulted at ${stages}`,
    approves: (stages: string) => `approves at ${stages}`,
    'co-delivers': (stages: string) => `co-delivers at ${stages}`,
    leads: (stages: string) => `leads at ${stages}`,
  } as Readonly<Record<Exclude<Extent, 'none'>, (stages: string) => string>>,
};

export type GovernanceWords = typeof governanceWords;
