/** Pages that keep their route in the address's hash: `#/plan-a`, `#!/plan-a`. */

/** The route, with what leads it in; empty where the hash is none. What follows a second `#` is not part of it. */
export function hashRoute(hash: string): string {
  return /^#!?\/[^#]*/.exec(hash)?.[0] ?? '';
}
